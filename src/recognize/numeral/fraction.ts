import {add, type Decimal, decimal, multiply} from '../../fact/decimal.ts'
import type {Numeral} from './numeral.ts'

/** A share of one: exact as a decimal where that is finite, else as a ratio beside a decimal cut to twelve digits. */
export interface Share {
  readonly value: Decimal
  readonly ratio?: {readonly numerator: bigint; readonly denominator: bigint}
}

const significant = 12

/**
 * @returns numerator ÷ denominator
 * @example fractionOf(1n, 4n) //=> {value: 0.25}
 * @example fractionOf(1n, 3n) //=> {value: 0.333333333333, ratio: {numerator: 1n, denominator: 3n}}
 */
export function fractionOf(numerator: bigint, denominator: bigint): Share {
  const places = significant + Math.max(0, denominator.toString().length - numerator.toString().length)
  const scaled = numerator * 10n ** BigInt(places)
  const value = decimal(scaled / denominator, -places)
  if (scaled % denominator === 0n) return {value}
  const divisor = greatestCommonDivisor(numerator, denominator)
  return {value, ratio: {numerator: numerator / divisor, denominator: denominator / divisor}}
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/**
 * @param unit what the share is a share of: one, or the scale word before it (`a million and a half`)
 * @returns whole + share × unit
 */
export function mixed(whole: Decimal, part: {low: Decimal; ratio?: Share['ratio']}, unit: Decimal): Share {
  if (!part.ratio) return {value: add(whole, multiply(part.low, unit))}
  const {numerator, denominator} = part.ratio
  const scale = unit.coefficient * 10n ** BigInt(unit.exponent)
  const base = whole.exponent < 0 ? undefined : whole.coefficient * 10n ** BigInt(whole.exponent)
  if (base === undefined) return {value: add(whole, multiply(part.low, unit))}
  return fractionOf(base * denominator + numerator * scale, denominator)
}

/**
 * @returns share × scale, exactly
 * @example scaled(fractionOf(1n, 3n), 10n ** 6n) //=> {value: 333333.33…, ratio: {numerator: 1000000n, denominator: 3n}}
 */
export const scaled = ({value, ratio}: Share, scale: bigint): Share =>
  ratio ? fractionOf(ratio.numerator * scale, ratio.denominator) : {value: multiply(value, decimal(scale))}

/** @returns the whole number that a decimal without decimals is */
export const integerOf = ({coefficient, exponent}: Decimal): bigint => coefficient * 10n ** BigInt(exponent)

/** @returns a number that what stands behind it has made a share: `three` in `three fifths`; it ends where that does */
export function shareOf(read: Numeral, {value, ratio}: Share, end: number, next: number): Numeral {
  const {article: _article, scale: _scale, other: _other, ...rest} = read
  return {...rest, end, next, low: value, high: value, step: decimal(1n, -1), sense: 'fraction', ...(ratio && {ratio})}
}
