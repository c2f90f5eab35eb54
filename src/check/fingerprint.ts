import {hash} from '../sync/hash.ts'
import type {Finding} from './finding.ts'

/**
 * Name each finding by what it says, not by where it stands: the name outlives edits around it. Equal findings are
 * told apart by their number.
 *
 * @param findings in order
 * @returns a name of 16 hexadecimal digits for each
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ruleId, work, values, expected, actual, places}) => {
    const where = places.map(({language, file}) => language ?? file)
    const said = JSON.stringify([ruleId, work, Object.entries(values).sort(), expected, actual, where])
    const number = seen.get(said) ?? 0
    seen.set(said, number + 1)
    return hash(`${said}#${number}`)
  })
}
