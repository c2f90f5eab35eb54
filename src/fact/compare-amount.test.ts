import {describe, expect, test} from 'vitest'
import {money, quantity} from '../../tests/facts.ts'
import {kindredBounds} from './compare-bound.ts'
import {compareFacts} from './compare.ts'
import {decimal, one} from './decimal.ts'
import type {Bound, Money, Quantity} from './fact.ts'

type Case = readonly [name: string, a: Quantity | Money, b: Quantity | Money, answer: string]

const answer = (a: Quantity | Money, b: Quantity | Money) => {
  const comparison = compareFacts(a, b)
  return comparison.result === 'same' ? 'same' : `${comparison.result} ${comparison.reason}`
}

/** Every row holds in both directions. */
const holds = (_: string, a: Quantity | Money, b: Quantity | Money, expected: string) => {
  expect(answer(a, b)).toBe(expected)
  expect(answer(b, a)).toBe(expected)
}

const third = {numerator: 1n, denominator: 3n}
const cut = '0.333333333333'
const vague = (range: string, more: Partial<Quantity> = {}) => quantity(range, 'one', {vague: true, ...more})
const bound = (text: string, bound: Bound, unit = 'one') => quantity(text, unit, {bound})

describe('money', () => {
  test.each<Case>([
    ['$5 and 6 US dollars', money('5', ['USD', 'AUD']), money('6', ['USD']), 'different value'],
    ['$5 and 5 US dollars', money('5', ['USD', 'AUD']), money('5', ['USD']), 'compatible currency-ambiguous'],
    ['$5 twice', money('5', ['USD', 'AUD']), money('5', ['USD', 'AUD']), 'same'],
    ['about 530 billion and 530 billion', money('530e9', ['KRW'], 'about'), money('530e9'), 'compatible bound'],
    [
      'at least and at most',
      money('530e9', ['KRW'], 'at-least'),
      money('530e9', ['KRW'], 'at-most'),
      'different bound',
    ],
    ['an amount without its currency', money('300'), quantity('300'), 'compatible unit-unstated'],
    ['another amount without its currency', money('300'), quantity('310'), 'different value'],
    ['a rank', money('300'), quantity('300', 'one', {sense: 'ordinal'}), 'different kind'],
    ['people', money('300'), quantity('300', 'person'), 'different kind'],
  ])('%s', holds)
})

