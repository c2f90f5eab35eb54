import {equals, toPlain, type Decimal} from '../fact/decimal.ts'
import type {Calendar, CalendarDate, ClockTime, Fact} from '../fact/fact.ts'

/** A value as HTML says it to machines. */
export interface MachineValue {
  readonly element: 'data' | 'time'
  /** For `time` a valid `datetime`; for `data` plain digits or an ISO 8601 period. */
  readonly value: string
}

/**
 * @returns what stands in `<data value>` or `<time datetime>`, or nothing for what has no such value
 * @example machineValue(pledge) //=> {element: 'data', value: '530000000000'}
 */
export function machineValue(fact: Fact | {readonly kind: 'text'}): MachineValue | undefined {
  switch (fact.kind) {
    case 'quantity':
    case 'money':
      return {element: 'data', value: range(fact.low, fact.high)}
    case 'date':
      return dateValue(fact)
    case 'time':
      return timeValue(fact)
    default:
      return undefined
  }
}

const range = (low: Decimal, high: Decimal): string =>
  equals(low, high) ? toPlain(low) : `${toPlain(low)}/${toPlain(high)}`

function dateValue({from, to}: CalendarDate): MachineValue | undefined {
  const start = isoDate(from)
  if (start === undefined) return undefined
  if (to === undefined) return {element: isPlain(from) ? 'time' : 'data', value: start}
  const end = isoDate(to)
  return end === undefined ? undefined : {element: 'data', value: `${start}/${end}`}
}

/** Whether `datetime` has a form for it: HTML knows no quarters, halves, seasons or decades. */
const isPlain = ({quarter, half, season, decade, century}: Calendar): boolean =>
  [quarter, half, season, decade, century].every((field) => field === undefined)

/**
 * @returns the period in ISO 8601, with `Q3`, `H1` and seasons in their usual forms; nothing where no year, month or
 *   day is known
 * @example isoDate({year: 2025, month: 8}) //=> '2025-08'
 */
export function isoDate({century, decade, year, half, quarter, season, month, day}: Calendar): string | undefined {
  if (year === undefined) {
    if (month !== undefined && day !== undefined) return `${two(month)}-${two(day)}`
    if (decade !== undefined) return `${decade}s`
    return century === undefined ? undefined : `C${century}`
  }
  const start = String(year).padStart(4, '0')
  if (quarter !== undefined) return `${start}-Q${quarter}`
  if (half !== undefined) return `${start}-H${half}`
  if (season !== undefined) return `${start}-${season}`
  return [start, month, day]
    .filter((field) => field !== undefined)
    .map((field) => (typeof field === 'number' ? two(field) : field))
    .join('-')
}

const timeValue = ({hour, minute = 0, ambiguous}: ClockTime): MachineValue | undefined =>
  ambiguous ? undefined : {element: 'time', value: `${two(hour)}:${two(minute)}`}

const two = (n: number): string => String(n).padStart(2, '0')
