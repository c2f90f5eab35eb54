import {type Decimal, decimal, multiply} from '../fact/decimal.ts'
import type {Calendar, Fact, Quantity} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'

/** A term, and how much of a match it is: 1 for the value itself. */
export interface Weighted {
  readonly term: string
  readonly factor: number
}

/**
 * What a value is found by, the same for every way of writing it in every language. A number is found with its unit,
 * without one, and as it is rounded; a date with each coarser one that it lies in.
 *
 * @returns nothing for names and claims
 * @example valueTerms(fact of '5,300억 원') //=> [{term: '=53e10 KRW', …}, {term: '=53e10', …}]
 */
export function valueTerms(fact: Fact): Weighted[] {
  switch (fact.kind) {
    case 'money':
      return ends(fact).flatMap((amount) => numberTerms(amount, fact.currencies[0]))
    case 'quantity':
      return fact.ratio || fact.vague ? [] : quantityTerms(fact)
    case 'date':
      return [fact.from, ...(fact.to ? [fact.to] : [])].flatMap(dateTerms)
    default:
      return []
  }
}

/**
 * What a reader who writes this value is looking for: the value as such first, then the same number of something
 * unsaid, then what is rounded to it or what it is rounded to.
 */
export function soughtTerms(fact: Fact): Weighted[] {
  if (fact.kind === 'date')
    return [fact.from, ...(fact.to ? [fact.to] : [])].flatMap((day) => dateTerms(day).slice(0, 1))
  const amounts = fact.kind === 'money' ? moneyOf(fact) : fact.kind === 'quantity' ? baseOf(fact) : undefined
  if (!amounts) return []
  const {unit, numbers} = amounts
  return numbers.flatMap((number) => {
    const exact = written(number)
    const coarse = rounded(number, 3).map(written)
    if (unit === bare)
      return [
        {term: `=${exact} ${bare}`, factor: 1},
        {term: `=${exact}`, factor: 0.95},
        {term: `~${exact}`, factor: 0.5},
        ...coarse.map((term) => ({term: `=${term}`, factor: 0.4})),
      ]
    return [
      {term: `=${exact} ${unit}`, factor: 1},
      {term: `=${exact} ${bare}`, factor: 0.7},
      {term: `~${exact} ${unit}`, factor: 0.5},
      ...coarse.map((term) => ({term: `=${term} ${unit}`, factor: 0.4})),
    ]
  })
}

const bare = 'one'

const ends = ({low, high}: {readonly low: Decimal; readonly high: Decimal}): Decimal[] =>
  low.coefficient === high.coefficient && low.exponent === high.exponent ? [low] : [low, high]

const moneyOf = (fact: Fact & {kind: 'money'}) => ({unit: fact.currencies[0], numbers: ends(fact)})

/** In the base unit of its dimension, so that 0.1 GW is 100 MW; what is no whole number of base units stays as it is. */
function baseOf(fact: Quantity): {unit: string; numbers: Decimal[]} | undefined {
  if (fact.ratio || fact.vague) return undefined
  const unit = units[fact.unit]
  if (!unit || unit.generic) return {unit: fact.sense === 'ordinal' ? 'ordinal' : bare, numbers: ends(fact)}
  const {numerator, denominator} = unit.factor
  if (denominator !== 1n || unit.offset) return {unit: fact.unit, numbers: ends(fact)}
  return {unit: unit.dimension, numbers: ends(fact).map((number) => multiply(number, decimal(numerator)))}
}

function quantityTerms(fact: Quantity): Weighted[] {
  const base = baseOf(fact)
  const terms = base?.numbers.flatMap((number) => numberTerms(number, base.unit)) ?? []
  const own = ends(fact).map((number) => ({term: `=${written(number)}`, factor: 0.8}))
  return [...terms, ...own.filter(({term}) => !terms.some((other) => other.term === term))]
}

function numberTerms(number: Decimal, unit: string): Weighted[] {
  const exact = written(number)
  return [
    {term: `=${exact} ${unit}`, factor: 1},
    {term: `=${exact}`, factor: 0.8},
    ...[...rounded(number, 3), ...rounded(number, 2)].flatMap((coarse) => [
      {term: `~${written(coarse)}`, factor: 0.4},
      {term: `~${written(coarse)} ${unit}`, factor: 0.5},
    ]),
  ]
}

const written = ({coefficient, exponent}: Decimal): string => `${coefficient}e${exponent}`

/** @returns the number to so many digits, where it has more; nothing where it would have fewer than two */
function rounded(number: Decimal, digits: number): Decimal[] {
  const size = number.coefficient < 0n ? -number.coefficient : number.coefficient
  const {length} = size.toString()
  if (length <= digits) return []
  const step = 10n ** BigInt(length - digits)
  const whole = ((size + step / 2n) / step) * (number.coefficient < 0n ? -1n : 1n)
  const made = decimal(whole, number.exponent + length - digits)
  return digits < 3 && made.coefficient < 10n ? [] : [made]
}

/** The date as exact as it is, then each coarser one. */
function dateTerms({year, month, day, quarter, half}: Calendar): Weighted[] {
  const two = (n: number): string => String(n).padStart(2, '0')
  if (year === undefined)
    return month !== undefined && day !== undefined ? [dated(`-${two(month)}-${two(day)}`, 1)] : []
  const terms: Weighted[] = []
  if (month !== undefined && day !== undefined) {
    terms.push(dated(`${year}-${two(month)}-${two(day)}`, 1))
    terms.push(dated(`-${two(month)}-${two(day)}`, 0.6))
  }
  if (month !== undefined) terms.push(dated(`${year}-${two(month)}`, terms.length > 0 ? 0.6 : 1))
  if (quarter !== undefined) terms.push(dated(`${year}-q${quarter}`, 1))
  if (half !== undefined) terms.push(dated(`${year}-h${half}`, 1))
  terms.push(dated(`${year}`, terms.length > 0 ? 0.5 : 1))
  return terms
}

const dated = (date: string, factor: number): Weighted => ({term: `:${date}`, factor})