describe('units and senses', () => {
  test.each<Case>([
    [
      'a rank says more than its value',
      quantity('2', 'person', {sense: 'ordinal'}),
      quantity('3', 'person'),
      'different sense',
    ],
    ['half and 50 people', quantity('0.5', 'one', {sense: 'fraction'}), quantity('50', 'person'), 'different value'],
    ['half a km and 50 %', quantity('0.5', 'km', {sense: 'fraction'}), quantity('50', 'percent'), 'different unit'],
    ['0.5 and 50 %', quantity('0.5'), quantity('50', 'percent'), 'different value'],
    ['half and 40–60 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('40~60', 'percent'), 'compatible range'],
    ['half and 50–60 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('50~60', 'percent'), 'compatible range'],
    ['half and 40–50 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('40~50', 'percent'), 'compatible range'],
    ['half and 60–70 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('60~70', 'percent'), 'different value'],
    ['half and 30–40 %', quantity('0.5', 'one', {sense: 'fraction'}), quantity('30~40', 'percent'), 'different value'],
    ['degrees and Celsius', quantity('20', 'degree'), quantity('20', 'C'), 'compatible wider-unit'],
    ['other degrees', quantity('20', 'degree'), quantity('25', 'C'), 'different value'],
    ['a number within a range', quantity('10~20'), quantity('15', 'person'), 'compatible unit-unstated'],
    ['other people', quantity('300', 'person'), quantity('310'), 'different value'],
    ['several and five people', vague('3~9'), quantity('5', 'person'), 'compatible vague'],
    ['a span of years and an age', quantity('3', 'year'), quantity('3', 'year', {sense: 'age'}), 'compatible sense'],
    ['twice', quantity('2', 'times'), quantity('2', 'times', {sense: 'multiple'}), 'compatible sense'],
    [
      'half as much',
      quantity('0.5', 'one', {sense: 'fraction'}),
      quantity('0.5', 'one', {sense: 'multiple'}),
      'compatible sense',
    ],
    [
      'an age and a score',
      quantity('3', 'year', {sense: 'age'}),
      quantity('3', 'year', {sense: 'score'}),
      'different sense',
    ],
    [
      'a sense and a bound',
      quantity('3', 'year', {bound: 'about'}),
      quantity('3', 'year', {sense: 'age'}),
      'compatible sense',
    ],
    ['15 km and 15 people', quantity('15', 'km'), quantity('15', 'person'), 'different unit'],
    ['a unit that no table has', quantity('3', 'parsec'), quantity('3', 'parsec'), 'same'],
    ['a unit that no table has, and another', quantity('3', 'parsec'), quantity('3', 'km'), 'different unit'],
  ])('%s', holds)
})

describe('sizes without a number', () => {
  test.each<Case>([
    ['several, twice', vague('2~9'), vague('2~9'), 'same'],
    ['several, and that range in digits', vague('2~9'), quantity('2~9'), 'compatible vague'],
    ['of one beginning', vague('2~9'), vague('2~20'), 'compatible vague'],
    ['that overlap', vague('2~9'), vague('5~20'), 'compatible vague'],
    ['that touch', vague('2~9'), vague('9~20'), 'compatible vague'],
    ['that do not meet', vague('2~9'), vague('10~20'), 'different value'],
    ['an hour and one hour', quantity('1', 'hour', {indefinite: true}), quantity('1', 'hour'), 'compatible vague'],
    ['an hour and two hours', quantity('1', 'hour', {indefinite: true}), quantity('2', 'hour'), 'different value'],
    [
      'a third, twice',
      quantity(cut, 'one', {sense: 'fraction', ratio: third}),
      quantity(cut, 'one', {sense: 'fraction', ratio: third}),
      'same',
    ],
    [
      'a third and its digits as a ratio',
      quantity(cut, 'one', {sense: 'fraction', ratio: third}),
      quantity(cut, 'one', {sense: 'fraction', ratio: {numerator: 333_333_333_333n, denominator: 10n ** 12n}}),
      'different value',
    ],
    [
      'a third and 0.333',
      quantity(cut, 'one', {sense: 'fraction', ratio: third}),
      quantity('0.333', 'one', {sense: 'fraction'}),
      'compatible rounded',
    ],
  ])('%s', holds)
})

describe('ranges', () => {
  test.each<Case>([
    ['its lower end', quantity('9~12'), quantity('9'), 'different value'],
    ['its upper end', quantity('9~12'), quantity('12'), 'different value'],
    ['above it', quantity('9~12'), quantity('13'), 'different value'],
    ['below it', quantity('9~12'), quantity('8'), 'different value'],
    ['within it', quantity('9~12'), quantity('11'), 'compatible range'],
    ['both ends rounded', quantity('1.5e3~2e3'), quantity('1.54e3~2.04e3'), 'compatible rounded'],
    ['one end rounded', quantity('1.5e3~2e3'), quantity('1.50e3~2.04e3'), 'compatible rounded'],
    ['one end too far', quantity('1.5e3~2e3'), quantity('1.54e3~2.4e3'), 'different value'],
  ])('%s', holds)
})

describe('rounding', () => {
  test.each<Case>([
    ['a tenth of the larger, which is the rounded one', quantity('2e1'), quantity('18'), 'compatible rounded'],
    ['a tenth of the larger, which is the exact one', quantity('2e1'), quantity('22'), 'compatible rounded'],
    ['more than a tenth', quantity('2e1'), quantity('23'), 'different value'],
    ['more than a tenth, below', quantity('2e1'), quantity('17'), 'different value'],
    ['half of the last place', quantity('10e1'), quantity('105'), 'compatible rounded'],
    ['more than half of the last place', quantity('20e1'), quantity('206'), 'different value'],
    ['below zero', quantity('-2e1'), quantity('-18'), 'compatible rounded'],
    ['across zero', quantity('-2e1'), quantity('2'), 'different value'],
    [
      'between two numbers of one precision',
      {...quantity('10.5', 'hour'), step: one},
      quantity('10', 'hour'),
      'different value',
    ],
    ['about, in round figures', bound('400', 'about'), quantity('396'), 'compatible rounded'],
    ['both about', bound('400', 'about'), bound('396', 'about'), 'different value'],
    ['about, half a place away', bound('400', 'about'), quantity('440'), 'compatible rounded'],
    ['about, more than half a place away', bound('900', 'about'), quantity('951'), 'different value'],
    ['about, and more than a tenth away', bound('200', 'about'), quantity('230'), 'different value'],
    ['about, in figures as round', bound('400', 'about'), quantity('500'), 'different value'],
    ['about a range', bound('100~200', 'about'), quantity('100~196'), 'different value'],
    ['more than 5,000 and 5,300', bound('5000', 'more-than'), quantity('5300'), 'compatible rounded'],
    ['at least 5,000 and 5,300', bound('5000', 'at-least'), quantity('5300'), 'compatible rounded'],
    ['at least 5,000 and 4,900', bound('5000', 'at-least'), quantity('4900'), 'different value'],
    ['more than 5,000 and less than 5,300', bound('5000', 'more-than'), bound('5300', 'less-than'), 'different value'],
    ['more than 5,000 and 6,000', bound('5000', 'more-than'), quantity('6000'), 'different value'],
    ['more than 5,000 and 7,100', bound('5000', 'more-than'), quantity('7100'), 'different value'],
    ['less than 6,000 and 5,900', bound('6000', 'less-than'), quantity('5900'), 'compatible rounded'],
    ['nearly 6,000 and 5,900', bound('6000', 'nearly'), quantity('5900'), 'compatible rounded'],
    ['less than 5,000 and 5,300', bound('5000', 'less-than'), quantity('5300'), 'different value'],
    ['nearly 300 and 300', bound('300', 'nearly'), quantity('300'), 'compatible bound'],
    ['nearly 300 and about 300', bound('300', 'nearly'), bound('300', 'about'), 'compatible bound'],
    ['far apart', quantity('3e1'), quantity('3e9'), 'different value'],
  ])('%s', holds)
})

describe('conversion', () => {
  test.each<Case>([
    ['45 miles and 72 km', quantity('45', 'mile'), quantity('72', 'km'), 'compatible converted'],
    ['45 miles and 80 km', quantity('45', 'mile'), quantity('80', 'km'), 'different value'],
    ['the same number of both', quantity('50', 'mile'), quantity('50', 'km'), 'different unit'],
    ['ranges', quantity('40~45', 'mile'), quantity('64~72', 'km'), 'compatible converted'],
    ['ranges of another end', quantity('40~45', 'mile'), quantity('64~90', 'km'), 'different value'],
    ['freezing', quantity('0', 'C'), quantity('32', 'F'), 'compatible converted'],
    ['a degree rounded near zero', quantity('1', 'C'), quantity('33', 'F'), 'compatible converted'],
    ['two degrees near zero', quantity('2', 'C'), quantity('33', 'F'), 'different value'],
    ['an inch and 2 cm', quantity('1', 'inch'), quantity('2', 'cm'), 'different value'],
    ['body heat', quantity('37', 'C'), quantity('98.6', 'F'), 'compatible converted'],
    ['kelvin', quantity('0', 'C'), quantity('273', 'kelvin'), 'compatible converted'],
    ['far apart', quantity('1e40', 'km'), quantity('1', 'mile'), 'different value'],
  ])('%s', holds)
})

test.each<readonly [Bound, Bound, boolean]>([
  ['more-than', 'at-least', true],
  ['less-than', 'at-most', true],
  ['nearly', 'less-than', true],
  ['about', 'about', true],
  ['about', 'exact', false],
  ['more-than', 'less-than', false],
])('%s and %s are of one family: %s', (a, b, kin) => {
  expect(kindredBounds(a, b)).toBe(kin)
  expect(kindredBounds(b, a)).toBe(kin)
})

test('a value is compared without its bound of writing', () => {
  const half: Quantity = {...quantity('0.5', 'hour'), step: decimal(1n, -3)}
  expect(answer(half, quantity('0.5', 'hour'))).toBe('same')
})
