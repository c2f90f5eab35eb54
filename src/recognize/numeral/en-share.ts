import {add, compare, decimal, one, zero} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {
  hundred,
  linkBehind,
  numeralOf,
  type Run,
  readRun,
  smallWord,
  thousand,
  type Word,
  wordBehind,
} from './en-run.ts'
import {fractionOf, integerOf, scaled, type Share, shareOf} from './fraction.ts'
import {scaledShare} from './scaled.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral.ts'

/** `two thirds`, `one-eighth`, `a quarter`, `1/20` is read elsewhere. A singular denominator takes a single part. */
export function denominated(scan: Scan, read: Numeral, mixes = false, run?: Run): Numeral | undefined {
  const last = wordBehind(scan, read)
  if (!last || read.low.exponent < 0) return undefined
  const {token, next} = last
  const plural = meaning(token, 'denominator')
  const single = meaning(token, 'ordinal')
  const isOne = compare(read.low, one) === 0
  const parts =
    plural ??
    (isOne && single !== undefined && single > 2n && (mixes || isShare(scan, read, token)) ? single : undefined) ??
    (single !== undefined && single >= 1000n && isPartOf(scan, token) ? single : undefined)
  if (parts === undefined) return undefined
  // `One hundred thirty fifths`: with no `and` before it, the multiple of ten belongs to the denominator.
  const tens = run && parts < 10n && compare(run.room, decimal(10n)) === 0 ? tensOf(scan, run) : undefined
  if (tens !== undefined && compare(read.low, decimal(tens)) > 0) {
    const above = integerOf(read.low) - tens
    return shareOf(read, fractionOf(above, tens + parts), token.end, next)
  }
  const split = run && parts < 100n ? hundredsBefore(scan, run, parts) : undefined
  if (split) return shareOf(read, split, token.end, next)
  const share = fractionOf(integerOf(read.low), parts)
  return {...shareOf(read, share, token.end, next), ...(plural === undefined && {rank: parts})}
}

/** `one hundred one thousand fifths`: with no `and`, the thousand belongs to the denominator. */
function hundredsBefore(scan: Scan, run: Run, parts: bigint): Share | undefined {
  const {tokens} = scan
  const scale = meaning(tokens[run.next - 1], 'scale')
  const digit = meaning(tokens[run.next - 2], 'digit')
  if (!scale || !digit || meaning(tokens[run.next - 3], 'step') === undefined || run.digits) return undefined
  const above = integerOf(run.total) / scale - digit
  return above > 0n ? fractionOf(above, digit * scale + parts) : undefined
}

/** `two millionth of a metre`: no rank stands before the article. */
const isPartOf = ({lower}: Scan, {end}: Token) => /^\sof\s(?:an?|one|the)\s/.test(lower.slice(end, end + 8))

/** The multiple of ten that ends a number, if no `and` joins it to the rest. */
function tensOf(scan: Scan, run: Run): bigint | undefined {
  const before = scan.tokens[run.next - 2]
  return meaning(before, 'link') === 'and' ? undefined : meaning(scan.tokens[run.next - 1], 'tens')
}

/** `a quarter million`, `two thirds of a million`. */
export function shareOfScale(scan: Scan, share: Numeral | undefined): Numeral | undefined {
  const of = share && /^\s{1,4}of\s{1,4}(?:an?\s{1,4})?/.exec(scan.lower.slice(share.end, share.end + 16))
  if (!share || !of) return scaledShare(scan, share)
  const end = share.end + of[0].length
  const next = tokenFrom(scan, share.next, end)
  const read = scan.tokens[next]?.start === end ? scaledShare(scan, {...share, end, next}) : undefined
  return read?.scale === undefined ? share : read
}

