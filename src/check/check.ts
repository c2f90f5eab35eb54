import type {Project, Work} from '../document/work.ts'
import type {Finding, Severity} from './finding.ts'
import type {Memory} from '../document/memory.ts'
import {preset} from './preset.ts'
import {contextOf, type Rule, type RuleContext} from './rule.ts'
import {rules as allRules} from './rules/index.ts'
import {silences, suppressionsIn} from './suppression.ts'

export interface CheckedWork {
  readonly findings: readonly Finding[]
  /** What the rules saw; none when the work has no edition. */
  readonly context?: RuleContext
}

/**
 * Check one work: a pure function of its files, its bibliography and its term base.
 *
 * @param rules all rules unless told
 * @param memory what earlier checks worked out, for one that is made again and again
 */
export function checkWork(
  project: Project,
  work: Work,
  rules: readonly Rule[] = allRules,
  memory?: Memory,
): CheckedWork {
  if (Object.keys(work.editions).length === 0) return {findings: []}
  const context = contextOf(project, work, memory)
  const run = (rule: Rule, found: readonly Finding[]): Finding[] => {
    const severity =
      project.severities?.[rule.id] ?? (preset as Readonly<Record<string, Severity | 'off'>>)[rule.id] ?? 'off'
    if (severity === 'off') return []
    return Array.from(rule.check(context, found), (fault) => ({ruleId: rule.id, severity, work: work.id, ...fault}))
  }
  const found = rules.filter(({last}) => !last).flatMap((rule) => run(rule, []))
  const suppressions = context.editions.flatMap(suppressionsIn)
  const loud = found.filter((finding) => !suppressions.some((suppression) => silences(suppression, finding)))
  return {findings: [...loud, ...rules.filter(({last}) => last).flatMap((rule) => run(rule, found))], context}
}
