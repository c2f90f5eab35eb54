import type {Project, Work} from '../document/work.ts'
import type {Finding, Severity} from './finding.ts'
import {preset} from './preset.ts'
import {contextOf, placeIn, type Rule, type RuleContext} from './rule.ts'
import {rules as allRules} from './rules/index.ts'
import {suppressionUnused} from './rules/suppression-unused.ts'
import {silences, suppressionsOf} from './suppress.ts'

/** How severe the findings of each rule are; `off` is not told. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

export interface CheckOptions {
  /** @default all rules */
  readonly rules?: readonly Rule[]
  /** What differs from the preset. */
  readonly severity?: Severities
}

export interface CheckedWork {
  readonly findings: readonly Finding[]
  /** What the rules saw; none when the work has no edition. */
  readonly context?: RuleContext
}

/** Check one work: a pure function of its files, its bibliography and its term base. */
export function checkWork(
  project: Project,
  work: Work,
  {rules = allRules, severity = {}}: CheckOptions = {},
): CheckedWork {
  if (Object.keys(work.editions).length === 0) return {findings: []}
  const context = contextOf(project, work)
  const severityOf = (id: string): Severity | 'off' => severity[id] ?? (preset as Severities)[id] ?? 'off'
  const told = rules.flatMap((rule) => {
    const level = severityOf(rule.id)
    if (level === 'off') return []
    return Array.from(rule.check(context), (fault): Finding => ({
      ruleId: rule.id,
      severity: level,
      work: work.id,
      ...fault,
    }))
  })
  const level = severityOf(suppressionUnused.id)
  const {left, unused} = suppress(context, told, rules)
  return {
    context,
    findings: level === 'off' ? left : [...left, ...unused.map((fault): Finding => ({...fault, severity: level}))],
  }
}

/** Takes out what comments silence, and tells the comments that silence nothing. */
function suppress(
  {editions, work}: RuleContext,
  findings: readonly Finding[],
  rules: readonly Rule[],
): {left: readonly Finding[]; unused: readonly Omit<Finding, 'severity'>[]} {
  const suppressions = editions.flatMap(suppressionsOf)
  if (suppressions.length === 0) return {left: findings, unused: []}
  const used = new Set(
    findings.flatMap(({ruleId, places}) => suppressions.filter((suppression) => silences(suppression, ruleId, places))),
  )
  const left = findings.filter(
    ({ruleId, places}) => !suppressions.some((suppression) => silences(suppression, ruleId, places)),
  )
  const unused = rules.includes(suppressionUnused) ? suppressions.filter((suppression) => !used.has(suppression)) : []
  return {
    left,
    unused: unused.map(({edition, rules, span}) => ({
      ruleId: suppressionUnused.id,
      work: work.id,
      values: {rules: rules.join(', ')},
      expected: [],
      actual: rules.join(', '),
      places: [placeIn(edition, span)],
    })),
  }
}