/** `one twenty-fifth`, `twenty twenty-fifths`, `one hundred thirty-fifths`: the denominator is a compound itself. */
export function compoundShare(scan: Scan, read: Numeral, run: Run): Numeral | undefined {
  const token = tokenBehind(scan, read.end, read.next)
  const below = token && !run.digits ? readRun(scan, read.next, false) : undefined
  const isOne = compare(read.low, one) === 0
  const last = below && below.words < 5 ? denominatorBehind(scan, below) : undefined
  if (!below || !last) return undefined
  const plural = meaning(last.token, 'denominator')
  const ordinal = (isOne ? meaning(last.token, 'ordinal') : undefined) ?? plural
  const room = below.group === undefined ? below.limit : below.room
  if (ordinal === undefined || !room || compare(decimal(ordinal), room) >= 0) return undefined
  if (read.article && !isShare(scan, read, last.token)) return undefined
  const whole = integerOf(add(below.total, below.group ?? zero)) + ordinal
  const rank = plural === undefined ? {rank: whole} : {}
  return {...shareOf(read, fractionOf(integerOf(read.low), whole), last.token.end, last.next), ...rank}
}

/** The word that ends a denominator: `one hundred and fifth`, `twenty-fifths`. */
const denominatorBehind = (scan: Scan, below: Run): Word | undefined => {
  const and = linkBehind(scan, below)
  return wordBehind(scan, and ? {end: and.token.end, next: and.next} : below)
}

const toWhole = /^\s{1,4}(in|out of|over)\s{1,4}(?:every\s{1,4}|an?\s{1,4}(?=hundred|thousand|million|billion))?/

/** `one household in five`: the noun may stand between, if none stands behind. */
const nounToWhole =
  /^\s{1,4}[a-z]{3,14}\s{1,4}(in)\s{1,4}(?:every\s{1,4})?(?=(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|\d{1,3})(?!\s[a-z-]{2,20}s\b|[\w%.,-]|\s(?:percent|per cent|million|thousand|hundred|billion)))/

function joinsWhole({lower, text}: Scan, {start, end, digits}: Numeral): RegExpExecArray | null {
  const joint = toWhole.exec(lower.slice(end, end + 30))
  return (
    joint ?? (!digits && /^one$/i.test(text.slice(start, end)) ? nounToWhole.exec(lower.slice(end, end + 60)) : null)
  )
}

/** The number of which the part is told; `one in a hundred` needs no number before the size. */
function wholeOf(scan: Scan, token: Token, index: number, plain: boolean): Numeral | undefined {
  const size = meaning(token, 'step') ?? meaning(token, 'scale')
  if (size !== undefined) {
    const value = decimal(size)
    return {start: token.start, end: token.end, next: index + 1, low: value, high: value, step: value, digits: false}
  }
  const below = readRun(scan, index, plain)
  return below && numeralOf(token, below)
}

/** `one in three`, `two out of five hundred`, `1 over three`: parts of a whole. */
export function outOf(scan: Scan, read: Numeral): Numeral | undefined {
  const joint = joinsWhole(scan, read)
  if (!joint || read.low.exponent < 0) return undefined
  const isOne = compare(read.low, one) === 0
  if (joint[1] !== 'out of' && !isOne) return undefined
  const at = read.end + joint[0].length
  const next = tokenFrom(scan, read.next, at)
  const token = scan.tokens[next]
  if (token?.start !== at) return undefined
  const whole = wholeOf(scan, token, next, joint[1] === 'in')
  if (!whole || whole.low.exponent < 0 || compare(read.low, whole.low) >= 0) return undefined
  // `One in 2019` is a year, and `one in five years` a frequency.
  if (
    joint[1] === 'in' &&
    ((compare(whole.low, thousand) >= 0 && /^[12]\d{3}$/.test(scan.text.slice(at, whole.end))) ||
      /^\s(?:years?|months?|weeks?|days?|hours?|minutes?)/.test(scan.lower.slice(whole.end, whole.end + 8)))
  )
    return undefined
  const share = shareOf(read, fractionOf(integerOf(read.low), integerOf(whole.low)), whole.end, whole.next)
  return {...share, digits: read.digits || whole.digits}
}

