import {add, compare, type Decimal, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {readDigits} from './digits.ts'
import {fractionOf, mixed, type Share} from './fraction.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral.ts'

const hundred = decimal(100n)
const thousand = decimal(1000n)

/** What has been read of a number so far. */
interface Run {
  /** Where it starts if that is not its first token: behind a leading point, as in `.77`. */
  readonly start?: number
  readonly total: Decimal
  /** The part below the next scale word; none right behind one. */
  readonly group: Decimal | undefined
  /** What may still be added to the group must be below this. */
  readonly room: Decimal
  /** What follows the last scale word must be below this; none before the first. */
  readonly limit: Decimal | undefined
  readonly step: Decimal
  readonly scale: bigint | undefined
  readonly end: number
  readonly next: number
  readonly digits: boolean
  readonly words: number
  /** The value if the separators of its digits are read as another language uses them. */
  readonly other?: Decimal
}

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

const numeralOf = (token: Token, run: Run): Numeral => {
  const value = add(run.total, run.group ?? zero)
  return {
    start: run.start ?? token.start,
    end: run.end,
    next: run.next,
    low: value,
    high: value,
    step: run.step,
    digits: run.digits,
    ...(run.scale && {scale: run.scale}),
    ...(run.other && {other: run.other}),
  }
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
    scaledShare(scan, denominated(scan, read, false, run)) ??
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

function readRun(scan: Scan, index: number, plain: boolean): Run | undefined {
  let run: Run | undefined = start(scan, index)
  if (!run) return undefined
  let checkpoint: Run | undefined
  for (;;) {
    const linked: boolean = !plain && mayLink(run) && isAnd(scan, run)
    const from: Run = linked ? {...run, next: run.next + 1, end: scan.tokens[run.next]?.end ?? run.end} : run
    const extended: Run | 'wrong' | undefined = extend(scan, from, linked)
    if (extended === 'wrong') return checkpoint ?? run
    if (!extended) return run
    checkpoint = linked ? run : compare(extended.room, one) > 0 || extended.group === undefined ? undefined : checkpoint
    run = extended
  }
}

/** `and`, unless a fraction follows: `two million and three fifths`. */
function isAnd(scan: Scan, run: Run): boolean {
  const and = tokenBehind(scan, run.end, run.next)
  if (!and || meaning(and, 'link') !== 'and') return false
  const first = tokenBehind(scan, and.end, run.next + 1)
  const share = first && smallFraction(scan, first, run.next + 1)
  // `A hundred and thirty fifths` are 26; but hundredths are decimals.
  return (
    !share ||
    (run.group !== undefined && !/(?:ten|hundred|thousand|million)ths$/.test(scan.lower.slice(share.start, share.end)))
  )
}

const mayLink = (run: Run) =>
  run.group === undefined
    ? run.limit !== undefined
    : compare(run.room, hundred) === 0 && compare(run.group, hundred) >= 0

function start(scan: Scan, index: number): Run | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  const blank = {total: zero, limit: undefined, step: one, scale: undefined, next: index + 1, end: token.end, words: 1}
  if (token.digits) {
    const read = readDigits(scan, index)
    if (!read) return undefined
    const {start, value, step, end, next, other} = read
    return {...blank, start, group: value, room: one, step, end, next, digits: true, ...(other && {other})}
  }
  const small = smallWord(token)
  return small ? {...blank, group: small.value, room: small.room, digits: false} : undefined
}

function smallWord(token: Token | undefined): {value: Decimal; room: Decimal; below: Decimal} | undefined {
  const digit = meaning(token, 'digit')
  if (digit !== undefined) return {value: decimal(digit), room: one, below: decimal(10n)}
  const teen = meaning(token, 'teen')
  if (teen !== undefined) return {value: decimal(teen), room: one, below: hundred}
  const tens = meaning(token, 'tens')
  return tens === undefined ? undefined : {value: decimal(tens), room: decimal(10n), below: hundred}
}

/** The token that continues a number: behind a blank, or behind a hyphen or dash as in `twenty-one`. */
function continuation(scan: Scan, run: Run): {token: Token; next: number} | undefined {
  const token = tokenBehind(scan, run.end, run.next)
  if (!token) return undefined
  if (!isHyphen(scan, token)) return {token, next: run.next + 1}
  const behind = tokenBehind(scan, token.end, run.next + 1)
  return behind && !behind.digits ? {token: behind, next: run.next + 2} : undefined
}

const isHyphen = (scan: Scan, {start, end}: Token) => /^[-–—]$/.test(scan.text.slice(start, end))

function extend(scan: Scan, run: Run, linked: boolean): Run | 'wrong' | undefined {
  const continued = continuation(scan, run)
  if (!continued) return point(scan, run)
  const {token, next} = continued
  const moved = {end: token.end, next, words: run.words + 1}
  const times = meaning(token, 'step')
  if (times !== undefined && !linked) {
    if (run.group === undefined) return undefined
    if (compare(run.group, hundred) >= 0 && !(run.digits && run.words === 1)) return 'wrong'
    const by = decimal(times)
    return {...run, ...moved, group: multiply(run.group, by), room: hundred, step: multiply(run.step, by)}
  }
  const scale = meaning(token, 'scale')
  if (scale !== undefined && !linked) return scaled(run, scale, moved)
  return addend(scan, run, token, moved) ?? (linked ? undefined : point(scan, run))
}

type Moved = Pick<Run, 'end' | 'next' | 'words'>

function scaled(run: Run, scale: bigint, moved: Moved): Run | undefined {
  const by = decimal(scale)
  if (run.group === undefined) {
    // `three lakh crore`, `a thousand billion`: a scale of a scale.
    if (!run.limit || compare(by, run.limit) < 0 || run.words > 3) return undefined
    return {
      ...run,
      ...moved,
      total: multiply(run.total, by),
      limit: by,
      step: multiply(run.step, by),
      scale: (run.scale ?? 1n) * scale,
    }
  }
  if (run.limit && compare(by, run.limit) >= 0) return undefined
  const unit = run.step.exponent < 0 || run.words === 1 || run.digits ? run.step : one
  return {
    ...run,
    ...moved,
    total: add(run.total, multiply(run.group, by)),
    group: undefined,
    room: thousand,
    limit: by,
    step: multiply(unit, by),
    scale,
    ...(run.other && {other: multiply(run.other, by)}),
  }
}

function addend(scan: Scan, run: Run, token: Token, moved: Moved): Run | undefined {
  if (token.digits) return digitsAddend(scan, run, moved)
  const small = smallWord(token)
  if (!small) return undefined
  if (run.group === undefined) {
    if (!run.limit) return undefined
    return {...run, ...moved, group: small.value, room: small.room, step: one, scale: undefined}
  }
  if (compare(small.below, run.room) > 0) return undefined
  return {...run, ...moved, group: add(run.group, small.value), room: small.room, step: one, scale: undefined}
}

/** Digits behind a scale word or hundred: `3 hundred and 21`, `1 million 250 thousand`. */
function digitsAddend(scan: Scan, run: Run, moved: Moved): Run | undefined {
  if (!run.digits || run.words < 2) return undefined
  const read = readDigits(scan, moved.next - 1)
  if (!read) return undefined
  const room = run.group === undefined ? run.limit : run.room
  if (!room || compare(read.value, room) >= 0) return undefined
  const after = tokenBehind(scan, read.end, read.next)
  if (run.group === undefined && meaning(after, 'scale') === undefined && meaning(after, 'step') === undefined) {
    return undefined
  }
  const group = add(run.group ?? zero, read.value)
  return {...run, ...moved, end: read.end, next: read.next, group, room: one, step: read.step, scale: undefined}
}

/** `two point two million`, `nought point nought three`. */
function point(scan: Scan, run: Run): Run | undefined {
  if (run.group === undefined || run.step.exponent < 0) return undefined
  if (meaning(tokenBehind(scan, run.end, run.next), 'point') === undefined) return undefined
  let {next} = run
  let end = scan.tokens[next]?.end ?? run.end
  let decimals = ''
  next += 1
  for (;;) {
    const token = tokenBehind(scan, end, next)
    const word = meaning(token, 'digit') ?? (decimals === '' ? meaning(token, 'teen') : undefined)
    if (!token || word === undefined || decimals.length > 20) break
    decimals += String(word)
    end = token.end
    next += 1
  }
  if (decimals === '') return undefined
  const group = add(run.group, decimal(BigInt(decimals), -decimals.length))
  return {...run, group, room: one, step: decimal(1n, -decimals.length), end, next, words: 1}
}

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
    const run: Run = {
      total: zero, group: one, room: one, limit: undefined, step: one, scale: undefined, end: token.end, next: index + 1,
      digits: false, words: 1,
    } // prettier-ignore
    let grown: Run | 'wrong' | undefined = extend(scan, run, false)
    if (!grown || grown === 'wrong') return article
    grown = continueRun(scan, grown, plain)
    return finish(scan, token, grown, plain)
  }
  return scaledShare(scan, denominated(scan, article, mixes)) ?? dozens(scan, article) ?? article
}

