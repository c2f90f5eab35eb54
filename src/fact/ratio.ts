import type {Decimal} from './decimal.ts'

/** An exact fraction with a positive denominator; not reduced, since it lives only as long as a comparison. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** @returns the decimal as a fraction of the same value */
export function ratio(value: Decimal): Ratio {
  return value.exponent >= 0
    ? {numerator: value.coefficient * 10n ** BigInt(value.exponent), denominator: 1n}
    : {numerator: value.coefficient, denominator: 10n ** BigInt(-value.exponent)}
}

/** @returns a + b */
export function sum(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** @returns a × b */
export function product(a: Ratio, b: Ratio): Ratio {
  return {numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator}
}

/** @returns |a − b| */
export function distance(a: Ratio, b: Ratio): Ratio {
  return absolute({
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  })
}

/** @returns |a| */
export function absolute(a: Ratio): Ratio {
  return a.numerator < 0n ? {numerator: -a.numerator, denominator: a.denominator} : a
}

/** @returns whichever of |a| and |b| is not the lesser */
export function larger(a: Ratio, b: Ratio): Ratio {
  return atMost(absolute(a), absolute(b)) ? absolute(b) : absolute(a)
}

/** @returns whether a ≤ b */
export function atMost(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator <= b.numerator * a.denominator
}

/** @returns whether a = b */
export function equal(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator
}
