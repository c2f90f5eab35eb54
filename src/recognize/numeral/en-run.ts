import {add, compare, type Decimal, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {readDigits} from './digits.ts'
import {suffixAt} from '../unit.ts'
import {type Numeral, skipSpace, tokenBehind} from './numeral.ts'

export const hundred = decimal(100n)

export const thousand = decimal(1000n)

/** What has been read of a number so far. */
export interface Run {
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

export const numeralOf = (token: Token, run: Run): Numeral => {
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

export function readRun(scan: Scan, index: number, plain: boolean): Run | undefined {
  let run: Run | undefined = start(scan, index)
  if (!run) return undefined
  let checkpoint: Run | undefined
  for (;;) {
    const and: Word | undefined = !plain && (mayLink(run) || isOldCount(scan, run)) ? andBehind(scan, run) : undefined
    const extended: Run | 'wrong' | undefined = extend(scan, past(run, and), and !== undefined)
    if (extended === 'wrong') return checkpoint ?? run
    if (!extended) return withGroups(scan, run, plain)
    if (and) checkpoint = run
    else if (extended.group === undefined) checkpoint = undefined
    run = extended
  }
}

/** `seven million, two hundred thousand`: a comma before the smaller part, as in digits; no list of numbers. */
function withGroups(scan: Scan, run: Run, plain: boolean): Run {
  if (run.digits || run.group !== undefined || !run.limit || !scan.text.startsWith(', ', run.end)) return run
  const part = scan.tokens[run.next]?.start === run.end + 2 ? readRun(scan, run.next, plain) : undefined
  if (!part || part.digits || part.step.exponent < 0) return run
  const value = add(part.total, part.group ?? zero)
  if (
    compare(value, run.limit) >= 0 ||
    compare(value, hundred) < 0 ||
    /^,? (?:and|or) /.test(scan.lower.slice(part.end, part.end + 6))
  )
    return run
  return {...part, total: add(run.total, part.total), words: run.words + part.words}
}

export function continueRun(scan: Scan, from: Run, plain: boolean): Run {
  let run = from
  for (;;) {
    const and = !plain && mayLink(run) ? andBehind(scan, run) : undefined
    const extended = extend(scan, past(run, and), and !== undefined)
    if (!extended || extended === 'wrong') return run
    run = extended
  }
}

const past = (run: Run, and: Word | undefined): Run => (and ? {...run, next: and.next, end: and.token.end} : run)

/** `and`, unless a fraction follows: `two million and three fifths`. */
function andBehind(scan: Scan, run: Run): Word | undefined {
  const and = linkBehind(scan, run)
  const share = and && shareBehind(scan, and.next)
  // `A hundred and thirty fifths` are 26; but hundredths are decimals.
  return !share || (run.group !== undefined && share < 10n) ? and : undefined
}

/** @returns the word `and` right behind what has been read */
export function linkBehind(scan: Scan, read: Pick<Run, 'end' | 'next'>): Word | undefined {
  const word = wordBehind(scan, read)
  return meaning(word?.token, 'link') === 'and' ? word : undefined
}

/** The denominator that follows a number below a hundred in words. */
function shareBehind({tokens}: Scan, index: number): bigint | undefined {
  let i = index
  while (i < index + 4 && (smallWord(tokens[i]) || meaning(tokens[i], 'range-link') !== undefined)) i += 1
  return i === index ? undefined : meaning(tokens[i], 'denominator')
}

/** Behind a scale word, or behind hundreds: there, nothing has taken their room. */
const mayLink = ({group, room}: Run) => group === undefined || compare(room, hundred) === 0

/** `twenty and four hours`: the old way to count, where a unit follows. */
function isOldCount(scan: Scan, run: Run): boolean {
  if (run.digits || run.words !== 1 || compare(run.room, decimal(10n)) !== 0) return false
  const digit = scan.tokens[run.next + 1]
  if (meaning(digit, 'digit') === undefined || !digit) return false
  const at = skipSpace(scan.text, digit.end)
  return at > digit.end && suffixAt(scan, at)?.sense.role === 'unit'
}

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

export function smallWord(token: Token | undefined): {value: Decimal; room: Decimal; below: Decimal} | undefined {
  const digit = meaning(token, 'digit')
  if (digit !== undefined) return {value: decimal(digit), room: one, below: decimal(10n)}
  const teen = meaning(token, 'teen')
  if (teen !== undefined) return {value: decimal(teen), room: one, below: hundred}
  const tens = meaning(token, 'tens')
  return tens === undefined ? undefined : {value: decimal(tens), room: decimal(10n), below: hundred}
}

/** A word, and the index of the token behind it. */
export interface Word {
  readonly token: Token
  readonly next: number
}

/** @returns the word that continues a number: behind a blank, or behind a hyphen or dash as in `twenty-one` */
export function wordBehind(scan: Scan, {end, next}: Pick<Run, 'end' | 'next'>): Word | undefined {
  const token = tokenBehind(scan, end, next)
  if (!token) return undefined
  if (!/^[-–—]$/.test(scan.text.slice(token.start, token.end))) return {token, next: next + 1}
  const behind = tokenBehind(scan, token.end, next + 1)
  return behind && {token: behind, next: next + 2}
}

export function extend(scan: Scan, run: Run, linked: boolean): Run | 'wrong' | undefined {
  const continued = wordBehind(scan, run)
  if (!continued || (continued.token.digits && continued.next > run.next + 1)) return undefined
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

function scaled(run: Run, scale: bigint, moved: Moved): Run | 'wrong' | undefined {
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
  if (run.limit && compare(by, run.limit) >= 0) return 'wrong'
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
  if (run.group === undefined) {
    // `4 million 250 people` and `4 million 5 million` are two numbers.
    const after = tokenBehind(scan, read.end, read.next)
    const by = meaning(after, 'scale') ?? meaning(after, 'step')
    if (by === undefined || compare(decimal(by), room) >= 0) return undefined
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
