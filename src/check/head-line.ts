import type {Edition} from '../document/edition.ts'
import type {FindingPlace} from './finding.ts'
import {startOf} from './rule.ts'

/** @returns the line of the front matter on which a key stands; the beginning of the file where there is none */
export function headLine(edition: Edition, key: string): FindingPlace {
  const lines = edition.source.split('\n')
  const index = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (index < 0) return startOf(edition)
  const offset = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0)
  const length = lines[index]?.trimEnd().length ?? 0
  return {
    ...startOf(edition),
    start: {line: index + 1, column: 1, offset},
    end: {line: index + 1, column: length + 1, offset: offset + length},
  }
}
