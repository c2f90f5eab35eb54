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
    const alike = a.relative.unit === b.relative.unit && a.relative.offset === b.relative.offset
    if (!alike) return different(a.relative.unit === 'day' ? 'day' : a.relative.unit === 'month' ? 'month' : 'year')
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
  const from = ordinal(range.from)
  const to = ordinal(range.to ?? range.from)
  const at = ordinal(point)
  return from !== undefined && to !== undefined && at !== undefined && from < at && at < to
}

const ordinal = (c: Calendar): number | undefined =>
  c.year === undefined ? undefined : c.year * 10_000 + (c.month ?? 0) * 100 + (c.day ?? 0)

const gravity = {same: 0, compatible: 1, different: 2} as const
const worse = (a: Comparison, b: Comparison): Comparison => (gravity[a.result] >= gravity[b.result] ? a : b)

/**
 * Compare two points of the calendar.
 *
 * @example compareCalendars({year: 2025, month: 8}, {year: 2025}) //=> {result: 'compatible', reason: 'coarser'}
 */
export function compareCalendars(a: Calendar, b: Calendar): Comparison {
  let shared = 0
  let lacking = 0
  for (const field of fields) {
    const x = stated(a, field)
    const y = stated(b, field)
    if (x === undefined && y === undefined) continue
    if (x === undefined || y === undefined) {
      if (a[field] !== undefined || b[field] !== undefined) lacking += 1
      continue
    }
    if (x !== y && !isShortDecade(field, x, y)) return different(told[field] ?? (field as Contradiction))
    shared += 1
    if (a[field] !== b[field]) lacking += 1
  }
  if (shared === 0) return different('nothing-shared')
  return lacking === 0 ? same : compatible('coarser')
}

/** "The 80s" beside the 1980s. */
const isShortDecade = (field: Field, x: number | string, y: number | string) =>
  field === 'decade' && Number(x) % 100 === Number(y) % 100 && (Number(x) < 100 || Number(y) < 100)

/** A field as written, or as it follows from the others: July lies in the third quarter. */
function stated(c: Calendar, field: Field): number | string | undefined {
  const written = c[field]
  if (written !== undefined) return written
  if (field === 'century') return c.year !== undefined ? Math.ceil(c.year / 100) : longDecade(c)
  if (field === 'decade') return c.year !== undefined ? Math.floor(c.year / 10) * 10 : undefined
  if (field === 'quarter') return c.month !== undefined ? Math.ceil(c.month / 3) : undefined
  if (field === 'half') {
    const quarter = c.quarter ?? (c.month !== undefined ? Math.ceil(c.month / 3) : undefined)
    return quarter !== undefined ? Math.ceil(quarter / 2) : undefined
  }
  if (field === 'weekday') return weekdayOf(c)
  return undefined
}

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
