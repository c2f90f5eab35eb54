import type {Calendar, CalendarDate} from '../../fact/fact.ts'

type Relative = NonNullable<CalendarDate['relative']>

/** Where a relative date lies when the day of speaking is known. */
export interface Resolved {
  readonly from: Calendar
  readonly to?: Calendar
}

const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day))

const calendarDay = (date: Date): Calendar => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
})

const isoWeekday = (date: Date) => date.getUTCDay() || 7

const addDays = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)

const writtenDay = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Put a relative date on the calendar.
 *
 * @param finer what the writing states besides: the 4th, a Friday, the first half
 * @param relative how far from the day of speaking
 * @param today the day of speaking, `2025-09-29`
 * @returns the period, or nothing if `today` is no day
 * @example resolve({day: 4}, {unit: 'month', offset: -1}, '2025-09-29') //=> {from: {year: 2025, month: 8, day: 4}}
 */
export function resolve(finer: Calendar, {unit, offset}: Relative, today: string): Resolved | undefined {
  const [, y, m, d] = writtenDay.exec(today) ?? []
  if (y === undefined) return undefined
  const year = Number(y)
  const month = Number(m)
  const now = utc(year, month, Number(d))
  switch (unit) {
    case 'day':
      return {from: {...calendarDay(addDays(now, offset)), ...finer}}
    case 'week': {
      const monday = addDays(now, 1 - isoWeekday(now) + 7 * offset)
      if (finer.weekday) return {from: {...calendarDay(addDays(monday, finer.weekday - 1)), ...finer}}
      return {from: calendarDay(monday), to: calendarDay(addDays(monday, 6))}
    }
    case 'month': {
      const first = utc(year, month + offset, 1)
      return {from: {year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, ...finer}}
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      // A remainder of four, from 0 to 3.
      return {from: {year: Math.floor(index / 4), quarter: ((index % 4) + 1) as 1 | 2 | 3 | 4, ...finer}}
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + offset
      return {from: {year: Math.floor(index / 2), half: ((index % 2) + 1) as 1 | 2, ...finer}}
    }
    case 'year':
      return {from: {year: year + offset, ...finer}}
    case 'decade':
      return {from: {decade: Math.floor(year / 10) * 10 + 10 * offset, ...finer}}
    case 'century':
      return {from: {century: Math.ceil(year / 100) + offset, ...finer}}
  }
}

/**
 * Find the weekday or month that is next to come, or was last, whatever week or year it lies in.
 *
 * @param finer a weekday or a month, alone or with its day
 * @param direction 1 for the next, −1 for the last
 * @returns the day or month, or nothing if `finer` names neither
 * @example resolveNearest({month: 3}, 1, '2026-02-12') //=> {from: {year: 2026, month: 3}}
 */
export function resolveNearest(finer: Calendar, direction: number, today: string): Resolved | undefined {
  const [, y, m, d] = writtenDay.exec(today) ?? []
  if (y === undefined) return undefined
  const year = Number(y)
  if (finer.month !== undefined) {
    const ahead = direction * (finer.month - Number(m)) > 0
    return {from: {...finer, year: ahead ? year : year + direction}}
  }
  if (finer.weekday === undefined) return undefined
  const now = utc(year, Number(m), Number(d))
  const days = (((finer.weekday - isoWeekday(now)) * direction + 7) % 7 || 7) * direction
  return {from: {...calendarDay(addDays(now, days)), ...finer}}
}
