import {expect, test} from 'vitest'
import {dimensionOf, inBaseUnits, isCounted, isGeneric, isWider, sameDimension} from './unit-relations.ts'
import {units} from './unit.ts'

const whole = (numerator: bigint) => ({numerator, denominator: 1n})

test.each([
  [2n, 'km', 2000n, 1n],
  [32n, 'F', 0n, 9n],
  [3n, 'parsec', 3n, 1n],
])('%i %s in base units', (value, unit, numerator, denominator) => {
  const base = inBaseUnits(whole(value), unit)
  expect(base.numerator * denominator).toBe(numerator * base.denominator)
})

test.each([
  ['km', 'length', false],
  ['gpu', 'count:gpu', true],
  ['item', 'count', true],
  ['parsec', 'parsec', false],
  ['discount', 'discount', false],
])('%s is of the dimension %s; a noun: %s', (unit, dimension, counted) => {
  expect(dimensionOf(unit)).toBe(dimension)
  expect(isCounted(unit)).toBe(counted)
})

test.each([
  ['km', 'mile', true],
  ['km', 'hour', false],
  ['person', 'company', false],
  ['item', 'one', false],
  ['parsec', 'parsec', true],
])('%s and %s convert: %s', (a, b, expected) => expect(sameDimension(a, b)).toBe(expected))

test.each([
  ['one', true],
  ['place', true],
  ['gpu', false],
  ['parsec', false],
])('%s says nothing of what is counted: %s', (unit, expected) => expect(isGeneric(unit)).toBe(expected))

test.each([
  ['degree', 'F', true],
  ['F', 'degree', false],
  ['degree', 'kelvin', false],
  ['degree', 'degree', false],
  ['C', 'F', false],
  ['degree', 'parsec', false],
])('%s is wider than %s: %s', (wide, narrow, expected) => expect(isWider(wide, narrow)).toBe(expected))

test('no unit is a kind of itself', () => {
  expect(Object.keys(units).filter((unit) => isWider(unit, unit))).toEqual([])
})
