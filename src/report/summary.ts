import type {Finding} from '../check/finding.ts'
import type {Language} from '../language.ts'
import {t} from '../wording/index.ts'
import type {Results} from './report.ts'

/** @returns how much was checked and what was found, in a sentence */
export function summary({findings, stats}: Results, language: Language): string {
  const {works, editions, mentions} = stats
  if (findings.length === 0) return t(language, 'report.clean', {works, editions, mentions})
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length
  const counts = {errors: count('error'), warnings: count('warning'), infos: count('info')}
  return t(language, 'report.summary', {...counts, works, editions, mentions})
}
