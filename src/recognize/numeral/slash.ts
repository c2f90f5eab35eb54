import {decimal, one} from '../../fact/decimal.ts'
import {meaning, type Scan} from '../scan.ts'
import {fractionOf, mixed} from './fraction.ts'
import {type Numeral, tokenBehind, tokenFrom} from './numeral.ts'
import {scaledShare} from './scaled.ts'

/** `1/20`, `20/100`, `1/4 million`; a larger part above is a date or a ratio of something else. */
export const readSlash = (scan: Scan, index: number): Numeral | undefined => scaledShare(scan, slashAt(scan, index))

function slashAt(scan: Scan, index: number): Numeral | undefined {
  const {tokens, text} = scan
  const top = tokens[index]
  const bottom = tokens[index + 1]
  if (!top?.digits || !bottom?.digits || bottom.start !== top.end + 1 || !/[/⁄]/.test(text[top.end] ?? ''))
    return undefined
  if (/[/\d.,]/.test(text[top.start - 1] ?? '') || /^[/\d]|^[.,]\d/.test(text.slice(bottom.end, bottom.end + 2)))
    return undefined
  if (bottom.end - top.start > 12 || isDay(scan, top.start)) return undefined
  const numerator = BigInt(text.slice(top.start, top.end))
  const denominator = BigInt(text.slice(bottom.start, bottom.end))
  if (denominator < 2n || numerator >= denominator || numerator === 0n) return undefined
  const {value, ratio} = fractionOf(numerator, denominator)
  return {
    start: top.start, end: bottom.end, next: index + 2, low: value, high: value, step: decimal(1n, -1), digits: true,
    sense: 'fraction', ...(ratio && {ratio}),
  } // prettier-ignore
}

/** `ngày 3/9` is a day, `thứ 44/133` a rank among so many. */
const isDay = ({language, lower}: Scan, start: number) =>
  language === 'vi' && /(?<!\p{L})(?:ngày|mùng|mồng|thứ|hạng) $/u.test(lower.slice(Math.max(0, start - 6), start))

/** `2 1/4`, `2½`, `1-3/4 cups`, `1 and 3/4 miles`, `2½ million`. */
export function withFraction(scan: Scan, numeral: Numeral): Numeral {
  if (!numeral.digits || numeral.sense || numeral.low.exponent < 0) return numeral
  const part = joinedFraction(scan, numeral) ?? fractionBehind(scan, numeral)
  if (!part) return numeral
  const {value, ratio} = mixed(numeral.low, part, one)
  const sum = {low: value, high: value, step: decimal(1n, -1), ...(ratio && {ratio})}
  const whole = {...numeral, ...sum, end: part.end, next: part.next}
  return scaledShare(scan, whole) ?? whole
}

function joinedFraction(scan: Scan, {end, next}: Numeral): Numeral | undefined {
  const joint =
    scan.language === 'en' && /^(?:-| and )(?=\d{1,2}\/\d{1,2}(?![\d/]))/.exec(scan.lower.slice(end, end + 12))
  return joint ? slashAt(scan, tokenFrom(scan, next, end + joint[0].length)) : undefined
}

type Part = Pick<Numeral, 'low' | 'ratio' | 'end' | 'next'>

function fractionBehind(scan: Scan, {end, next}: Numeral): Part | undefined {
  const behind = tokenBehind(scan, end, next)
  const share = meaning(behind, 'fraction')
  // A sign for a fraction, no word.
  if (behind && share && behind.end - behind.start === 1) {
    const {value, ratio} = fractionOf(...share)
    return {low: value, end: behind.end, next: next + 1, ...(ratio && {ratio})}
  }
  return behind && behind.start > end ? slashAt(scan, next) : undefined
}
