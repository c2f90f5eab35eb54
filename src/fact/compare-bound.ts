import {type Comparison, compatible, different, same} from './comparison.ts'
import type {Bound} from './fact.ts'

/** To which side a bound opens: 1 upward, −1 downward, 0 to both or none. */
const direction: Readonly<Record<Bound, -1 | 0 | 1>> = {
  exact: 0,
  about: 0,
  nearly: -1,
  'at-least': 1,
  'more-than': 1,
  'at-most': -1,
  'less-than': -1,
}

/** To which side of a figure a bound points, if to any. */
export type BoundFamily = 'exact' | 'about' | 'above' | 'below'

const families: Readonly<Record<Bound, BoundFamily>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'below',
  'at-least': 'above',
  'more-than': 'above',
  'at-most': 'below',
  'less-than': 'below',
}

/**
 * @returns whether two bounds say the same of one value: kindred bounds (more than, at least) and a hedge that is left
 * out are compatible, opposite ones different
 * @example compareBounds('at-least', 'at-most') //=> {result: 'different', reason: 'bound'}
 */
export function compareBounds(a: Bound, b: Bound): Comparison {
  if (a === b) return same
  if (direction[a] * direction[b] < 0) return different('bound')
  return compatible('bound')
}

/**
 * @returns the family of a bound: languages use its members for one another, as `이상` translates both "more than" and
 * "at least"
 * @example boundFamily('nearly') //=> 'below'
 */
export const boundFamily = (bound: Bound): BoundFamily => families[bound]

/** @returns whether two bounds are of one family, such that a translator may choose either */
export function kindredBounds(a: Bound, b: Bound): boolean {
  return families[a] === families[b]
}
