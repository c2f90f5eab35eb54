/**
 * Exact decimals: `coefficient` × 10^`exponent`. The coefficient never ends in a zero (zero itself has exponent 0), so
 * equal values have equal fields.
 */
export interface Decimal {
  readonly coefficient: bigint
  readonly exponent: number
}

export const zero: Decimal = {coefficient: 0n, exponent: 0}
export const one: Decimal = {coefficient: 1n, exponent: 0}

/**
 * @param coefficient any integer
 * @param exponent the power of ten that it is multiplied by
 * @returns the same value with no trailing zero in its coefficient
 * @example decimal(5300n, 8) //=> {coefficient: 53n, exponent: 10}
 */
export function decimal(coefficient: bigint | number, exponent = 0): Decimal {
  let c = BigInt(coefficient)
  if (c === 0n) return zero
  let e = exponent
  while (c % 1_000_000_000n === 0n) {
    c /= 1_000_000_000n
    e += 9
  }
  while (c % 10n === 0n) {
    c /= 10n
    e += 1
  }
  return {coefficient: c, exponent: e}
}

/**
 * @param text digits with an optional sign and decimal point, as in `-102.6`; no grouping
 * @returns its exact value, or nothing if the text is not such a number
 * @example parseDecimal('102.6') //=> {coefficient: 1026n, exponent: -1}
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined
  const point = text.indexOf('.')
  if (point < 0) return decimal(BigInt(text))
  return decimal(BigInt(text.slice(0, point) + text.slice(point + 1)), point + 1 - text.length)
}

const align = (a: Decimal, b: Decimal): [bigint, bigint, number] => {
  const exponent = Math.min(a.exponent, b.exponent)
  return [
    a.coefficient * 10n ** BigInt(a.exponent - exponent),
    b.coefficient * 10n ** BigInt(b.exponent - exponent),
    exponent,
  ]
}

/** @returns a + b */
export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = align(a, b)
  return decimal(x + y, exponent)
}

/** @returns a − b */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = align(a, b)
  return decimal(x - y, exponent)
}

/** @returns a × b */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.coefficient * b.coefficient, a.exponent + b.exponent)
}

/** @returns a number below, equal to or above 0 as a is less than, equal to or greater than b */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = align(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

/** @returns whether both are the same value */
export function equals(a: Decimal, b: Decimal): boolean {
  return a.exponent === b.exponent && a.coefficient === b.coefficient
}

/** @returns −1, 0 or 1 */
export function sign(a: Decimal): -1 | 0 | 1 {
  return a.coefficient < 0n ? -1 : a.coefficient > 0n ? 1 : 0
}

/** @returns the power of ten of the first digit: 2 for 530, −1 for 0.5; 0 for zero */
export function magnitude(a: Decimal): number {
  const digits = (a.coefficient < 0n ? -a.coefficient : a.coefficient).toString().length
  return digits - 1 + a.exponent
}

/**
 * @returns the value in plain digits with a decimal point, never in scientific notation
 * @example toPlain(decimal(53n, 10)) //=> '530000000000'
 */
export function toPlain(a: Decimal): string {
  const negative = a.coefficient < 0n
  const digits = (negative ? -a.coefficient : a.coefficient).toString()
  const sign = negative ? '-' : ''
  if (a.exponent >= 0) return sign + digits + '0'.repeat(a.exponent)
  const places = -a.exponent
  const padded = digits.padStart(places + 1, '0')
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`
}
