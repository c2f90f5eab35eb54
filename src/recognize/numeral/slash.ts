import {decimal, one} from '../../fact/decimal.ts'
import {meaning, type Scan} from '../scan.ts'
import {fractionOf, mixed} from './fraction.ts'
import {type Numeral, tokenBehind, tokenFrom} from './numeral.ts'

/** `1/20`, `20/100`, `2 1/4`; a larger part above is a date or a ratio of something else. */
export function readSlash(scan: Scan, index: number): Numeral | undefined {
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

/** `ngày 3/9`: the word says that it is a day. */
const isDay = ({language, lower}: Scan, start: number) =>
  language === 'vi' && /(?<!\p{L})(?:ngày|mùng|mồng) $/u.test(lower.slice(Math.max(0, start - 6), start))

/** `1-3/4 cups`, `1 and 3/4 miles`. */
function joinedFraction(scan: Scan, numeral: Numeral): Numeral | undefined {
  const joint = /^(?:-| and )(?=\d{1,2}\/\d{1,2}(?![\d/]))/.exec(scan.lower.slice(numeral.end, numeral.end + 12))
  const at = numeral.end + (joint?.[0].length ?? 0)
  const next = joint ? tokenFrom(scan, numeral.next, at) : 0
  const part = joint && scan.tokens[next]?.start === at ? readSlash(scan, next) : undefined
  if (!part) return undefined
  const {value, ratio} = mixed(numeral.low, {low: part.low, ...(part.ratio && {ratio: part.ratio})}, one)
  const sum = {low: value, high: value, step: decimal(1n, -1), ...(ratio && {ratio})}
  return {...numeral, ...sum, end: part.end, next: part.next}
}

/** `2 1/4`, `2½`. */
export function withFraction(scan: Scan, numeral: Numeral): Numeral {
  if (!numeral.digits || numeral.sense || numeral.low.exponent < 0) return numeral
  const joined = scan.language === 'en' ? joinedFraction(scan, numeral) : undefined
  if (joined) return joined
  const behind = tokenBehind(scan, numeral.end, numeral.next)
  if (!behind) return numeral
  const share = meaning(behind, 'fraction')
  const vulgar = share && scan.text.length > behind.start && behind.end - behind.start === 1
  const part = vulgar
    ? {low: fractionOf(...share).value, ratio: fractionOf(...share).ratio, end: behind.end, next: numeral.next + 1}
    : readSlash(scan, numeral.next)
  if (!part || (part.end - behind.start > 1 && behind.start === numeral.end)) return numeral
  const {value, ratio} = mixed(numeral.low, {low: part.low, ...(part.ratio && {ratio: part.ratio})}, one)
  return {
    ...numeral,
    end: part.end,
    next: part.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    ...(ratio && {ratio}),
  }
}
