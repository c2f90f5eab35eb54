import type {Finding} from '../check/finding.ts'
import type {Trouble} from '../document/trouble.ts'

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

/** What comes of a folder: with what could not be read in it. */
export interface CheckedFolder extends Checked {
  readonly troubles: readonly Trouble[]
}

/** @returns the runs over several folders or works as one */
export function mergeChecked(runs: readonly Checked[]): Checked {
  const stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}
  for (const run of runs) for (const key of Object.keys(stats) as (keyof Stats)[]) stats[key] += run.stats[key]
  return {findings: runs.flatMap(({findings}) => findings), stats}
}
