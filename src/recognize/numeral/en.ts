import {add, compare, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {bareShare, dozens, fewOf} from './en-few.ts'
import {
  continueRun,
  extend,
  hundred,
  linkBehind,
  numeralOf,
  type Run,
  readRun,
  smallWord,
  type Word,
  wordBehind,
} from './en-run.ts'
import {
  compoundShare,
  denominated,
  denominatorAlone,
  halfOf,
  outOf,
  plainHalf,
  shareOfScale,
  smallFraction,
} from './en-share.ts'
import {mixed, scaled} from './fraction.ts'
import {rankOf} from './lone.ts'
import {isWhole, type Numeral, tokenBehind} from './numeral.ts'

/**
 * Read a number at token `index`: `two hundred and six thousand`, `1.5 million`, `a dozen`, `half a million`,
 * `five and a quarter`, `two thirds`, `twenty-fifth`.
 *
 * @param plain whether `and` joins nothing: between the ends of `between one hundred and two hundred`
 * @returns the number, or nothing if none starts there
 */
export function readEnglish(scan: Scan, index: number, plain = false): Numeral | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  return (
    halfOf(scan, token, index) ??
    fewOf(scan, token, index) ??
    articled(scan, token, index, plain) ??
    bareShare(scan, token, index) ??
    cardinal(scan, token, index, plain)
  )
}

function cardinal(scan: Scan, token: Token, index: number, plain: boolean): Numeral | undefined {
  const spoken = spokenHundreds(scan, token, index)
  if (spoken) return spoken
  const run = readRun(scan, index, plain)
  const read = run && finish(scan, token, run, plain)
  if (!read) return ordinalWord(token, index)
  if (read.digits || read.sense || read.next > index + 1) return read
  return meaning(token, 'digit') === 1n && !isWhole(scan, token.start, token.end) ? {...read, article: true} : read
}

/** What may close a number: a denominator, an ordinal, a fraction behind `and`, a dozen. */
function finish(scan: Scan, token: Token, run: Run, plain: boolean): Numeral {
  const read = numeralOf(token, run)
  return (
    shareOfScale(scan, denominated(scan, read, false, run)) ??
    outOf(scan, read) ??
    compoundShare(scan, read, run) ??
    ordinalEnd(scan, read, run) ??
    (plain ? undefined : mixedEnd(scan, read, run)) ??
    dozens(scan, read) ??
    read
  )
}

/** `one twenty two`: hundreds as they are spoken, where nothing else is written. */
function spokenHundreds(scan: Scan, token: Token, index: number): Numeral | undefined {
  const hundreds = meaning(token, 'digit')
  const tens = hundreds ? tokenBehind(scan, token.end, index + 1) : undefined
  if (!hundreds || !tens || smallWord(tens)?.below !== hundred || !isWhole(scan, token.start, scan.text.length))
    return undefined
  const run = readRun(scan, index + 1, true)
  const rest = run && numeralOf(tens, run)
  if (!rest || compare(rest.low, hundred) >= 0 || !isWhole(scan, token.start, rest.end)) return undefined
  const low = add(decimal(hundreds * 100n), rest.low)
  return {...rest, start: token.start, low, high: low}
}

/** The one that an article says. */
const oneOf = (token: Token, index: number): Run => ({
  total: zero, group: one, room: one, limit: undefined, step: one, scale: undefined, end: token.end, next: index + 1,
  digits: false, words: 1,
}) // prettier-ignore

