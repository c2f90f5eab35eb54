import {checkWork} from '../check/check.ts'
import type {Finding} from '../check/finding.ts'
import type {RuleContext} from '../check/rule.ts'
import type {Project} from '../document/work.ts'

/** How much was checked. */
export interface Stats {
  readonly works: number
  readonly editions: number
  readonly blocks: number
  readonly blocksWithFigures: number
  readonly mentions: number
  readonly bytes: number
}

export interface Checked {
  readonly findings: readonly Finding[]
  readonly stats: Stats
}

/**
 * Check every work of a project.
 *
 * @returns the findings in order of work and place, and how much was checked; the same for the same project
 */
export function checkProject(project: Project): Checked {
  const stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}
  const findings: Finding[] = []
  for (const work of project.works) {
    const checked = checkWork(project, work)
    findings.push(...checked.findings)
    stats.works++
    if (checked.context) count(checked.context, stats)
  }
  return {findings: findings.sort(byPlace), stats}
}

function count({editions, read}: RuleContext, stats: {-readonly [K in keyof Stats]: number}): void {
  for (const edition of editions) {
    stats.editions++
    stats.bytes += Buffer.byteLength(edition.source)
    stats.blocks += edition.blocks.length
    for (const block of edition.blocks) {
      const figures = read(edition, block).filter(({fact}) => fact.kind !== 'claim')
      stats.mentions += figures.length
      if (figures.length > 0) stats.blocksWithFigures++
    }
  }
}

/** Letters have one order everywhere: that of their codes. */
const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.places[0], b.places[0]]
  return (
    order(a.work, b.work) ||
    order(x?.file ?? '', y?.file ?? '') ||
    order(x?.start.offset ?? 0, y?.start.offset ?? 0) ||
    order(x?.end.offset ?? 0, y?.end.offset ?? 0) ||
    order(a.ruleId, b.ruleId) ||
    order(JSON.stringify(a), JSON.stringify(b))
  )
}
