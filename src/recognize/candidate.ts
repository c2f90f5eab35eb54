import type {Fact} from '../fact/fact.ts'
import type {Scan} from './scan.ts'

/** A reading that a kind's reader offers; offsets are those of the folded text. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** `undefined` for a guard: a place where nothing is to be read (a URL, a version, a phone number). */
  readonly fact: Fact | undefined
  readonly alternatives?: readonly Fact[]
  /** A figure inside a name, which stands beside the name instead of giving way to it. */
  readonly within?: 'name'
}

/** A reader of one kind. Its cost is linear in the text. */
export type Reader = (scan: Scan) => Candidate[]
