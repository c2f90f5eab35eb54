import {checkWork, type CheckedWork} from '../check/check.ts'
import type {Finding} from '../check/finding.ts'
import {byPlace} from '../check/order.ts'
import type {RuleContext} from '../check/rule.ts'
import {noStats, type Stats} from '../check/stats.ts'
import type {Project, Work} from '../document/work.ts'
import type {Checked} from './checked.ts'

/**
 * Check every work of a project.
 *
 * @returns the findings in order of work and place, and how much was checked; the same for the same project
 */
export function checkProject(project: Project): Checked {
  return checkWorks(project, project.works)
}

/** @returns what comes of some of a project's works */
export function checkWorks(project: Project, works: readonly Work[]): Checked {
  return sumUp(each(works, (work) => checkWork(project, work)))
}

/** @returns works that were checked one by one, as one; each is let go before the next is asked for */
export function sumUp(works: Iterable<CheckedWork>): Checked {
  const findings: Finding[] = []
  const stats = {...noStats}
  for (const {findings: found, context} of works) {
    // One by one: a work may have more of them than a call takes arguments.
    for (const finding of found) findings.push(finding)
    stats.works++
    if (context) count(context, stats)
  }
  return {findings: findings.sort(byPlace), stats}
}

function* each<T, R>(list: readonly T[], use: (one: T) => R): Generator<R> {
  for (const one of list) yield use(one)
}

function count({editions, read}: RuleContext, stats: {-readonly [K in keyof Stats]: number}): void {
  for (const edition of editions) {
    stats.editions++
    stats.bytes += Buffer.byteLength(edition.source)
    stats.blocks += edition.blocks.length
    for (const block of edition.blocks) {
      const figures = read(edition, block).filter(
        ({fact}) => fact.kind !== 'claim' && !(fact.kind === 'name' && fact.of !== undefined),
      )
      stats.mentions += figures.length
      if (figures.length > 0) stats.blocksWithFigures++
    }
  }
}
