import type {Language} from '../language.ts'
import {isKey, t} from '../wording/index.ts'

/** @returns what a column of the comparison is called; its own id where nobody has named it yet */
export function columnName(language: Language, column: string): string {
  const key = `site.compare.${column}`
  return isKey(key) ? t(language, key) : column
}