/** `a third of`, `by a third`, `one fifth`; but `a third company`. */
const isShare = (scan: Scan, read: Numeral, token: Token) =>
  !read.article || /^one/.test(scan.lower.slice(read.start, read.end))
    ? !/^\s\p{L}/u.test(scan.text.slice(token.end)) ||
      /^\s+of\b/.test(scan.lower.slice(token.end, token.end + 6)) ||
      scan.text[read.end] === '-'
    : /^\s+of\b/.test(scan.lower.slice(token.end, token.end + 6)) ||
      isWhole(scan, read.start, token.end) ||
      isChangedBy(scan, read, token)

/** `rose by a fifth`, `cut by nearly a third`; but `by a third company`. */
const isChangedBy = ({lower}: Scan, {start}: Numeral, {end}: Token) =>
  /\bby (?:(?:about|around|nearly|almost|over|roughly|some|more than|less than|at least|up to) )?$/.test(
    lower.slice(Math.max(0, start - 16), start),
  ) &&
  !/^ (?!in |to |from |since |over |on |year|compared |last |this |between |and |but |after |when |as |more|less|for |at )\p{L}/u.test(
    lower.slice(end, end + 12),
  )

/** `two and quarter hours`. */
export function denominatorAlone(token: Token, index: number): Numeral | undefined {
  const parts = meaning(token, 'denominator')
  if (parts === undefined) return undefined
  const {value, ratio} = fractionOf(1n, parts)
  const base = {start: token.start, end: token.end, next: index + 1, step: decimal(1n, -1), digits: false}
  return {...base, low: value, high: value, sense: 'fraction', ...(ratio && {ratio})}
}

export function smallFraction(scan: Scan, token: Token, index: number): Numeral | undefined {
  const run = smallWord(token) && readRun(scan, index, true)
  if (!run || compare(add(run.total, run.group ?? zero), hundred) >= 0) return undefined
  return denominated(scan, numeralOf(token, run), true)
}

/** `the second half` is a part of a match or year. */
const isNth = (scan: Scan, token: Token, index: number) => {
  const before = scan.tokens[index - 1]
  return (
    meaning(before, 'ordinal') !== undefined && before !== undefined && skipSpace(scan.text, before.end) === token.start
  )
}

/** `half`, `half a million`, `half-million`, `half an hour`, `half-litre`. */
export function halfOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const share = meaning(token, 'fraction')
  if (!share || isNth(scan, token, index)) return undefined
  const half = fractionOf(share[0], share[1])
  const base = {start: token.start, digits: token.digits, step: decimal(1n, -1)}
  const bare = {end: token.end, next: index + 1}
  const article = tokenBehind(scan, bare.end, bare.next)
  const read = article && meaning(article, 'article') !== undefined ? {end: article.end, next: index + 2} : bare
  const behind = wordBehind(scan, read)
  const times =
    meaning(behind?.token, 'scale') ?? meaning(behind?.token, 'collective') ?? meaning(behind?.token, 'step')
  if (behind && times !== undefined) {
    const {value, ratio} = scaled(half, times)
    // Half a million is told to its tenth, half a dozen is six.
    const step = meaning(behind.token, 'scale') === undefined ? one : decimal(times, -1)
    const whole = {...base, end: behind.token.end, next: behind.next, low: value, high: value, step, scale: times}
    return {...whole, ...(ratio && {ratio})}
  }
  return {
    ...base,
    ...read,
    low: half.value,
    high: half.value,
    sense: 'fraction',
    ...(half.ratio && {ratio: half.ratio}),
  }
}

/** `half` or `a half`, whatever follows it: in `two and a half million` the scale is that of the whole. */
export function plainHalf(scan: Scan, first: Token, index: number): Numeral | undefined {
  const article = meaning(first, 'article') !== undefined
  const half = article ? wordBehind(scan, {end: first.end, next: index + 1}) : {token: first, next: index + 1}
  if (!half || meaning(half.token, 'fraction') === undefined) return undefined
  const value = decimal(5n, -1)
  const base = {start: first.start, end: half.token.end, next: half.next, low: value, high: value}
  return {...base, step: decimal(1n, -1), digits: false, sense: 'fraction'}
}
