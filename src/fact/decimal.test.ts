import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {add, compare, decimal, equals, magnitude, multiply, parseDecimal, sign, subtract, toPlain} from './decimal.ts'

const decimals = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({min: -20, max: 20}))
  .map(([c, e]) => decimal(c, e))

describe('parseDecimal', () => {
  test.each([
    ['0', 0n, 0],
    ['-0.0', 0n, 0],
    ['530000000000', 53n, 10],
    ['102.6', 1026n, -1],
    ['-0.050', -5n, -2],
    ['007', 7n, 0],
    ['1000000000', 1n, 9],
  ])('reads %s', (text, coefficient, exponent) => {
    expect(parseDecimal(text)).toEqual({coefficient, exponent})
  })

  test.each(['', '.5', '5.', '1,000', '1e3', '+1', ' 1', '1 ', '٣', 'NaN'])('does not read %o', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })
})

describe('toPlain', () => {
  test.each([
    [decimal(53n, 10), '530000000000'],
    [decimal(5n, -3), '0.005'],
    [decimal(-1026n, -1), '-102.6'],
    [decimal(0n, 7), '0'],
  ])('writes %o in plain digits', (value, text) => expect(toPlain(value)).toBe(text))

  test('is read back as the same value', () => {
    fc.assert(fc.property(decimals, (a) => equals(parseDecimal(toPlain(a)) ?? decimal(1n), a)))
  })
})

describe('arithmetic', () => {
  test('keeps one form for each value', () => {
    fc.assert(
      fc.property(decimals, fc.nat(25), (a, zeros) =>
        equals(decimal(a.coefficient * 10n ** BigInt(zeros), a.exponent - zeros), a),
      ),
    )
  })

  test('subtracting undoes adding', () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => equals(subtract(add(a, b), b), a)))
  })

  test('multiplication spreads over addition', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) =>
        equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))),
      ),
    )
  })

  test('compares as the difference has its sign', () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => compare(a, b) === sign(subtract(a, b))))
  })

  test.each([
    [decimal(530n), decimal(53n, 1), 0],
    [decimal(5n, -1), decimal(50n, -2), 0],
    [decimal(5n, 3), decimal(5n, 2), 1],
    [decimal(5n, -1), decimal(4n, -1), 1],
    [decimal(-5n), decimal(4n), -1],
    [decimal(-5n), decimal(-4n), -1],
    [decimal(0n), decimal(0n), 0],
    [decimal(0n), decimal(1n, -9), -1],
    [decimal(0n), decimal(-1n, 9), 1],
  ])('%o beside %o compares as %i', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected)
    expect(compare(b, a)).toBe(expected === 0 ? 0 : -expected)
    expect(sign(subtract(a, b))).toBe(expected)
    expect(equals(a, b)).toBe(expected === 0)
  })

  test.each([
    [decimal(2n, 3), decimal(-5n, -1), decimal(19995n, -1), decimal(-1000n)],
    [decimal(7n), decimal(0n), decimal(7n), decimal(0n)],
    [decimal(0n), decimal(7n, -2), decimal(7n, -2), decimal(0n)],
  ])('%o and %o: sum and product', (a, b, sum, product) => {
    expect(add(a, b)).toEqual(sum)
    expect(multiply(a, b)).toEqual(product)
  })

  test.each([
    [decimal(530n), 2],
    [decimal(5n, -1), -1],
    [decimal(-999n), 2],
    [decimal(0n), 0],
  ])('%o has its first digit at the power %i', (value, power) => expect(magnitude(value)).toBe(power))
})
