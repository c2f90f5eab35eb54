import {compareBounds} from './compare-bound.ts'
import {type Comparison, compatible, different, same} from './comparison.ts'
import {compare, type Decimal, decimal, equals, magnitude} from './decimal.ts'
import type {Bound, Money, Quantity} from './fact.ts'
import {atMost, distance, equal, larger, product, type Ratio, ratio, sum} from './ratio.ts'
import {dimensionOf, inBaseUnits, isGeneric, isWider, sameDimension} from './unit-relations.ts'

/** What money and counts have in common: a range, the precision in which it is written, and a bound. */
interface Amount {
  readonly low: Decimal
  readonly high: Decimal
  readonly step: Decimal
  readonly bound: Bound
  readonly ratio?: Ratio
  readonly vague?: true
  readonly indefinite?: true
}

/** Values whose first digits are further apart than this are not computed with; they cannot be near. */
const farApart = 3
/** A rounded figure stays within this part of the exact one, however coarsely it is written. */
const roundingLimit: Ratio = {numerator: 1n, denominator: 10n}
/** The same for a figure that is open to one side: more than 5,000 for 5,300. */
const openLimit: Ratio = {numerator: 1n, denominator: 4n}
/** Two measures that a writer converts by head agree to one part in this many. */
const conversionTolerance = 20n

/**
 * Compare two amounts of money. Major units; different currencies are never compatible, whatever the rate.
 *
 * @example compareMoney(₩530bn, ₩529.6bn) //=> {result: 'compatible', reason: 'rounded'}
 */
export function compareMoney(a: Money, b: Money): Comparison {
  const shared = a.currencies.filter((currency) => b.currencies.includes(currency))
  if (shared.length === 0) return different('currency')
  const value = compareRanges(a, b)
  if (value.result === 'different') return value
  if (shared.length !== a.currencies.length || shared.length !== b.currencies.length) {
    return compatible('currency-ambiguous')
  }
  return value.result === 'same' ? compareBounds(a.bound, b.bound) : value
}

/** Compare two counts or measures, converting between units of one dimension. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const sense = compareSenses(a, b)
  if (sense.result === 'different') return sense
  if (a.unit === b.unit) return joined(compareRanges(a, b), sense, a, b)
  if (isFraction(a) && b.unit === 'percent') return asPercent(a, b)
  if (isFraction(b) && a.unit === 'percent') return asPercent(b, a)
  if (isGeneric(a.unit) || isGeneric(b.unit)) {
    return unless(compareRanges(a, b), compatible('unit-unstated'))
  }
  if (isWider(a.unit, b.unit) || isWider(b.unit, a.unit)) {
    return unless(compareRanges(a, b), compatible('wider-unit'))
  }
  if (sameDimension(a.unit, b.unit)) return compareConverted(a, b)
  return different('unit')
}

/** A bare number beside money states the amount without its currency. */
export function compareMoneyAndNumber(money: Money, number: Quantity): Comparison {
  if (number.unit !== 'one' || number.sense !== 'amount') return different('kind')
  const value = compareRanges(money, number)
  return value.result === 'different' ? value : compatible('unit-unstated')
}

/** A contradiction, or a size instead of a number, says more than what is compatible about the units. */
const unless = (value: Comparison, otherwise: Comparison): Comparison =>
  value.result === 'different' || (value.result === 'compatible' && value.reason === 'vague') ? value : otherwise

const isFraction = (a: Quantity) => a.unit === 'one' && a.sense === 'fraction'

function asPercent(fraction: Quantity, percent: Quantity): Comparison {
  const hundred: Ratio = {numerator: 100n, denominator: 1n}
  const low = product(exactly(fraction), hundred)
  if (!equals(percent.low, percent.high)) {
    const inside = atMost(ratio(percent.low), low) && atMost(low, ratio(percent.high))
    return inside ? compatible('range') : different('value')
  }
  return atMost(distance(low, ratio(percent.low)), halfStep(percent)) ? compatible('fraction') : different('value')
}

/** A third is no finite decimal: the reader keeps such a fraction exact beside its rounded decimal. */
const exactly = (a: Quantity): Ratio => a.ratio ?? ratio(a.low)

const lenient = new Set(['amount age', 'amount multiple', 'amount ordinal', 'amount fraction', 'multiple fraction'])

