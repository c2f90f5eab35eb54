import {type Comparison, type Contradiction, compatible, different, same} from './comparison.ts'
import type {Calendar, CalendarDate, ClockTime} from './fact.ts'

type Field = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'part' | 'day' | 'weekday'

/** From the longest period to the shortest, so that the first contradiction is the gravest. */
const fields: readonly Field[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'part',
  'day',
  'weekday',
]

const told: Readonly<Partial<Record<Field, Contradiction>>> = {century: 'year', decade: 'year'}

/** Compare two dates or periods: by the fields that both state, and those that follow from them. */
export function compareDates(a: CalendarDate, b: CalendarDate): Comparison {
  const limits = compareLimits(a.limit, b.limit)
  if (limits.result === 'different') return limits
  const value = compareSpans(a, b)
  if (value.result === 'different') return value
  if (a.relative && b.relative && !isResolved(a) && !isResolved(b)) {
    const {unit, offset} = a.relative
    if (unit !== b.relative.unit) return different('year')
    if (offset !== b.relative.offset) return different(unit === 'day' || unit === 'month' ? unit : 'year')
  } else if (a.relative || b.relative) {
    return compatible('relative')
  }
  if (value.result !== 'same') return value
  if (limits.result !== 'same') return limits
  return a.bound === b.bound ? same : compatible('bound')
}

const isResolved = (date: CalendarDate) => date.from.year !== undefined

function compareSpans(a: CalendarDate, b: CalendarDate): Comparison {
  if (a.to && b.to) return worse(compareCalendars(a.from, b.from), compareCalendars(a.to, b.to))
  if (!a.to && !b.to) {
    const value = compareCalendars(a.from, b.from)
    // "Last month" alone names no field; whether it is the other date cannot be told without a given day.
    const open = (a.relative && !isResolved(a)) || (b.relative && !isResolved(b))
    return open && value.result === 'different' && value.reason === 'nothing-shared' ? compatible('relative') : value
  }
  const [range, point] = a.to ? [a, b] : [b, a]
  const start = compareCalendars(range.from, point.from)
  const end = compareCalendars(range.to ?? range.from, point.from)
  if (start.result !== 'different' && end.result !== 'different') return compatible('range')
  return within(range, point.from)
    ? compatible('range')
    : different(start.result === 'different' ? start.reason : 'value')
}

/** @returns whether the point lies strictly within the range, told by years or, in one year, by months */
function within(range: CalendarDate, point: Calendar): boolean {
  const at = ordinal(point)
  return ordinal(range.from) < at && at < ordinal(range.to ?? range.from)
}

/** Grows with time. Without a year it is no number, neither less nor greater than any. */
const ordinal = ({year = Number.NaN, month = 0, day = 0}: Calendar) => year * 10_000 + month * 100 + day

const gravity = {same: 0, compatible: 1, different: 2} as const
const worse = (a: Comparison, b: Comparison): Comparison => (gravity[a.result] >= gravity[b.result] ? a : b)

/**
 * Compare two points of the calendar.
 *
 * @example compareCalendars({year: 2025, month: 8}, {year: 2025}) //=> {result: 'compatible', reason: 'coarser'}
 */
export function compareCalendars(a: Calendar, b: Calendar): Comparison {
  let shared = false
  let coarser = false
  for (const field of fields) {
    // The year 2000 is of the 2000s, but of the twentieth century.
    if (field === 'century' && a.century === undefined && b.century === undefined) continue
    const x = stated(a, field)
    const y = stated(b, field)
    if (a[field] !== b[field]) coarser = true
    if (x === undefined || y === undefined) continue
    if (x !== y && !isShortDecade(field, x, y)) return different(told[field] ?? (field as Contradiction))
    shared = true
  }
  if (!shared) return different('nothing-shared')
  return coarser ? compatible('coarser') : same
}

/** "The 80s" beside the 1980s. */
const isShortDecade = (field: Field, x: number | string, y: number | string) =>
  field === 'decade' && Number(x) % 100 === Number(y) % 100 && (Number(x) < 100 || Number(y) < 100)

/** A field as written, or as it follows from the others: July lies in the third quarter. */
function stated(c: Calendar, field: Field): number | string | undefined {
  const written = c[field]
  if (written !== undefined) return written
  if (field === 'century') return c.year !== undefined ? centuryOf(c.year) : longDecade(c)
  if (field === 'decade') return c.year !== undefined ? Math.floor(c.year / 10) * 10 : undefined
  if (field === 'quarter') return c.month !== undefined ? Math.ceil(c.month / 3) : undefined
  if (field === 'half') {
    const quarter = c.quarter ?? (c.month !== undefined ? Math.ceil(c.month / 3) : undefined)
    return quarter !== undefined ? Math.ceil(quarter / 2) : undefined
  }
  if (field === 'weekday') return weekdayOf(c)
  return undefined
}

/** The year 100 ends the first century, and 100 BC begins the first before Christ. */
const centuryOf = (year: number) => (year < 0 ? Math.floor(year / 100) : Math.ceil(year / 100))

const longDecade = (c: Calendar) =>
  c.decade !== undefined && c.decade >= 100 ? Math.floor(c.decade / 100) + 1 : undefined

function weekdayOf({year, month, day}: Calendar): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year)
  return date.getUTCMonth() === month - 1 ? date.getUTCDay() || 7 : undefined
}

type Limit = CalendarDate['limit']

/** On which side of the date the period lies. */
const side = {since: 1, after: 1, until: -1, by: -1, before: -1} as const

function compareLimits(a: Limit, b: Limit): Comparison {
  if (a === b) return same
  if (a && b && side[a] !== side[b]) return different('limit')
  return compatible('bound')
}

/** Compare two times of day; a missing `:00` is no difference in what is said, but a missing `:30` is. */
export function compareTimes(a: ClockTime, b: ClockTime): Comparison {
  const open = a.ambiguous === true || b.ambiguous === true
  const hours = open ? a.hour % 12 === b.hour % 12 : a.hour === b.hour
  if (!hours) return different('hour')
  if ((a.minute ?? 0) !== (b.minute ?? 0)) return different('minute')
  if (a.second !== undefined && b.second !== undefined && a.second !== b.second) return different('second')
  if (a.hour !== b.hour || (a.ambiguous === true) !== (b.ambiguous === true)) return compatible('half-of-day')
  if (a.minute !== b.minute || a.second !== b.second) return compatible('coarser')
  return a.bound === b.bound ? same : compatible('bound')
}
