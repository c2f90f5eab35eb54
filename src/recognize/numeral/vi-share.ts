import {compare, decimal, one, zero} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {fractionOf, integerOf, scaled, shareOf} from './fraction.ts'
import {isWhole, type Numeral, tokenBehind, tokenFrom} from './numeral.ts'
import {groupAt} from './vi-group.ts'

/** `1 trong 4`, `một trên năm`: parts of a whole. */
export function partOf(scan: Scan, read: Numeral): Numeral | undefined {
  const joint = /^\s{1,4}(trong|trên)(?:\s{1,4}số)?\s{1,4}/.exec(scan.lower.slice(read.end, read.end + 16))
  if (!joint || read.low.exponent < 0 || (joint[1] === 'trong' && compare(read.low, one) !== 0)) return undefined
  const at = read.end + joint[0].length
  const next = tokenFrom(scan, read.next, at)
  const below = scan.tokens[next]?.start === at ? groupAt(scan, next) : undefined
  if (
    !below ||
    below.value.exponent < 0 ||
    compare(read.low, below.value) >= 0 ||
    compare(below.value, decimal(1000n)) >= 0
  )
    return undefined
  if (joint[1] === 'trong' && !(read.digits && below.digits)) return undefined
  return shareOf(read, fractionOf(integerOf(read.low), integerOf(below.value)), below.end, below.next)
}

/** `hai phần ba`; but `hai phần trăm` is two percent. */
export function fractionEnd(scan: Scan, read: Numeral): Numeral | undefined {
  const over = tokenBehind(scan, read.end, read.next)
  if (!over || meaning(over, 'over') === undefined || read.low.exponent < 0) return undefined
  const below = tokenBehind(scan, over.end, read.next + 1) && groupAt(scan, read.next + 1)
  if (!below || below.value.exponent < 0 || compare(below.value, one) <= 0) return undefined
  return shareOf(read, fractionOf(integerOf(read.low), integerOf(below.value)), below.end, below.next)
}

/** `quá nửa số đại biểu`, `nửa dân số`, `hơn nửa là nữ`. */
const isHalfOfAll = ({lower, tokens}: Scan, {start, end}: Token, index: number) =>
  /^ (?:số|dân số|trong số|tổng số)(?!\p{L})/u.test(lower.slice(end, end + 10)) ||
  (meaning(tokens[index - 1], 'bound-before') !== undefined &&
    tokens[index - 1]?.end === start - 1 &&
    /^(?: (?:là|trong|của|đã|đến|không|phải|có)(?!\p{L})|[.,;)]|$)/u.test(lower.slice(end, end + 8)))

export function halfOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const share = meaning(token, 'fraction')
  if (!share) return undefined
  const part = fractionOf(share[0], share[1])
  const base = {start: token.start, digits: false, step: decimal(1n, -1)}
  const behind = tokenBehind(scan, token.end, index + 1)
  const times = meaning(behind, 'scale') ?? meaning(behind, 'collective')
  if (behind && times !== undefined) {
    const {value: low, ratio} = scaled(part, times)
    const whole = {...base, end: behind.end, next: index + 2, low, high: low, step: decimal(times, -1), scale: times}
    return {...whole, ...(ratio && {ratio})}
  }
  const needsUnit =
    scan.lower.slice(token.start, token.end) === 'nửa' &&
    !isWhole(scan, token.start, token.end) &&
    !isHalfOfAll(scan, token, index)
  const half = {...base, low: zero, high: zero, end: token.end, next: index + 1}
  return {...shareOf(half, part, token.end, index + 1), ...(needsUnit && {needsUnit: true as const})}
}
