import {expect, test} from 'vitest'
import {decimal} from './decimal.ts'
import {absolute, atMost, distance, equal, larger, product, type Ratio, ratio, sum} from './ratio.ts'

/** `2/3` */
const of = (text: string): Ratio => {
  const [numerator = '', denominator = '1'] = text.split('/')
  return {numerator: BigInt(numerator), denominator: BigInt(denominator)}
}
const told = ({numerator, denominator}: Ratio) => `${numerator}/${denominator}`

test.each([
  [decimal(53n, 1), '530/1'],
  [decimal(7n), '7/1'],
  [decimal(-5n, -2), '-5/100'],
])('%o is a fraction', (value, text) => expect(told(ratio(value))).toBe(text))

test.each([
  ['2/3', '1/4', '11/12', '2/12', '5/12'],
  ['1/4', '2/3', '11/12', '2/12', '5/12'],
  ['-2/3', '3/5', '-1/15', '-6/15', '19/15'],
])('%s and %s: sum, product, distance', (a, b, ...expected) => {
  expect([sum, product, distance].map((operation) => told(operation(of(a), of(b))))).toEqual(expected)
})

test.each([
  ['2/3', '3/4', true, false],
  ['3/4', '2/3', false, false],
  ['2/4', '1/2', true, true],
  ['-1/2', '1/3', true, false],
])('%s and %s: at most, equal', (a, b, ...expected) => {
  expect([atMost(of(a), of(b)), equal(of(a), of(b))]).toEqual(expected)
})

test.each([
  ['-2/3', '1/2', '2/3'],
  ['1/2', '-2/3', '2/3'],
  ['3/4', '-2/3', '3/4'],
])('of %s and %s the larger is %s', (a, b, expected) => expect(told(larger(of(a), of(b)))).toBe(expected))

test.each([
  ['-2/3', '2/3'],
  ['0/3', '0/3'],
  ['2/3', '2/3'],
])('without its sign %s is %s', (a, expected) => expect(told(absolute(of(a)))).toBe(expected))
