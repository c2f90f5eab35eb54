import {compare, decimal} from '../fact/decimal.ts'
import type {Figure} from './figure.ts'
import {tokenFrom} from './numeral/numeral.ts'
import {fractionOf, integerOf, shareOf} from './numeral/fraction.ts'
import type {Scan} from './scan.ts'

/** `5명 중 1명`: one of so many is a share, as `one in five` is. */
export function oneAmong(scan: Scan, whole: Figure): Figure | undefined {
  const {suffix, numeral} = whole
  if (scan.language !== 'ko' || !suffix || suffix.end - suffix.start > 2 || numeral.low.exponent < 0 || numeral.vague)
    return undefined
  const counter = scan.text.slice(suffix.start, suffix.end)
  const one = /^\s?(?:중|가운데)(?:에)?\s(?:1|한\s?)/.exec(scan.text.slice(whole.end, whole.end + 10))
  const end = whole.end + (one?.[0].length ?? 0) + counter.length
  if (!one || scan.text.slice(end - counter.length, end) !== counter || compare(numeral.low, decimal(2n)) < 0)
    return undefined
  const next = tokenFrom(scan, whole.next, end)
  return {...whole, end, next, numeral: shareOf(numeral, fractionOf(1n, integerOf(numeral.low)), end, next)}
}
