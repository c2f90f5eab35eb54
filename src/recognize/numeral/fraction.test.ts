import {expect, test} from 'vitest'
import {decimal, toPlain} from '../../fact/decimal.ts'
import {fractionOf, mixed, type Share} from './fraction.ts'

const told = ({value, ratio}: Share) => [toPlain(value), ratio ? `${ratio.numerator}/${ratio.denominator}` : '']

test.each([
  [1n, 4n, '0.25', ''],
  [3n, 4n, '0.75', ''],
  [1n, 3n, '0.333333333333', '1/3'],
  [4n, 6n, '0.666666666666', '2/3'],
  [1n, 3000n, '0.000333333333333', '1/3000'],
  [4000n, 3n, '1333.333333333333', '4000/3'],
  [0n, 7n, '0', ''],
])('%i of %i', (numerator, denominator, ...expected) => {
  expect(told(fractionOf(numerator, denominator))).toEqual(expected)
})

const half = {low: decimal(5n, -1)}
const third = {low: decimal(333n, -3), ratio: {numerator: 1n, denominator: 3n}}

test.each([
  ['one and a half', decimal(1n), half, decimal(1n), '1.5', ''],
  ['a million and a half', decimal(1n, 6), half, decimal(1n, 6), '1500000', ''],
  ['one and a third', decimal(1n), third, decimal(1n), '1.333333333333', '4/3'],
  ['twenty and a third', decimal(2n, 1), third, decimal(1n), '20.333333333333', '61/3'],
  ['two million and a third', decimal(2n, 6), third, decimal(1n, 6), '2333333.333333333333', '7000000/3'],
  ['half a third more', decimal(5n, -1), third, decimal(1n), '0.833', ''],
] as const)('%s', (_, whole, part, unit, ...expected) => {
  expect(told(mixed(whole, part, unit))).toEqual(expected)
})
