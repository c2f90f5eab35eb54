/**
 * Do two facts say the same? The answer is exact: it comes from integers and fractions, never from floats, and it is
 * the same in both directions.
 */
import {compareMoney, compareMoneyAndNumber, compareQuantities} from './compare-amount.ts'
import {compareDates, compareTimes} from './compare-date.ts'
import {type Comparison, compatible, different, same} from './comparison.ts'
import {decimal, equals} from './decimal.ts'
import type {CalendarDate, Fact, Quantity} from './fact.ts'
import {equal, ratio} from './ratio.ts'
import {inBaseUnits} from './unit-relations.ts'

export type {Comparison, Compatibility, Contradiction} from './comparison.ts'
export {compareBounds, kindredBounds} from './compare-bound.ts'

/**
 * Set two facts side by side.
 *
 * `same`: equal value, unit, sense and bound. `compatible`: both may be true of one thing, with the reason. `different`:
 * they contradict, or are of different kinds, with what contradicts.
 *
 * @example compareFacts(₩530bn, 5,300억 원) //=> {result: 'same'}
 */
export function compareFacts(a: Fact, b: Fact): Comparison {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b)
  if (a.kind === 'money' && b.kind === 'money') return compareMoney(a, b)
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b)
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b)
  if (a.kind === 'name' && b.kind === 'name') return a.key === b.key ? same : different('name')
  if (a.kind === 'claim' && b.kind === 'claim') {
    if (a.marker !== b.marker) return different('marker')
    if (a.of === b.of) return same
    return a.of === undefined || b.of === undefined ? compatible('coarser') : different('marker')
  }
  if (a.kind === 'money' && b.kind === 'quantity') return compareMoneyAndNumber(a, b)
  if (a.kind === 'quantity' && b.kind === 'money') return compareMoneyAndNumber(b, a)
  if (a.kind === 'date' && b.kind === 'quantity') return compareDateAndNumber(a, b)
  if (a.kind === 'quantity' && b.kind === 'date') return compareDateAndNumber(b, a)
  return different('kind')
}

/** Units in which a date is told from today. */
const spans: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'])

/** "2025" in a table and `2025년`; "the 4th" and `ngày 4`: a bare number may be the one field that a date states. */
function compareDateAndNumber(date: CalendarDate, number: Quantity): Comparison {
  const {from, relative} = date
  // "Five weeks from now" and "in five weeks": as a date here, as a span of time there.
  if (relative && spans.has(number.unit) && equals(number.low, number.high) && !number.vague) {
    const ago = inBaseUnits(ratio(decimal(Math.abs(relative.offset))), relative.unit)
    const span = inBaseUnits(number.ratio ?? ratio(number.low), number.unit)
    if (equal(ago, span)) return compatible('relative')
    if (relative.unit === number.unit) return different('value')
  }
  const values = [from.year, from.month, from.day, from.quarter, from.half, from.century, from.decade].filter(
    (value) => value !== undefined,
  )
  const bare = number.unit === 'one' && (number.sense === 'amount' || number.sense === 'ordinal')
  if (!bare || date.to || values.length !== 1 || !equals(number.low, number.high)) return different('kind')
  // A number beside `44 BC` does not say of which era it is.
  const value = decimal(Math.abs(values[0] ?? 0))
  return equals(value, number.low) ? compatible('unit-unstated') : different('kind')
}
