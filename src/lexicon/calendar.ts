import type {Language} from '../language.ts'
import {orders as en} from './en/date-orders.ts'
import {orders as enTimes} from './en/time-orders.ts'
import {orders as ko} from './ko/date-orders.ts'
import {orders as koTimes} from './ko/time-orders.ts'
import {orders as vi} from './vi/date-orders.ts'
import {orders as viTimes} from './vi/time-orders.ts'

/**
 * The orders in which a language writes a date, as patterns:
 *
 * - `{month}` is a slot (below); `{half=1}` takes no text and states a field, `{this-year=0}` that the year is the present one
 * - a blank stands for any or no white space; `[…]` may be missing; `(a|b)` is one of them
 * - `<name>` stands for one of the language's `parts`
 * - all else is letter for letter, whatever its case
 *
 * Of readings that are equally long, the order that stands first is taken and the others are kept as alternatives.
 *
 * Slots of digits: `year` (four), `bare-year` (1900 to 2099), `year-word` (in words), `spoken-year` (nineteen eighty-four), `yy`, `month`, `day`, `quarter`, `half`, `decade` (1990),
 * `short-decade` (90), `century`, `count`; `from-year`, `from-month`, `from-quarter` and `from-day` are the start of a range
 * whose end says the rest. Slots of words are roles of the lexicon: `month-name`, `weekday`,
 * `short-weekday`, `season`, `third` (early, mid, late), `half-year`, `decade-name`, `nth-day`, `nth-quarter`,
 * `nth-half`, `nth-century`, `relative` and the same of one unit (`relative-year` …), `deixis` (last, this, next),
 * `span` (days, weeks …). Slots that only look: `behind-date-word` wants a word like `on` or `ngày` before the date,
 * `plain-season` is one whose name means nothing else; `behind-english-month` reads an English month before the date and `english-month` one in it, `behind-in` wants `in` or the like, `behind-on-the` wants `on the` or the like, `word-end` that nothing but particles goes on, `ends-phrase` that nothing goes on behind it, `behind-on` wants `on`, `behind-article` wants `the`.
 */
export interface DateOrders {
  readonly parts: Readonly<Record<string, string>>
  readonly orders: readonly string[]
}

export const dateOrders: Readonly<Record<Language, DateOrders>> = {vi, ko, en}

/** The orders of a time of day, with slots `hour`, `hour-word`, `minute`, `two-minutes`, `two-seconds`, `day-part`. */
export const timeOrders: Readonly<Record<Language, DateOrders>> = {vi: viTimes, ko: koTimes, en: enTimes}
