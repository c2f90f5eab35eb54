import {join, relative, resolve} from 'node:path'
import {checkWork} from '../check/check.ts'
import type {Finding} from '../check/finding.ts'
import {byPlace} from '../check/order.ts'
import type {RuleContext} from '../check/rule.ts'
import type {Trouble} from '../document/trouble.ts'
import type {Project, Work} from '../document/work.ts'
import {openProject, type LoadOptions} from './load.ts'
import {slashes} from './root.ts'

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
  const check = new Check()
  for (const work of project.works) check.add(project, work)
  return check.result()
}

/** What comes of a folder: with what could not be read in it. */
export interface CheckedFolder extends Checked {
  readonly troubles: readonly Trouble[]
}

/**
 * Check the works of a folder. Works that declare facts may point at each other and are read together; others are read,
 * checked and let go one by one, so that a large repository takes no more memory than its largest work.
 *
 * @param base the folder to which the paths of files are told relative
 */
export async function checkFolder(root: string, options: LoadOptions, base = root): Promise<CheckedFolder> {
  const {frame, works, part, read, troubles} = await openProject(root, options)
  const check = new Check()
  if (frame.declares) {
    const all: Work[] = []
    for (const id of works) all.push(await read(id))
    const project = {...frame, works: all}
    for (const work of all) if (part.has(work.id)) check.add(project, work)
  } else
    for (const id of part) {
      const work = await read(id)
      check.add({...frame, works: [work]}, work)
    }
  if (resolve(base) === resolve(root)) return {troubles, ...check.result()}
  const rename = (file: string): string => slashes(relative(base, join(root, file)))
  return {
    troubles: troubles.map((told) =>
      told.file === '' || told.file === root ? told : {...told, file: rename(told.file)},
    ),
    ...check.result((finding) => ({
      ...finding,
      places: finding.places.map((place) => ({...place, file: rename(place.file)})),
    })),
  }
}

class Check {
  readonly #findings: Finding[] = []
  readonly #stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}

  add(project: Project, work: Work): void {
    const {findings, context} = checkWork(project, work)
    this.#findings.push(...findings)
    this.#stats.works++
    if (context) count(context, this.#stats)
  }

  result(tell = (finding: Finding): Finding => finding): Checked {
    return {findings: this.#findings.map(tell).sort(byPlace), stats: this.#stats}
  }
}

/** @returns the runs over several folders as one */
export function mergeChecked(runs: readonly Checked[]): Checked {
  const stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}
  for (const run of runs) for (const key of Object.keys(stats) as (keyof Stats)[]) stats[key] += run.stats[key]
  return {findings: runs.flatMap(({findings}) => findings), stats}
}

const encoder = new TextEncoder()

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