function compareSenses(a: Quantity, b: Quantity): Comparison {
  if (a.sense === b.sense) return same
  if (!lenient.has(`${a.sense} ${b.sense}`) && !lenient.has(`${b.sense} ${a.sense}`)) return different('sense')
  const rank = a.sense === 'ordinal' ? b : b.sense === 'ordinal' ? a : undefined
  // "Floor 3" and "third floor" are one; "3 people" and "the third person" are not.
  if (rank && !isGeneric(rank.unit)) return different('sense')
  return compatible('sense')
}

function joined(value: Comparison, sense: Comparison, a: Amount, b: Amount): Comparison {
  if (value.result !== 'same') return value
  return sense.result === 'same' ? compareBounds(a.bound, b.bound) : sense
}

/** Compare the values of two amounts in one unit, leaving their bounds aside. */
function compareRanges(a: Amount, b: Amount): Comparison {
  if (a.vague || b.vague) return compareVague(a, b)
  if (a.indefinite !== b.indefinite) return equals(a.low, b.low) ? compatible('vague') : different('value')
  if (a.ratio && b.ratio) return equal(a.ratio, b.ratio) ? same : different('value')
  const aRange = !equals(a.low, a.high)
  const bRange = !equals(b.low, b.high)
  if (aRange === bRange) {
    if (equals(a.low, b.low) && equals(a.high, b.high)) return same
    return near(a, b, a.low, b.low) && near(a, b, a.high, b.high) ? compatible('rounded') : different('value')
  }
  const [range, point] = aRange ? [a, b] : [b, a]
  return compare(range.low, point.low) < 0 && compare(point.low, range.high) < 0
    ? compatible('range')
    : different('value')
}

/** A size that is said without a number is near another such size; no number is the same as "several". */
function compareVague(a: Amount, b: Amount): Comparison {
  if (equals(a.low, b.low) && equals(a.high, b.high) && a.vague === b.vague) return same
  const overlap = compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0
  return overlap ? compatible('vague') : different('value')
}

/** @returns whether the one of `x` (of `a`) and `y` (of `b`) that is written more coarsely is the other, rounded */
function near(a: Amount, b: Amount, x: Decimal, y: Decimal): boolean {
  if (Math.abs(magnitude(x) - magnitude(y)) > farApart) return false
  return isRoundedTo(a, x, b, y) || isRoundedTo(b, y, a, x)
}

function isRoundedTo(coarse: Amount, x: Decimal, fine: Amount, y: Decimal): boolean {
  const gap = distance(ratio(x), ratio(y))
  const within = (limit: Ratio) => atMost(gap, product(larger(ratio(x), ratio(y)), limit))
  if (compare(coarse.step, fine.step) > 0 && atMost(gap, halfOf(coarse.step))) return within(roundingLimit)
  if (coarse.bound === fine.bound || !equals(coarse.low, coarse.high)) return false
  // Beside "about" and "more than", the zeros at the end of a number are no digits that anybody vouches for.
  if (x.exponent <= y.exponent) return false
  if (coarse.bound === 'about') return atMost(gap, halfOf(decimal(1n, x.exponent))) && within(roundingLimit)
  const upward = coarse.bound === 'at-least' || coarse.bound === 'more-than'
  return upward === compare(x, y) < 0 && fine.bound === 'exact' && within(openLimit)
}

function compareConverted(a: Quantity, b: Quantity): Comparison {
  const pairs: readonly (readonly [Decimal, Decimal])[] = [
    [a.low, b.low],
    [a.high, b.high],
  ]
  for (const [x, y] of pairs)
    if (!withinTolerance(inBaseUnits(ratio(x), a.unit), inBaseUnits(ratio(y), b.unit), a, b))
      return different(equals(x, y) ? 'unit' : 'value')
  return compatible('converted')
}

function withinTolerance(left: Ratio, right: Ratio, a: Quantity, b: Quantity): boolean {
  const gap = distance(left, right)
  const allowed = product(larger(left, right), {numerator: 1n, denominator: conversionTolerance})
  if (atMost(gap, allowed)) return true
  // Temperatures near zero: half of the written degree, on either scale.
  const steps = sum(stepInBase(a), stepInBase(b))
  const both = product(steps, {numerator: 1n, denominator: 2n})
  return dimensionOf(a.unit) === 'temperature' && atMost(gap, both)
}

function stepInBase(a: Quantity): Ratio {
  const zero = inBaseUnits({numerator: 0n, denominator: 1n}, a.unit)
  return distance(inBaseUnits(ratio(a.step), a.unit), zero)
}

const halfStep = (a: Amount) => halfOf(a.step)
const halfOf = (step: Decimal): Ratio => product(ratio(step), {numerator: 1n, denominator: 2n})
