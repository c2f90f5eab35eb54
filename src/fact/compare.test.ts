import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareFacts} from './compare.ts'
import {date, money, quantity, time} from '../../tests/facts.ts'
import {decimal, magnitude, multiply} from './decimal.ts'
import type {Bound, CalendarDate, ClockTime, Fact, Money, Quantity} from './fact.ts'

const cases: readonly (readonly [name: string, a: Fact, b: Fact, answer: string])[] = [
  ['530 billion won and 5,300억 원', money('530e9'), money('5300e8'), 'same'],
  ['530 billion and 53 billion won', money('530e9'), money('53e9'), 'different value'],
  ['5,300억 and 5,300만 원', money('5300e8'), money('5300e4'), 'different value'],
  ['won and dollars', money('530e9'), money('530e9', ['USD']), 'different currency'],
  ['won and đồng', money('530e9'), money('530e9', ['VND']), 'different currency'],
  ['$ and US dollars', money('390e6', ['USD', 'AUD']), money('390e6', ['USD']), 'compatible currency-ambiguous'],
  ['rounded to a coarser unit', money('1.46e12'), money('14596e8'), 'compatible rounded'],
  ['not rounded but cut', money('1.4e12'), money('14596e8'), 'different value'],
  ['of one precision but one apart', money('1.46e12'), money('1.47e12'), 'different value'],
  [
    'about, in round figures',
    quantity('400', 'person', {bound: 'about'}),
    quantity('396', 'person'),
    'compatible rounded',
  ],
  ['about, too far', quantity('400', 'person', {bound: 'about'}), quantity('350', 'person'), 'different value'],
  ['about and ten times as much', quantity('1000', 'one', {bound: 'about'}), quantity('10000'), 'different value'],
  [
    'more than 5,000 and 5,300',
    quantity('5000', 'gpu', {bound: 'more-than'}),
    quantity('5300', 'gpu'),
    'compatible rounded',
  ],
  [
    'more than 5,000 and 4,900',
    quantity('5000', 'gpu', {bound: 'more-than'}),
    quantity('4900', 'gpu'),
    'different value',
  ],
  ['a range around the other', quantity('10~20', 'percent'), quantity('15', 'percent'), 'compatible range'],
  ['one end of a range', quantity('9~12'), quantity('9'), 'different value'],
  ['two ranges', quantity('2~3', 'year'), quantity('2~4', 'year'), 'different value'],
  ['a week and 7 days', quantity('1', 'week'), quantity('7', 'day'), 'compatible converted'],
  ['45 miles and 72 km', quantity('45', 'mile'), quantity('72', 'km'), 'compatible converted'],
  ['50 miles and 50 km', quantity('50', 'mile'), quantity('50', 'km'), 'different unit'],
  ['5 years and 5 months', quantity('5', 'year'), quantity('5', 'month'), 'different unit'],
  ['percent and percentage point', quantity('5', 'percent'), quantity('5', 'percentage-point'), 'different unit'],
  ['half and 50 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('50', 'percent'), 'compatible fraction'],
  ['half and 40 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('40', 'percent'), 'different value'],
  [
    'a third and 33 %',
    quantity('0.333333333333', 'one', {sense: 'fraction', ratio: {numerator: 1n, denominator: 3n}}),
    quantity('33', 'percent'),
    'compatible fraction',
  ],
  ['people and a bare number', quantity('300', 'person'), quantity('300'), 'compatible unit-unstated'],
  ['people and companies', quantity('300', 'person'), quantity('300', 'company'), 'different unit'],
  ['a rank and an amount', quantity('2', 'person', {sense: 'ordinal'}), quantity('2', 'person'), 'different sense'],
  ['floor 3 and the third floor', quantity('3'), quantity('3', 'one', {sense: 'ordinal'}), 'compatible sense'],
  ['money and a count', money('300'), quantity('300', 'person'), 'different kind'],
  ['about and exactly', quantity('300', 'person', {bound: 'about'}), quantity('300', 'person'), 'compatible bound'],
  [
    'at least and less than',
    quantity('300', 'person', {bound: 'at-least'}),
    quantity('300', 'person', {bound: 'less-than'}),
    'different bound',
  ],
  ['one day written in two ways', date({year: 2025, month: 8, day: 4}), date({year: 2025, month: 8, day: 4}), 'same'],
  ['another month', date({year: 2025, month: 8}), date({year: 2025, month: 9}), 'different month'],
  ['only the year', date({year: 2025, month: 8}), date({year: 2025}), 'compatible coarser'],
  ['a month and its quarter', date({year: 2025, month: 8}), date({year: 2025, quarter: 3}), 'compatible coarser'],
  ['a month and another quarter', date({year: 2025, month: 8}), date({year: 2025, quarter: 2}), 'different half'],
  ['a year and its decade', date({year: 1987}), date({decade: 1980}), 'compatible coarser'],
  ['the 80s and the 1980s', date({decade: 80}), date({decade: 1980}), 'compatible coarser'],
  ['a day and its weekday', date({year: 2025, month: 8, day: 4}), date({weekday: 1}), 'compatible coarser'],
  ['a day and another weekday', date({year: 2025, month: 8, day: 4}), date({weekday: 2}), 'different weekday'],
  ['July and 2025', date({month: 7}), date({year: 2025}), 'different nothing-shared'],
  ['a year within a range', date({year: 2023}), date({year: 2022}, {to: {year: 2024}}), 'compatible range'],
  ['a year after a range', date({year: 2027}), date({year: 2022}, {to: {year: 2024}}), 'different year'],
  ['since and until', date({year: 2022}, {limit: 'since'}), date({year: 2022}, {limit: 'until'}), 'different limit'],
  [
    'last month, resolved',
    date({year: 2025, month: 8}, {relative: {unit: 'month', offset: -1}}),
    date({year: 2025, month: 8}),
    'compatible relative',
  ],
  [
    'last month and next month',
    date({}, {relative: {unit: 'month', offset: -1}}),
    date({}, {relative: {unit: 'month', offset: 1}}),
    'different month',
  ],
  ['a year and a bare number', date({year: 2025}), quantity('2025'), 'compatible unit-unstated'],
  [
    'half past three without its half of the day',
    time(15, {minute: 30}),
    time(3, {minute: 30, ambiguous: true}),
    'compatible half-of-day',
  ],
  ['three and half past three', time(15), time(15, {minute: 30}), 'different minute'],
  ['three and 3:00', time(15), time(15, {minute: 0}), 'compatible coarser'],
  ['morning and afternoon', time(3), time(15), 'different hour'],
]

const answer = (a: Fact, b: Fact) => {
  const comparison = compareFacts(a, b)
  return comparison.result === 'same' ? 'same' : `${comparison.result} ${comparison.reason}`
}

test.each(cases)('%s', (_, a, b, expected) => {
  expect(answer(a, b)).toBe(expected)
})

describe('laws', () => {
  const bounds = fc.constantFrom<Bound>('exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than')
  const amounts = fc
    .tuple(
      fc.bigInt(1n, 9999n),
      fc.integer({min: -2, max: 12}),
      fc.option(fc.bigInt(1n, 500n), {nil: undefined}),
      bounds,
    )
    .map(([coefficient, exponent, width, bound]) => ({
      low: decimal(coefficient, exponent),
      high: decimal(coefficient + (width ?? 0n), exponent),
      step: decimal(1n, exponent),
      bound,
    }))
  const units = fc.constantFrom(
    'C',
    'F',
    'one',
    'person',
    'company',
    'percent',
    'percentage-point',
    'year',
    'month',
    'week',
    'day',
    'km',
    'mile',
  )
  const senses = fc.constantFrom<Quantity['sense']>('amount', 'ordinal', 'multiple', 'fraction', 'age', 'score')
  const quantities = fc
    .tuple(amounts, units, senses)
    .map(([value, unit, sense]): Quantity => ({kind: 'quantity', ...value, unit, sense}))
  const moneys = fc
    .tuple(amounts, fc.constantFrom<Money['currencies']>(['KRW'], ['USD'], ['VND'], ['USD', 'AUD'], ['AUD', 'USD']))
    .map(([value, currencies]): Money => ({kind: 'money', ...value, currencies}))
  const calendars = fc.record(
    {
      year: fc.integer({min: 1990, max: 1993}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 28}),
      quarter: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
      weekday: fc.integer({min: 1, max: 7}),
      decade: fc.constantFrom(1980, 1990, 90),
    },
    {requiredKeys: []},
  )
  const dates = fc
    .tuple(
      calendars,
      fc.option(calendars, {nil: undefined, freq: 3}),
      fc.constantFrom(undefined, 'since' as const, 'until' as const),
    )
    .map(([from, to, limit]): CalendarDate => date(from, {...(to && {to}), ...(limit && {limit})}))
  const times = fc
    .tuple(fc.integer({min: 0, max: 23}), fc.option(fc.constantFrom(0, 30), {nil: undefined}), fc.boolean())
    .map(([hour, minute, ambiguous]): ClockTime =>
      time(hour, {...(minute !== undefined && {minute}), ...(ambiguous && {ambiguous})}),
    )
  const facts: fc.Arbitrary<Fact> = fc.oneof(quantities, moneys, dates, times)

  test('the answer is the same in both directions', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        expect(answer(a, b)).toBe(answer(b, a))
      }),
      {numRuns: 2000},
    )
  })

  test('every fact is the same as itself', () => {
    const stated = facts.filter(
      (fact) =>
        fact.kind !== 'date' || (Object.keys(fact.from).length > 0 && (!fact.to || Object.keys(fact.to).length > 0)),
    )
    fc.assert(
      fc.property(stated, (a) => {
        expect(answer(a, a)).toBe('same')
      }),
      {numRuns: 1000},
    )
  })

  test('what is the same as one is the same as the other', () => {
    const few = fc.oneof(
      fc.constantFrom<Fact>(
        money('530e9'),
        money('5300e8'),
        quantity('3', 'year'),
        quantity('3.0', 'year'),
        quantity('36', 'month'),
      ),
      facts,
    )
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        if (answer(a, b) === 'same' && answer(b, c) === 'same') expect(answer(a, c)).toBe('same')
      }),
      {numRuns: 2000},
    )
  })

  test('no hedge and no rounding hides a factor of ten', () => {
    fc.assert(
      fc.property(amounts, bounds, fc.integer({min: 1, max: 6}), (value, bound, power) => {
        const a: Quantity = {kind: 'quantity', ...value, high: value.low, unit: 'person', sense: 'amount'}
        const slip = (x: typeof a.low) => multiply(x, decimal(1n, power))
        const b: Quantity = {...a, low: slip(a.low), high: slip(a.low), step: slip(a.step), bound}
        expect(compareFacts(a, b).result).toBe('different')
      }),
      {numRuns: 2000},
    )
  })

  test('only towards the coarser: a finer writing of another value is different', () => {
    fc.assert(
      fc.property(fc.bigInt(100n, 9999n), fc.bigInt(1n, 99n), (value, off) => {
        const a = quantity(`${value}`, 'person')
        const b = quantity(`${value + off}`, 'person')
        expect(compareFacts(a, b).result).toBe('different')
        expect(magnitude(a.step)).toBe(magnitude(b.step))
      }),
    )
  })

  test('currencies never mix, nor money with a count', () => {
    fc.assert(
      fc.property(amounts, amounts, (x, y) => {
        for (const [p, q] of [
          ['KRW', 'USD'],
          ['KRW', 'VND'],
          ['USD', 'VND'],
        ] as const) {
          expect(
            compareFacts({kind: 'money', ...x, currencies: [p]}, {kind: 'money', ...y, currencies: [q]}).result,
          ).toBe('different')
        }
        expect(
          compareFacts(
            {kind: 'money', ...x, currencies: ['KRW']},
            {kind: 'quantity', ...y, unit: 'person', sense: 'amount'},
          ).result,
        ).toBe('different')
      }),
    )
  })
})
