import {decimal, one} from '../fact/decimal.ts'
import type {Quantity} from '../fact/fact.ts'
import type {Read} from './figure.ts'
import {lookBack} from './look-back.ts'
import type {Scan} from './scan.ts'

const before = /(?<!\p{L})(under|over)-$/u

/** @returns the age that bounds a group of people: `under-25s`, `the over-65s` */
export function readAgeGroup({language, text, lower, tokens}: Scan, index: number): Read | undefined {
  const token = tokens[index]
  if (language !== 'en' || !token?.digits || token.end - token.start > 2) return undefined
  const side = before.exec(lookBack(lower, token.start, 7))?.[1]
  if (side === undefined || !/^s(?![\p{L}\d])/u.test(lower.slice(token.end, token.end + 2))) return undefined
  const value = decimal(BigInt(text.slice(token.start, token.end)))
  const bound = side === 'under' ? 'less-than' : 'more-than'
  const fact: Quantity = {kind: 'quantity', low: value, high: value, step: one, unit: 'year', bound, sense: 'age'}
  const [start, end] = [token.start - side.length - 1, token.end + 1]
  return {candidates: [{start, end, fact}], end, next: index + 1}
}
