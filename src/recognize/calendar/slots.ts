import {isDigit} from '../letters.ts'
import type {Meanings} from '../../lexicon/lexicon.ts'
import type {Scan} from '../scan.ts'
import {clockSlots} from './clock-slots.ts'
import {lookingSlots} from './looking-slots.ts'
import type {DateFields} from './reading.ts'
import {behind, counted, either, type Filled, number, romanNumber, type Slot, word, wordNumber} from './slot.ts'
import {yearSlots} from './year-slots.ts'

/** Denominators above a month's number that are still more often read as fractions: `3/20`. */
const fractionLike: ReadonlySet<number> = new Set([15, 16, 20, 24, 25, 30])

const relativeOf = (unit?: string): Slot => {
  const fields = (relative: Meanings['relative']) =>
    unit === undefined || relative.unit === unit ? {relative} : undefined
  const [whole, begun] = [word('relative', fields), word('relative', fields, true)]
  return (scan, at, start) => whole(scan, at, start) ?? beforeDayPart(scan, begun(scan, at, start))
}

/** `어제저녁`, `오늘아침`: the day and its part in one word. */
const beforeDayPart = ({language, text}: Scan, day: Filled | undefined): Filled | undefined =>
  language === 'ko' && day && /^(?:저녁|아침|새벽|오전|오후|점심|밤)/.test(text.slice(day.end, day.end + 2))
    ? day
    : undefined

const countWord = counted('digit', 'teen', 'tens', 'native')

const month = (m: number): DateFields => ({month: m})
const day = (d: number): DateFields => ({day: d})
// A quarter slot takes 1 to 4 only: its type follows from the range.
const quarter = (q: number): DateFields => ({quarter: q as 1 | 2 | 3 | 4})
const half = (h: number): DateFields => ({half: h as 1 | 2})

const halfPart = (h: 1 | 2): DateFields => ({part: h === 1 ? 'early' : 'late'})

/** Slots that take digits first. */
const digitSlots: ReadonlySet<string> = new Set(
  (
    'year bare-year early-year ad-year yy quoted-yy month day slash-month slash-day from-year from-month from-day half decade ' +
    'short-decade quoted-decade range-yy from-decade from-short-decade range-decade weekday-number hour minute two-minutes second two-seconds'
  ).split(' '),
)

/** Slots that take a word first. */
const wordSlots: ReadonlySet<string> = new Set(
  (
    'month-name from-month-name weekday short-weekday season plain-season third third-of-month third-of-year ' +
    'third-of-year-alone half-year decade-name nth-day nth-month nth-quarter nth-half nth-century relative relative-day ' +
    'relative-week relative-month relative-year deixis deixis-after span day-part hour-name hour-word year-word'
  ).split(' '),
)

/** @returns whether the slot can start with this UTF-16 unit; a quick look before the slot is tried */
export function maySlotStart(name: string, unit: number): boolean {
  if (digitSlots.has(name)) return isDigit(unit)
  return !wordSlots.has(name) || (unit > 64 && !isDigit(unit))
}

const thirdOfYear = word('third-of-year', (part) => ({part}))

/** Every slot that an order may name. */
export const slots: Readonly<Record<string, Slot>> = {
  ...yearSlots,
  ...clockSlots,
  ...lookingSlots,

  month: number(1, 2, 1, 12, month),
  day: number(1, 2, 1, 31, day),
  'from-year': number(4, 4, 1000, 2999, (fromYear) => ({fromYear})),
  'from-month': number(1, 2, 1, 12, (fromMonth) => ({fromMonth})),
  'from-month-name': word('month', (fromMonth) => ({fromMonth})),
  'from-quarter': either(
    number(1, 1, 1, 4, (fromQuarter) => ({fromQuarter})),
    romanNumber(4, (fromQuarter) => ({fromQuarter})),
  ),
  'from-day': number(1, 2, 1, 31, (fromDay) => ({fromDay})),
  'slash-month': number(1, 2, 1, 12, month),
  'slash-day': (scan, at, start) => {
    const filled = number(1, 2, 1, 31, day)(scan, at, start)
    return filled && isDayRatherThanDenominator(scan, start, at, filled.fields.day ?? 0) ? filled : undefined
  },
  quarter: either(number(1, 1, 1, 4, quarter), romanNumber(4, quarter)),
  half: number(1, 1, 1, 2, half),
  count: either(
    number(1, 4, 1, 9999, (count) => ({count})),
    wordNumber(1, 9999, (count) => ({count})),
    countWord,
  ),

  'month-name': word('month', month),
  weekday: word('weekday', (weekday) => ({weekday}), true),
  'weekday-number': number(1, 1, 2, 7, (n) => ({weekday: n - 1})),
  'short-weekday': word('short-weekday', (weekday) => ({weekday})),
  season: word('season', (season) => ({season})),
  'plain-season': (scan, at, start) => {
    const filled = word('season', (season) => ({season}))(scan, at, start)
    const {season} = filled?.fields ?? {}
    return season === 'summer' || season === 'winter' || (season === 'autumn' && scan.lower[at] === 'a')
      ? filled
      : undefined
  },
  third: word('third', (part) => ({part})),
  'third-of-month': word('third-of-month', (part) => ({part})),
  // `20세기 전반에 걸쳐` is all through it.
  'third-of-year': (scan, at, start) =>
    /^전반에 ?걸/.test(scan.text.slice(at, at + 5)) ? undefined : thirdOfYear(scan, at, start),
  'third-of-year-alone': word('third-of-year-alone', (part) => ({part})),
  'half-year': word('half-year', half),
  'decade-name': word('decade-name', (decade) => ({decade})),
  'nth-day': word('nth', day, true),
  'nth-month': word('nth', (m) => (m <= 12 ? month(m) : undefined)),
  'nth-quarter': either(
    word('nth-quarter', quarter),
    word('nth', (n) => (n <= 4 ? quarter(n) : undefined)),
  ),
  'nth-half': word('nth-half', half),
  // The halves of a century or decade are told as its early and late part.
  'nth-half-part': word('nth-half', halfPart),
  'half-part': word('half-year', halfPart),
  'nth-century': word('nth', (century) => ({century}), true),
  relative: relativeOf(),
  'relative-day': relativeOf('day'),
  'relative-week': relativeOf('week'),
  'relative-month': relativeOf('month'),
  'relative-year': relativeOf('year'),
  deixis: word('deixis', (deixis) => ({deixis}), true),
  'deixis-after': word('deixis-after', (deixis) => ({deixis})),
  span: word('span', (span) => ({span})),
}

/** The last day of each month, in a leap year. */
const longestDay = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** `4/22` is no fraction that anybody writes; `1/20` is, unless a word like `on` stands before it. */
function isDayRatherThanDenominator(scan: Scan, start: number, at: number, denominator: number): boolean {
  const numerator = Number(scan.text.slice(start, at - 1))
  if (denominator > (longestDay[numerator - 1] ?? 0)) return false
  if (numerator >= denominator || (denominator > 12 && !fractionLike.has(denominator))) return true
  return behind('before-date')(scan, at, start) !== undefined
}
