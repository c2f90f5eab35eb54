import type {Point} from './edition.ts'

/**
 * Something that keeps input from being read: for the user to mend, as a finding is for the writer. Plain data; the
 * sentence is `trouble.<id>` in `i18n`.
 */
export interface Trouble {
  readonly id: string
  /** A `note` tells what was done instead and does not change the exit status. */
  readonly level: 'error' | 'note'
  /** Path as it is told to users; empty where the trouble is no file's. */
  readonly file: string
  readonly place?: Point
  readonly values: Readonly<Record<string, string | number>>
}

/** @returns a trouble that ends the run with 2 */
export function trouble(id: string, file: string, place?: Point, values: Trouble['values'] = {}): Trouble {
  return {id, level: 'error', file, ...(place && {place}), values}
}

/** @returns a trouble that is only told */
export function note(id: string, file: string, place?: Point, values: Trouble['values'] = {}): Trouble {
  return {id, level: 'note', file, ...(place && {place}), values}
}