/** `a hundred`, `an eighth`, `a dozen`, `a few`; the article alone counts only before a unit. */
function articled(scan: Scan, token: Token, index: number, plain: boolean, mixes = false): Numeral | undefined {
  if (meaning(token, 'article') === undefined) return undefined
  const behind = tokenBehind(scan, token.end, index + 1)
  const article: Numeral = {
    start: token.start, end: token.end, next: index + 1, low: one, high: one, step: one, digits: false, article: true,
  } // prettier-ignore
  if (!behind) return article
  // `A second-hand shop`, `a yen for travel`.
  if (meaning(behind, 'never') !== undefined) return undefined
  // `A second summit` is another one; `a second later` is a moment.
  if (
    meaning(behind, 'ordinal') === 2n &&
    /^(?:\s{1,4}|-)\p{L}/u.test(scan.text.slice(behind.end)) &&
    !/^\s{1,4}(?:or|and|later|ago|of|to|before|after|apart|each|per)\b/.test(
      scan.lower.slice(behind.end, behind.end + 10),
    )
  )
    return undefined
  const few = fewOf(scan, behind, index + 1) ?? halfOf(scan, behind, index + 1)
  if (few) return {...few, start: token.start}
  if (meaning(behind, 'step') !== undefined || meaning(behind, 'scale') !== undefined) {
    let grown: Run | 'wrong' | undefined = extend(scan, oneOf(token, index), false)
    if (!grown || grown === 'wrong') return article
    grown = continueRun(scan, grown, plain)
    return finish(scan, token, grown, plain)
  }
  return (
    shareOfScale(scan, denominated(scan, article, mixes)) ??
    compoundShare(scan, article, oneOf(token, index)) ??
    dozens(scan, article) ??
    article
  )
}

/** `twenty-fifth`, `one hundred twenty-fifth`, `two hundredth`. */
function ordinalEnd(scan: Scan, read: Numeral, run: Run): Numeral | undefined {
  const last = ordinalPastAnd(scan, read, run) ?? wordBehind(scan, read)
  const rank = meaning(last?.token, 'ordinal')
  if (!last || rank === undefined || run.digits) return undefined
  const value = decimal(rank)
  const whole = read.low
  const room = run.group === undefined ? run.limit : run.room
  const fits = room && compare(value, room) < 0
  const low = fits ? add(whole, value) : rank >= 100n && compare(whole, value) < 0 ? multiply(whole, value) : undefined
  if (!low) return undefined
  const {scale: _scale, ...rest} = read
  return {...rest, end: last.token.end, next: last.next, low, high: low, step: one, sense: 'ordinal'}
}

/** `one hundred and fifth`. */
function ordinalPastAnd(scan: Scan, read: Numeral, {group}: Run): Word | undefined {
  const and = !group || compare(group, hundred) >= 0 ? linkBehind(scan, read) : undefined
  const last = and && wordBehind(scan, {end: and.token.end, next: and.next})
  return (meaning(last?.token, 'ordinal') ?? 100n) < 100n ? last : undefined
}

function ordinalWord(token: Token, index: number): Numeral | undefined {
  const rank = meaning(token, 'ordinal')
  if (rank === undefined) return undefined
  return rankOf(token, index, rank)
}

/** `two and a half`, `three and one fourth`, `two million and three fifths`: there a part of the last scale. */
function mixedEnd(scan: Scan, read: Numeral, run: Run): Numeral | undefined {
  const and = linkBehind(scan, read)
  const behind = and && wordBehind(scan, {end: and.token.end, next: and.next})
  if (!behind) return undefined
  const first = behind.token
  const index = behind.next - 1
  const part =
    plainHalf(scan, first, index) ??
    articled(scan, first, index, true, true) ??
    denominatorAlone(first, index) ??
    smallFraction(scan, first, index)
  if (part?.sense !== 'fraction') return undefined
  const joined = mixed(read.low, part, decimal(run.group === undefined ? (run.scale ?? 1n) : 1n))
  const scaleBehind = tokenBehind(scan, part.end, part.next)
  const scale =
    run.group === undefined ? undefined : (meaning(scaleBehind, 'scale') ?? meaning(scaleBehind, 'collective'))
  const {scale: _scale, ...rest} = read
  if (scaleBehind && scale !== undefined) {
    const {value, ratio} = scaled(joined, scale)
    return {
      ...rest,
      end: scaleBehind.end,
      next: part.next + 1,
      low: value,
      high: value,
      step: decimal(scale, -1),
      scale,
      ...(ratio && {ratio}),
    }
  }
  const step = run.group === undefined ? decimal(run.scale ?? 1n, -1) : decimal(1n, -1)
  return {
    ...rest,
    end: part.end,
    next: part.next,
    low: joined.value,
    high: joined.value,
    step,
    ...(part.rank !== undefined && {rank: part.rank}),
    ...(joined.ratio && {ratio: joined.ratio}),
  }
}