function continueRun(scan: Scan, from: Run, plain: boolean): Run {
  let run = from
  for (;;) {
    const linked = !plain && mayLink(run) && isAnd(scan, run)
    const base = linked ? {...run, next: run.next + 1, end: scan.tokens[run.next]?.end ?? run.end} : run
    const extended = extend(scan, base, linked)
    if (!extended || extended === 'wrong') return run
    run = extended
  }
}

/** `the second half` is a part of a match or year. */
const isNth = (scan: Scan, token: Token, index: number) => {
  const before = scan.tokens[index - 1]
  return (
    meaning(before, 'ordinal') !== undefined && before !== undefined && skipSpace(scan.text, before.end) === token.start
  )
}

/** `half`, `half a million`, `half an hour`, `half-litre`. */
function halfOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const share = meaning(token, 'fraction')
  if (!share || isNth(scan, token, index)) return undefined
  const half = fractionOf(share[0], share[1])
  const base = {start: token.start, digits: token.digits, step: decimal(1n, -1)}
  let next = index + 1
  let end = token.end
  const article = tokenBehind(scan, end, next)
  const hasArticle = meaning(article, 'article') !== undefined
  if (article && hasArticle) {
    next += 1
    end = article.end
  }
  const behind = tokenBehind(scan, end, next)
  const times = meaning(behind, 'scale') ?? meaning(behind, 'collective') ?? meaning(behind, 'step')
  if (behind && times !== undefined && !half.ratio) {
    const value = multiply(half.value, decimal(times))
    return {...base, end: behind.end, next: next + 1, low: value, high: value, step: one, scale: times}
  }
  const kept = hasArticle ? {end, next} : {end: token.end, next: index + 1}
  return {
    ...base,
    ...kept,
    low: half.value,
    high: half.value,
    sense: 'fraction',
    ...(half.ratio && {ratio: half.ratio}),
  }
}

