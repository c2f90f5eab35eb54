import type {Finding} from '../check/finding.ts'
import {addStats, noStats, type Stats} from '../check/stats.ts'
import type {Trouble} from '../document/trouble.ts'

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
  return {
    findings: runs.flatMap(({findings}) => findings),
    stats: runs.map(({stats}) => stats).reduce(addStats, noStats),
  }
}
