import type {Finding} from '../check/finding.ts'
import type {Language} from '../language.ts'
import {isKey, t} from '../wording/index.ts'

/** Of a value in each language (`label.vi`, `label.ko`, `label.en`) the reader's is meant. */
function valuesFor({values}: Finding, language: Language): Finding['values'] {
  const own = Object.entries(values).filter(([key]) => key.endsWith(`.${language}`))
  return {...values, ...Object.fromEntries(own.map(([key, value]) => [key.slice(0, -language.length - 1), value]))}
}

/** @returns what is wrong, in the reader's language */
export function reason(finding: Finding, language: Language): string {
  const key = `finding.${finding.ruleId}.reason`
  return isKey(key) ? t(language, key, valuesFor(finding, language)) : finding.ruleId
}

/** @returns what to do about it */
export function advice(finding: Finding, language: Language): string {
  const key = `finding.${finding.ruleId}.note`
  return isKey(key) ? t(language, key, valuesFor(finding, language)) : ''
}
