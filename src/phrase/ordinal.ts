import {type Decimal, toPlain} from '../fact/decimal.ts'
import {writeDigits} from './number.ts'

const suffixes: Readonly<Record<string, string>> = {1: 'st', 2: 'nd', 3: 'rd'}

/**
 * @param value a whole number
 * @returns its English ordinal in digits
 * @example englishOrdinal(decimal(21n)) //=> '21st'
 */
export function englishOrdinal(value: Decimal): string {
  const plain = toPlain(value)
  const teen = /1[123]$/.test(plain)
  return writeDigits(value, 'en') + (teen ? 'th' : (suffixes[plain.slice(-1)] ?? 'th'))
}
