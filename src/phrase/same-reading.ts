import {equals} from '../fact/decimal.ts'
import type {Calendar, CalendarDate, Fact, Quantity} from '../fact/fact.ts'

/**
 * Whether a reading is the fact that was phrased: value, unit, bound and sense. How many digits were written is no part
 * of that, and an ambiguous currency counts when the one meant is the likeliest.
 */
export function isSameReading(phrased: Fact, read: Fact | undefined): boolean {
  if (!read || phrased.kind !== read.kind) return false
  switch (phrased.kind) {
    case 'quantity':
      return (
        read.kind === 'quantity' &&
        sameSpan(phrased, read) &&
        phrased.unit === read.unit &&
        phrased.bound === read.bound &&
        phrased.sense === read.sense
      )
    case 'money':
      return (
        read.kind === 'money' &&
        sameSpan(phrased, read) &&
        phrased.currencies[0] === read.currencies[0] &&
        phrased.bound === read.bound
      )
    case 'date':
      return read.kind === 'date' && sameDate(phrased, read)
    case 'time':
      return (
        read.kind === 'time' &&
        phrased.hour === read.hour &&
        phrased.minute === read.minute &&
        phrased.second === read.second &&
        (phrased.ambiguous ?? false) === (read.ambiguous ?? false) &&
        phrased.bound === read.bound
      )
    case 'name':
      return read.kind === 'name' && phrased.key === read.key
    case 'claim':
      return read.kind === 'claim' && phrased.marker === read.marker
  }
}

type Span = Pick<Quantity, 'low' | 'high'>

const sameSpan = (a: Span, b: Span) => equals(a.low, b.low) && equals(a.high, b.high)

const sameDate = (a: CalendarDate, b: CalendarDate) =>
  sameCalendar(a.from, b.from) &&
  sameCalendar(a.to ?? {}, b.to ?? {}) &&
  a.limit === b.limit &&
  a.bound === b.bound &&
  a.relative?.unit === b.relative?.unit &&
  a.relative?.offset === b.relative?.offset

const fields = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'part', 'day', 'weekday'] as const

const sameCalendar = (a: Calendar, b: Calendar) => fields.every((field) => a[field] === b[field])
