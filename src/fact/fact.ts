import type {Decimal} from './decimal.ts'
import type {UnitId} from './unit.ts'

/** How a figure is bounded by the words around it. `nearly` comes from below, `about` from either side. */
export type Bound = 'exact' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/** Why a number stands there. A rank of 2 and an amount of 2 are different facts. */
export type Sense = 'amount' | 'ordinal' | 'multiple' | 'fraction' | 'age' | 'score'

/** A count or a measure, exact in `unit`. */
export interface Quantity {
  readonly kind: 'quantity'
  readonly low: Decimal
  /** Equal to `low` unless a range is written: `100 to 200 billion`. */
  readonly high: Decimal
  /** Place value of the last digit written: 10^8 for `5,300억`, 10^9 for `530 billion`, 1 for `1,250`. */
  readonly step: Decimal
  readonly unit: UnitId
  readonly bound: Bound
  readonly sense: Sense
  /** The exact value where no finite decimal holds it (a third); `low` and `high` are then cut to twelve places. */
  readonly ratio?: {readonly numerator: bigint; readonly denominator: bigint}
  /** Set for "hundreds of", `수십만`, `vài`: the size is said, the number is not; `low` to `high` is what fits. */
  readonly vague?: true
  /** Set for a one that is an article (`an hour`, `một năm`): a translation may leave it out. */
  readonly indefinite?: true
}

/** An amount of money in major units (won, dollars). */
export interface Money {
  readonly kind: 'money'
  readonly low: Decimal
  readonly high: Decimal
  readonly step: Decimal
  /** ISO 4217 codes that the writing may mean, most likely first; one where symbol, name or context settles it. */
  readonly currencies: readonly [string, ...string[]]
  readonly bound: Bound
  /** Set when it is written in parts (`64 cents`); the value is in major units all the same, shifted by `places`. */
  readonly subunit?: {readonly name: string; readonly places: number}
  /** As for a quantity. */
  readonly vague?: true
  readonly indefinite?: true
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A day or period of the calendar; the fields present are its precision. */
export interface Calendar {
  /** Below zero before Christ: −3 is the third century BC. */
  readonly century?: number
  /** First year of the decade: 2020 for the 2020s. With no century stated, 80 for "the 80s". */
  readonly decade?: number
  /** Below zero before Christ: −44 is 44 BC. */
  readonly year?: number
  readonly half?: 1 | 2
  readonly quarter?: 1 | 2 | 3 | 4
  readonly season?: Season
  /** 1 to 12. */
  readonly month?: number
  /** First, middle or last third of a month or year: `đầu tháng 8`, `8월 초`. */
  readonly part?: 'early' | 'mid' | 'late'
  readonly day?: number
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday?: number
}

/** A date, or a period from `from` to `to`. */
export interface CalendarDate {
  readonly kind: 'date'
  readonly from: Calendar
  /** Present for a range only. */
  readonly to?: Calendar
  /** `since 2022`, `until May`, `by 2027`, `before`, `after`; none for a plain date. */
  readonly limit?: 'since' | 'until' | 'by' | 'before' | 'after'
  readonly bound: 'exact' | 'about'
  /** Present when the writing was relative ("last month", `năm nay`): how far from the given date, in `unit`s. */
  readonly relative?: {
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'
    readonly offset: number
  }
}

/** A time of day. */
export interface ClockTime {
  readonly kind: 'time'
  /** 0 to 23 where the half of the day is known. */
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** Set when the writing leaves open which half of the day is meant. */
  readonly ambiguous?: boolean
  readonly bound: 'exact' | 'about'
}

/** A name or version with figures in it: `EXAONE 4.0`, `GPT-4o`, `H100`. Not a quantity. */
export interface Name {
  readonly kind: 'name'
  /** The spelling folded for comparison: case, spaces and hyphens do not count. */
  readonly key: string
  /** What the term base says it is the name of: an organization, a model; only of a name that stands by itself. */
  readonly of?: string
}

/** The words that change what a statement claims. */
export type Marker =
  | 'first'
  | 'last'
  | 'only'
  | 'most'
  | 'least'
  | 'new'
  | 'not'
  | 'rise'
  | 'fall'
  | 'planned'
  | 'possible'
  | 'done'
  | 'each'
  | 'total'
  | 'average'
  | 'before'
  | 'after'
  | 'since'
  | 'until'

export interface Claim {
  readonly kind: 'claim'
  readonly marker: Marker
  /** What is said to be most or least, where told: `size`, `height`, `age` …; language-free. */
  readonly of?: string
}

/** What is so: a typed, exact, language-free value. */
export type Fact = Quantity | Money | CalendarDate | ClockTime | Name | Claim

export type FactKind = Fact['kind']