/** `quarter-litre`, `quarter million`, `couple of weeks`: no number or article before the word. */
function bareShare(scan: Scan, token: Token, index: number): Numeral | undefined {
  const word = scan.lower.slice(token.start, token.end)
  if (word === 'quarter') {
    const share = scaledShare(scan, denominatorAlone(token, index))
    return share && {...share, needsUnit: true}
  }
  if (!/^(?:couple|dozens|trio|duo|quartet)$/.test(word)) return undefined
  const low = decimal(meaning(token, 'collective') ?? 0n)
  return {
    start: token.start,
    end: token.end,
    next: index + 1,
    low,
    high: low,
    step: one,
    digits: false,
    ...(word === 'couple' && {vague: true as const}),
    ...((word === 'couple' || word === 'dozens') && {needsUnit: true as const}),
  }
}

/** `few`, `several`, `hundreds of`, `tens of thousands of`: some, of a size. */
function fewOf(scan: Scan, token: Token, index: number): Numeral | undefined {
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

function dozens(scan: Scan, read: Numeral): Numeral | undefined {
  const behind = tokenBehind(scan, read.end, read.next)
  const things = meaning(behind, 'collective')
  if (!behind || things === undefined) return undefined
  const {article: _article, ...rest} = read
  const value = multiply(read.low, decimal(things))
  const couple = scan.lower.startsWith('couple', behind.start) ? {vague: true as const} : {}
  return {...rest, ...couple, low: value, high: value, end: behind.end, next: read.next + 1}
}

/** `two thirds`, `one-eighth`, `a quarter`, `1/20` is read elsewhere. A singular denominator takes a single part. */
function denominated(scan: Scan, read: Numeral, mixes = false, run?: Run): Numeral | undefined {
  const at = hyphened(scan, read)
  const token = at === undefined ? undefined : scan.tokens[at]
  if (at === undefined || !token || read.low.exponent < 0) return undefined
  const plural = meaning(token, 'denominator')
  const single = meaning(token, 'ordinal')
  const isOne = compare(read.low, one) === 0
  const parts =
    plural ??
    (isOne && single !== undefined && single > 2n && (mixes || isShare(scan, read, token)) ? single : undefined)
  if (parts === undefined) return undefined
  // `One hundred thirty fifths`: with no `and` before it, the multiple of ten belongs to the denominator.
  const tens = run && parts < 10n && compare(run.room, decimal(10n)) === 0 ? tensOf(scan, run) : undefined
  if (tens !== undefined && compare(read.low, decimal(tens)) > 0) {
    const above = read.low.coefficient * 10n ** BigInt(read.low.exponent) - tens
    return shareOf(read, fractionOf(above, tens + parts), token.end, at + 1)
  }
  const {value, ratio} = fractionOf(read.low.coefficient * 10n ** BigInt(read.low.exponent), parts)
  const {article: _article, scale: _scale, ...rest} = read
  return {
    ...rest,
    end: token.end,
    next: at + 1,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction',
    ...(plural === undefined && {rank: parts}),
    ...(ratio && {ratio}),
  }
}

/** The multiple of ten that ends a number, if no `and` joins it to the rest. */
function tensOf(scan: Scan, run: Run): bigint | undefined {
  const before = scan.tokens[run.next - 2]
  return meaning(before, 'link') === 'and' ? undefined : meaning(scan.tokens[run.next - 1], 'tens')
}

/** `a quarter million`, `two thirds of a million`. */
function scaledShare(scan: Scan, share: Numeral | undefined): Numeral | undefined {
  if (!share) return undefined
  const of = /^\s{1,4}of\s{1,4}(?:an?\s{1,4})?/.exec(scan.lower.slice(share.end, share.end + 16))
  let {next} = share
  const at = share.end + (of?.[0].length ?? 0)
  while ((scan.tokens[next]?.start ?? at) < at) next += 1
  const token = of ? scan.tokens[next] : tokenBehind(scan, share.end, next)
  const scale = meaning(token, 'scale')
  if (!token || scale === undefined || share.ratio || (of && token.start !== at)) return share
  const value = multiply(share.low, decimal(scale))
  const {sense: _sense, ...rest} = share
  return {...rest, end: token.end, next: next + 1, low: value, high: value, step: decimal(scale, -2), scale}
}

/** `one twenty-fifth`, `twenty twenty-fifths`, `one hundred thirty-fifths`: the denominator is a compound itself. */
function compoundShare(scan: Scan, read: Numeral, run: Run): Numeral | undefined {
  const integer = (a: Decimal) => a.coefficient * 10n ** BigInt(a.exponent)
  const token = tokenBehind(scan, read.end, read.next)
  const below = token && !run.digits ? readRun(scan, read.next, false) : undefined
  const isOne = compare(read.low, one) === 0
  if (token && below && below.words < 5) {
    const at = hyphened(scan, {...numeralOf(token, below), next: below.next, end: below.end})
    const last = at === undefined ? undefined : scan.tokens[at]
    const ordinal = (isOne ? meaning(last, 'ordinal') : undefined) ?? meaning(last, 'denominator')
    if (last && at !== undefined && ordinal !== undefined && ordinal < 10n) {
      const whole = integer(add(below.total, below.group ?? zero)) + ordinal
      return shareOf(read, fractionOf(integer(read.low), whole), last.end, at + 1)
    }
  }
  return undefined
}

function shareOf(read: Numeral, {value, ratio}: Share, end: number, next: number): Numeral {
  const {article: _article, scale: _scale, ...rest} = read
  return {...rest, end, next, low: value, high: value, step: decimal(1n, -1), sense: 'fraction', ...(ratio && {ratio})}
}

/** `one in three`, `two out of five hundred`, `1 over three`: parts of a whole. */
function outOf(scan: Scan, read: Numeral): Numeral | undefined {
  const joint = /^\s{1,4}(in|out of|over)\s{1,4}(?:every\s{1,4})?/.exec(scan.lower.slice(read.end, read.end + 20))
  if (!joint || read.low.exponent < 0) return undefined
  const isOne = compare(read.low, one) === 0
  if (joint[1] !== 'out of' && !isOne) return undefined
  const at = read.end + joint[0].length
  const next = tokenFrom(scan, read.next, at)
  const token = scan.tokens[next]
  if (token?.start !== at) return undefined
  const below = readRun(scan, next, joint[1] === 'in')
  const whole = below && numeralOf(token, below)
  if (!whole || whole.low.exponent < 0 || compare(read.low, whole.low) >= 0) return undefined
  // `One in 2019` is a year, and `one in five years` a frequency.
  if (
    joint[1] === 'in' &&
    (compare(whole.low, thousand) >= 0 ||
      /^\s(?:years?|months?|weeks?|days?|hours?|minutes?)/.test(scan.lower.slice(whole.end, whole.end + 8)))
  )
    return undefined
  const integer = (a: Decimal) => a.coefficient * 10n ** BigInt(a.exponent)
  const {value, ratio} = fractionOf(integer(read.low), integer(whole.low))
  const {article: _article, scale: _scale, ...rest} = read
  return {
    ...rest,
    end: whole.end,
    next: whole.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction',
    ...(ratio && {ratio}),
  }
}

/** `a third of`, `by a third`, `one fifth`; but `a third company`. */
const isShare = (scan: Scan, read: Numeral, token: Token) =>
  !read.article || /^one/.test(scan.lower.slice(read.start, read.end))
    ? !/^\s\p{L}/u.test(scan.text.slice(token.end)) ||
      /^\s+of\b/.test(scan.lower.slice(token.end, token.end + 6)) ||
      scan.text[read.end] === '-'
    : /^\s+of\b/.test(scan.lower.slice(token.end, token.end + 6))

function hyphened(scan: Scan, read: Numeral): number | undefined {
  const token = tokenBehind(scan, read.end, read.next)
  if (!token) return undefined
  if (!isHyphen(scan, token)) return read.next
  return tokenBehind(scan, token.end, read.next + 1) ? read.next + 1 : undefined
}

/** `twenty-fifth`, `one hundred twenty-fifth`, `two hundredth`. */
function ordinalEnd(scan: Scan, read: Numeral, run: Run): Numeral | undefined {
  const at = hyphened(scan, read)
  const token = at === undefined ? undefined : scan.tokens[at]
  const last = meaning(token, 'ordinal')
  if (at === undefined || !token || last === undefined || run.digits) return undefined
  const value = decimal(last)
  const whole = read.low
  const fits = run.group === undefined ? run.limit && compare(value, run.limit) < 0 : compare(value, run.room) < 0
  const low = fits ? add(whole, value) : last >= 100n && compare(whole, value) < 0 ? multiply(whole, value) : undefined
  if (!low || compare(low, whole) === 0) return undefined
  const {scale: _scale, ...rest} = read
  return {...rest, end: token.end, next: at + 1, low, high: low, step: one, sense: 'ordinal'}
}

function ordinalWord(token: Token, index: number): Numeral | undefined {
  const rank = meaning(token, 'ordinal')
  if (rank === undefined) return undefined
  const low = decimal(rank)
  return {
    start: token.start,
    end: token.end,
    next: index + 1,
    low,
    high: low,
    step: one,
    digits: false,
    sense: 'ordinal',
  }
}

/** `half` or `a half`, whatever follows it: in `two and a half million` the scale is that of the whole. */
function plainHalf(scan: Scan, first: Token, index: number): Numeral | undefined {
  const hasArticle = meaning(first, 'article') !== undefined
  const half = hasArticle ? tokenBehind(scan, first.end, index + 1) : first
  if (!half || meaning(half, 'fraction') === undefined) return undefined
  const value = decimal(5n, -1)
  const next = hasArticle ? index + 2 : index + 1
  return {
    start: first.start,
    end: half.end,
    next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    digits: false,
    sense: 'fraction',
  }
}

/** `two and a half`, `three and one fourth`, `two million and three fifths`: there a part of the last scale. */
function mixedEnd(scan: Scan, read: Numeral, run: Run): Numeral | undefined {
  const and = tokenBehind(scan, read.end, read.next)
  if (meaning(and, 'link') !== 'and' || !and) return undefined
  const first = scan.tokens[read.next + 1]
  if (!first || !tokenBehind(scan, and.end, read.next + 1)) return undefined
  const part =
    plainHalf(scan, first, read.next + 1) ??
    articled(scan, first, read.next + 1, true, true) ??
    (meaning(first, 'denominator') ? denominatorAlone(first, read.next + 1) : undefined) ??
    smallFraction(scan, first, read.next + 1)
  if (part?.sense !== 'fraction') return undefined
  const joined = mixed(read.low, part, decimal(run.group === undefined ? (run.scale ?? 1n) : 1n))
  const scaleBehind = tokenBehind(scan, part.end, part.next)
  const scale = run.group === undefined ? undefined : meaning(scaleBehind, 'scale')
  const {scale: _scale, ...rest} = read
  if (scaleBehind && scale !== undefined && !joined.ratio) {
    const value = multiply(joined.value, decimal(scale))
    return {
      ...rest,
      end: scaleBehind.end,
      next: part.next + 1,
      low: value,
      high: value,
      step: decimal(scale, -1),
      scale,
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

/** `two and quarter hours`. */
function denominatorAlone(token: Token, index: number): Numeral | undefined {
  const parts = meaning(token, 'denominator')
  if (parts === undefined) return undefined
  const {value, ratio} = fractionOf(1n, parts)
  const base = {start: token.start, end: token.end, next: index + 1, step: decimal(1n, -1), digits: false}
  return {...base, low: value, high: value, sense: 'fraction', ...(ratio && {ratio})}
}

function smallFraction(scan: Scan, token: Token, index: number): Numeral | undefined {
  const run = smallWord(token) && readRun(scan, index, true)
  if (!run || compare(add(run.total, run.group ?? zero), hundred) >= 0) return undefined
  return denominated(scan, numeralOf(token, run), true)
}
