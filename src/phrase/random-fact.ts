/** Facts made up for round trips: every kind, evenly, from one seed. */
import {compare, type Decimal, decimal, equals, one} from '../fact/decimal.ts'
import type {Bound, Calendar, CalendarDate, ClockTime, Fact, Money, Quantity, Season} from '../fact/fact.ts'
import {currencyWords} from './currency-words.ts'
import {unitsOfSharedWords, unitWords} from './unit-words.ts'

/** A source of even random numbers in [0, 1). */
export type Random = () => number

/**
 * @returns a small random generator (mulberry32): the same numbers for the same seed, on every machine
 * @example seeded(7)() //=> the same number each time
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const whole = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1))

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Up to six digits at any size up to the trillions, sometimes with decimals. */
function randomValue(random: Random): Decimal {
  const digits = BigInt(whole(random, 1, 10 ** whole(random, 1, 6) - 1))
  return decimal(digits, whole(random, -2, 8))
}

const bounds: readonly Bound[] = ['exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than']

function randomSpan(random: Random): {low: Decimal; high: Decimal} {
  const low = randomValue(random)
  if (random() > 0.2) return {low, high: low}
  const other = randomValue(random)
  return compare(low, other) < 0 ? {low, high: other} : {low: other, high: low}
}

/** Nobody writes `up to 5 to 9`: a range is exact or about. */
function randomBound(random: Random, {low, high}: {readonly low: Decimal; readonly high: Decimal}): Bound {
  return pick(random, equals(low, high) ? bounds : (['exact', 'about'] as const))
}

const third = (numerator: bigint) => {
  const cut = decimal((numerator * 10n ** 12n) / 3n, -12)
  return {low: cut, high: cut, ratio: {numerator, denominator: 3n}}
}

const finite = (digits: number, places: number) => ({low: decimal(digits, -places), high: decimal(digits, -places)})

const shares = [third(1n), third(2n), finite(5, 1), finite(25, 2), finite(75, 2), finite(4, 1)]

const ordinaryUnits = Object.keys(unitWords).filter((unit) => !unitsOfSharedWords.has(unit))

function randomQuantity(random: Random): Quantity {
  const shape = {kind: 'quantity', step: one} as const
  const count = decimal(whole(random, 1, 120))
  switch (whole(random, 1, 8)) {
    case 1:
      return {...shape, low: count, high: count, unit: 'rank', bound: 'exact', sense: 'ordinal'}
    case 2: {
      const times = decimal(whole(random, 2, 40))
      return {...shape, low: times, high: times, unit: 'times', bound: 'exact', sense: 'multiple'}
    }
    case 3:
      return {...shape, low: count, high: count, unit: 'year', bound: pick(random, bounds), sense: 'age'}
    case 4:
      return {...shape, ...pick(random, shares), unit: 'one', bound: 'exact', sense: 'fraction'}
    default: {
      const unit = pick(random, ordinaryUnits)
      const sense = unit === 'times' ? 'multiple' : 'amount'
      const span = randomSpan(random)
      return {...shape, ...span, unit, bound: randomBound(random, span), sense}
    }
  }
}

function randomMoney(random: Random): Money {
  const currency = pick(random, Object.keys(currencyWords))
  const span = randomSpan(random)
  return {kind: 'money', ...span, step: one, currencies: [currency], bound: randomBound(random, span)}
}

const daysOf = (month: number) => (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31)

function randomCalendar(random: Random): Calendar {
  const year = whole(random, 1900, 2099)
  const month = whole(random, 1, 12)
  const day = whole(random, 1, daysOf(month))
  const part = pick(random, ['early', 'mid', 'late'] as const)
  const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']
  return pick<Calendar>(random, [
    {year, month, day},
    {year, month, day},
    {year, month},
    {year},
    {month, day},
    {month},
    {year, month, part},
    {year, part},
    {year, quarter: pick(random, [1, 2, 3, 4] as const)},
    {quarter: pick(random, [1, 2, 3, 4] as const)},
    {year, half: pick(random, [1, 2] as const)},
    {year, season: pick(random, seasons)},
    {decade: Math.floor(year / 10) * 10},
    {century: whole(random, 11, 21)},
    {weekday: whole(random, 1, 7)},
    {weekday: whole(random, 1, 7), year, month, day},
  ])
}

function randomDate(random: Random): CalendarDate {
  const from = randomCalendar(random)
  const shape = {kind: 'date', from, bound: 'exact'} as const
  switch (whole(random, 1, 6)) {
    case 1:
      return {...shape, limit: pick(random, ['since', 'until', 'by', 'before', 'after'] as const)}
    case 2: {
      const year = whole(random, 1950, 2050)
      const month = whole(random, 1, 11)
      const later = pick<[Calendar, Calendar]>(random, [
        [
          {year, month, day: 4},
          {year, month, day: whole(random, 5, 28)},
        ],
        [
          {year, month, day: 9},
          {year, month: month + 1, day: whole(random, 1, 28)},
        ],
        [
          {year, month},
          {year, month: month + 1},
        ],
        [
          {year, month},
          {year: year + 2, month: whole(random, 1, 12)},
        ],
        [{year}, {year: year + whole(random, 1, 30)}],
      ])
      return {...shape, from: later[0], to: later[1]}
    }
    case 3:
      return {...shape, from: {year: whole(random, 1900, 2099)}, bound: 'about'}
    case 4: {
      const unit = pick(random, ['day', 'week', 'month', 'year'] as const)
      return {...shape, from: {}, relative: {unit, offset: whole(random, -9, 1)}}
    }
    default:
      return shape
  }
}

function randomTime(random: Random): ClockTime {
  const hour = whole(random, 0, 23)
  const bound = pick(random, ['exact', 'about'] as const)
  if (random() < 0.3) return {kind: 'time', hour, bound}
  return {kind: 'time', hour, minute: whole(random, 0, 59), bound}
}

/**
 * @returns a fact of a random kind, such as a text may state
 * @example randomFact(seeded(7))
 */
export function randomFact(random: Random): Exclude<Fact, {kind: 'name' | 'claim'}> {
  return pick(random, [randomQuantity, randomMoney, randomDate, randomTime])(random)
}
