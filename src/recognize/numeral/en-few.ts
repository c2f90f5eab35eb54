import {decimal, multiply, one} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {denominatorAlone, shareOfScale} from './en-share.ts'
import {type Numeral, tokenBehind} from './numeral.ts'

/** `few`, `several`, `hundreds of`, `tens of thousands of`: some, of a size. */
export function fewOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const vague = meaning(token, 'vague')
  const few = vague === 3n ? vague : undefined
  const word = scan.lower.slice(token.start, token.end)
  const plural = word.endsWith('s') && word.length > 3
  const size = plural ? (meaning(token, 'step') ?? meaning(token, 'scale') ?? meaning(token, 'collective')) : undefined
  const from = vague ?? size
  if (from === undefined) return undefined
  let end = token.end
  let next = index + 1
  let times = 1n
  for (;;) {
    const of = /^\s{1,4}of\s{1,4}/.exec(scan.lower.slice(end, end + 12))
    const behind = scan.tokens[next]
    const by = meaning(behind, 'scale') ?? meaning(behind, 'step') ?? meaning(behind, 'collective')
    if (!behind || by === undefined) break
    if (behind.start !== end + (of?.[0].length ?? 0) && !(few && tokenBehind(scan, end, next))) break
    times *= by
    end = behind.end
    next += 1
    if (times > 10n ** 30n) break
  }
  const high = few === undefined ? from * 9n : 9n
  return {
    start: token.start,
    end,
    next,
    low: decimal(from * times),
    high: decimal(few !== undefined && times === 1n ? from : high * times),
    step: decimal((few === undefined ? from : 1n) * times),
    digits: false,
    vague: true,
  }
}

export function dozens(scan: Scan, read: Numeral): Numeral | undefined {
  const behind = tokenBehind(scan, read.end, read.next)
  const things = meaning(behind, 'collective')
  if (!behind || things === undefined) return undefined
  const {article: _article, ...rest} = read
  const size = scan.lower.startsWith('couple', behind.start) ? sizeBehind(scan, behind.end, read.next + 1) : undefined
  if (size) {
    const low = decimal(2n * size.times)
    return {
      ...rest,
      end: size.end,
      next: size.next,
      low,
      high: low,
      step: decimal(size.times),
      vague: true,
      start: read.start,
    }
  }
  const value = multiply(read.low, decimal(things))
  const couple = scan.lower.startsWith('couple', behind.start) ? {vague: true as const} : {}
  return {...rest, ...couple, low: value, high: value, end: behind.end, next: read.next + 1}
}

/** `a couple hundred`, `a couple of thousand`, `couple dozen`. */
function sizeBehind(
  scan: Scan,
  from: number,
  index: number,
): {readonly times: bigint; readonly end: number; readonly next: number} | undefined {
  const of = /^\s{1,4}of(?=\s)/.exec(scan.lower.slice(from, from + 8))
  const token = tokenBehind(scan, from + (of?.[0].length ?? 0), index)
  const times = meaning(token, 'scale') ?? meaning(token, 'step') ?? meaning(token, 'collective')
  return token && times !== undefined && !/s$/.test(scan.lower.slice(token.start, token.end))
    ? {times, end: token.end, next: index + 1}
    : undefined
}

/** `quarter-litre`, `quarter million`, `couple of weeks`: no number or article before the word. */
export function bareShare(scan: Scan, token: Token, index: number): Numeral | undefined {
  const word = scan.lower.slice(token.start, token.end)
  if (word === 'quarter') {
    const share = shareOfScale(scan, denominatorAlone(token, index))
    return share && {...share, needsUnit: true}
  }
  if (!/^(?:couple|trio|duo|quartet)$/.test(word)) return undefined
  const size = word === 'couple' ? sizeBehind(scan, token.end, index + 1) : undefined
  const low = decimal((meaning(token, 'collective') ?? 0n) * (size?.times ?? 1n))
  return {
    start: token.start,
    end: size?.end ?? token.end,
    next: size?.next ?? index + 1,
    low,
    high: low,
    step: size ? decimal(size.times) : one,
    digits: false,
    ...(word === 'couple' && {vague: true as const}),
    ...(word === 'couple' && !size && {needsUnit: true as const}),
  }
}
