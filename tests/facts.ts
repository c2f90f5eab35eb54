import {decimal, multiply, parseDecimal} from '../src/fact/decimal.ts'
import type {Bound, Calendar, CalendarDate, ClockTime, Money, Quantity} from '../src/fact/fact.ts'

/** Facts in a short hand for the tables of tests. */
const number = (text: string) => {
  const value = parseDecimal(text)
  if (!value) throw new Error(`not a number: ${text}`)
  return value
}
/** `1.5` has a step of a tenth, `1500` of one; `5e11` of 10^11. */
const step = (text: string) => decimal(1n, text.includes('.') ? text.indexOf('.') + 1 - text.length : 0)
const scaled = (text: string) => {
  const [digits = '', power] = text.split('e')
  const scale = decimal(1n, Number(power ?? 0))
  return {value: multiply(number(digits), scale), step: multiply(step(digits), scale)}
}
const amount = (text: string) => {
  const [low = '', high = low] = text.split('~')
  return {low: scaled(low).value, high: scaled(high).value, step: scaled(low).step}
}
export const quantity = (text: string, unit = 'one', more: Partial<Quantity> = {}): Quantity => ({
  kind: 'quantity',
  ...amount(text),
  unit,
  bound: 'exact',
  sense: 'amount',
  ...more,
})
export const money = (
  text: string,
  currencies: readonly [string, ...string[]] = ['KRW'],
  bound: Bound = 'exact',
): Money => ({
  kind: 'money',
  ...amount(text),
  currencies,
  bound,
})
export const date = (from: Calendar, more: Partial<CalendarDate> = {}): CalendarDate => ({
  kind: 'date',
  from,
  bound: 'exact',
  ...more,
})
export const time = (hour: number, more: Partial<ClockTime> = {}): ClockTime => ({
  kind: 'time',
  hour,
  bound: 'exact',
  ...more,
})
