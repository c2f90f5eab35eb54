/** Why two facts that are not written alike may still both be true. */
export type Compatibility =
  /** One is the other, rounded to the precision in which it is written. */
  | 'rounded'
  /** The same measure in another unit of its dimension: 7 days and 1 week, 45 miles and 72 km. */
  | 'converted'
  /** A range that holds the other. */
  | 'range'
  /** Half and 50 %. */
  | 'fraction'
  /** One side does not say what is counted, or says it only by a bare number. */
  | 'unit-unstated'
  /** One side names the wider noun: subscribers and people. */
  | 'wider-unit'
  /** `$` beside US dollars. */
  | 'currency-ambiguous'
  /** A part of a date is left out. */
  | 'coarser'
  /** A relative date, resolved or not. */
  | 'relative'
  /** A time that leaves open which half of the day is meant. */
  | 'half-of-day'
  /** An age and a span of years, a rank and a bare number. */
  | 'sense'
  /** "Hundreds" and "several hundred": the size is the same, the number is not told; or an article beside a one. */
  | 'vague'
  /** Only the bound differs, and one bound implies or weakens the other: about 5 and 5. */
  | 'bound'

/** What contradicts. */
export type Contradiction =
  | 'kind'
  | 'value'
  | 'unit'
  | 'sense'
  | 'currency'
  | 'bound'
  | 'name'
  | 'marker'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'part'
  | 'day'
  | 'weekday'
  | 'limit'
  | 'hour'
  | 'minute'
  | 'second'
  /** Nothing that both state. */
  | 'nothing-shared'

/** What comes of setting two facts side by side. */
export type Comparison =
  | {readonly result: 'same'}
  | {readonly result: 'compatible'; readonly reason: Compatibility}
  | {readonly result: 'different'; readonly reason: Contradiction}

export const same: Comparison = {result: 'same'}
export const compatible = (reason: Compatibility): Comparison => ({result: 'compatible', reason})
export const different = (reason: Contradiction): Comparison => ({result: 'different', reason})
