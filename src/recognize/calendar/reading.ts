import type {Calendar, CalendarDate} from '../../fact/fact.ts'
import type {Deixis} from '../../lexicon/lexicon.ts'

type RelativeUnit = NonNullable<CalendarDate['relative']>['unit']

/** What the slots of an order have found. */
export interface DateFields extends Calendar {
  readonly relative?: CalendarDate['relative']
  /** Last, this or next, of whatever the order names. */
  readonly deixis?: Deixis
  /** So many spans before or after the day of speaking. */
  readonly count?: number
  readonly span?: RelativeUnit
  readonly sign?: number
  /** Set where the years are counted before Christ. */
  readonly bc?: number
  /** The start of a range that shares all else with its end: `4–8 August`. */
  readonly fromDecade?: number
  readonly fromYear?: number
  readonly fromQuarter?: number
  readonly fromMonth?: number
  readonly fromDay?: number
  /** Parts of a time of day, as written. */
  readonly hour?: number
  readonly minute?: number
  /** Minutes before the full hour: `quarter to nine`. */
  readonly less?: number
  readonly second?: number
  readonly dayPart?: 'am' | 'pm' | 'night' | 'noon'
  /** Whether the hour has a leading zero, as times of 24 hours have. */
  readonly padded?: number
}

/** A date read at a place, before it is joined with its neighbours and resolved. */
export interface DateReading {
  readonly start: number
  readonly end: number
  readonly fields: DateFields
  /** Equally long readings: 3/7 is March 7 and 7 March. */
  readonly others: readonly DateFields[]
}
