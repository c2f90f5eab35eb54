import {add, compare, decimal, multiply, zero} from '../fact/decimal.ts'
import type {Money} from '../fact/fact.ts'
import {type Figure, readFigure} from './figure.ts'
import {skipSpace} from './numeral/numeral.ts'
import type {Scan} from './scan.ts'

const hundredth = decimal(1n, -2)
const hundred = decimal(100n)

/** @returns the amount that a figure with a currency says, in major units */
export function moneyOf(scan: Scan, figure: Figure): Money | undefined {
  const {numeral, subunit} = figure
  const currencies = settled(figure.currencies ?? [], scan.context.currency)
  const [first, ...rest] = currencies
  if (first === undefined || numeral.sense === 'ordinal') return undefined
  const by = subunit ? hundredth : decimal(1n)
  return {
    kind: 'money',
    low: multiply(numeral.low, by),
    high: multiply(numeral.high, by),
    step: multiply(numeral.step, by),
    currencies: [first, ...rest],
    bound: 'exact',
    ...(subunit && {subunit}),
    ...(numeral.vague && {vague: true as const}),
    ...(numeral.article && {indefinite: true as const}),
  }
}

const settled = (currencies: readonly string[], known: string | undefined) =>
  known !== undefined && currencies.length > 1 && currencies.includes(known) ? [known] : currencies

/** `1달러 20센트`, `3 CHF 4 cents`, `hai đô 23`: hundredths behind the amount. */
export function withHundredths(scan: Scan, figure: Figure): Figure {
  if (!figure.currencies || figure.subunit || figure.numeral.step.exponent < 0) return figure
  let at = skipSpace(scan.text, figure.end)
  let next = figure.next
  const joined = scan.tokens[next]
  const comma = /^,?\s*(?:and|và|with)\s/.exec(scan.lower.slice(figure.end, figure.end + 8))
  if (comma) {
    at = skipSpace(scan.text, figure.end + comma[0].length)
    while ((scan.tokens[next]?.start ?? at) < at) next += 1
  }
  if (scan.tokens[next]?.start !== at || (joined?.digits && at === figure.end && !figure.suffix)) return figure
  const small = readFigure(scan, next, false, figure.end)
  if (!small || small.numeral.low.exponent < 0 || compare(small.numeral.low, hundred) >= 0) return figure
  if (small.numeral.sense || compare(small.numeral.low, zero) <= 0) return figure
  const named =
    small.subunit !== undefined && (small.currencies ?? []).some((code) => figure.currencies?.includes(code))
  const alone =
    small.suffix === undefined &&
    /^[\s.!?]*$/.test(scan.text.slice(small.end, small.end + 4)) &&
    small.end + 4 >= scan.text.length
  if (!named && !alone && !(small.subunit !== undefined && figure.suffix !== undefined)) return figure
  const part = multiply(small.numeral.low, hundredth)
  const {numeral} = figure
  return {
    ...figure,
    end: small.end,
    next: small.next,
    numeral: {...numeral, low: add(numeral.low, part), high: add(numeral.high, part), step: hundredth},
  }
}
