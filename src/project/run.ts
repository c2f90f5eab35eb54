import {checkWork} from '../check/check.ts'
import type {Finding} from '../check/finding.ts'
import {byPlace} from '../check/order.ts'
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
 * @param above put before the path of each file, for runs over several folders
 * @returns the findings in order of work and place, and how much was checked; the same for the same project
 */
export function checkProject(project: Project, above = ''): Checked {
  const stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}
  const findings: Finding[] = []
  for (const work of project.works) {
    const checked = checkWork(project, work)
    findings.push(...checked.findings)
    stats.works++
    if (checked.context) count(checked.context, stats)
  }
  return {findings: findings.map((finding) => below(finding, above)).sort(byPlace), stats}
}

/** @returns the runs over several folders as one */
export function mergeChecked(runs: readonly Checked[]): Checked {
  const stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}
  for (const run of runs) for (const key of Object.keys(stats) as (keyof Stats)[]) stats[key] += run.stats[key]
  return {findings: runs.flatMap(({findings}) => findings), stats}
}

const encoder = new TextEncoder()

function below(finding: Finding, above: string): Finding {
  if (above === '') return finding
  return {...finding, places: finding.places.map((place) => ({...place, file: `${above}/${place.file}`}))}
}

function count({editions, read}: RuleContext, stats: {-readonly [K in keyof Stats]: number}): void {
  for (const edition of editions) {
    stats.editions++
    stats.bytes += encoder.encode(edition.source).length
    stats.blocks += edition.blocks.length
    for (const block of edition.blocks) {
      const figures = read(edition, block).filter(({fact}) => fact.kind !== 'claim')
      stats.mentions += figures.length
      if (figures.length > 0) stats.blocksWithFigures++
    }
  }
}
