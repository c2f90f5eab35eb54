import {add, compare, type Decimal, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import type {Role} from '../../lexicon/lexicon.ts'
import {isCounter} from '../unit.ts'
import {isHangul, isSpace} from '../letters.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {readDigits} from './digits.ts'
import {fractionOf, mixed} from './fraction.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral.ts'

/** What has been read of a number so far. */
interface Run {
  readonly start: number
  readonly total: Decimal
  /** The part since the last 만, 억 or 조. */
  readonly group: Decimal
  /** A digit or digits that no 십, 백 or 천 has taken yet. */
  readonly digit: Decimal | undefined
  /** The next 십, 백, 천 must be below this. */
  readonly below: bigint
  /** The next 만, 억, 조 must be below this. */
  readonly limit: bigint | undefined
  readonly step: Decimal
  readonly scale: bigint | undefined
  readonly end: number
  readonly next: number
  readonly digits: boolean
  readonly elements: number
  /** Native numerals end a number: nothing but a counter follows. */
  readonly closed: boolean
  readonly native: boolean
  readonly other?: Decimal
}

/**
 * Read a number at token `index`: `1조 2,500억`, `3만5천`, `이백점 영삼`, `스물세`, `백스물두`, `삼분의 이`, `수십만`, `한두`.
 *
 * @returns the number, or nothing if none starts there; `needsUnit` is set for what is more often something else
 */
export function readKorean(scan: Scan, index: number): Numeral | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  return (
    ordinalOf(scan, token, index) ??
    pairOf(token, index) ??
    vagueOf(scan, token, index) ??
    halfOf(scan, token, index) ??
    cardinal(scan, token, index)
  )
}

function cardinal(scan: Scan, token: Token, index: number): Numeral | undefined {
  const run = readRun(scan, index)
  if (!run) return undefined
  const plain = withPlainDigits(scan, run, numeralOf(run))
  const fraction = fractionEnd(scan, plain)
  if (fraction) return fraction
  const joined = mixedEnd(scan, plain)
  if (joined) return joined
  const share = partOf(scan, run, plain)
  if (share) return share
  if (run.digits || isWhole(scan, run.start, run.end) || isNegated(scan, token, index)) return plain
  if (goesOnWord(scan, index, run.start)) return undefined
  return inWords(scan, token, run, plain)
}

/** Behind a syllable that was no number itself, a number word is the rest of another: `공구`, `사람만`, `공부한 시간`, `가능한 곳`. */
function goesOnWord({text, tokens}: Scan, index: number, start: number): boolean {
  const before = tokens[index - 1]
  return (
    before?.end === start && isHangul(text.charCodeAt(start - 1)) && before.senses.some(({role}) => wordParts.has(role))
  )
}

const wordParts: ReadonlySet<Role> = new Set<Role>(['never', 'claim', 'digit', 'step', 'scale', 'tens', 'native'])

/** `마이너스 오`: behind that word, nothing but a number is meant. */
const isNegated = (scan: Scan, token: Token, index: number) => {
  const before = scan.tokens[index - 1]
  return (
    meaning(before, 'negative') !== undefined &&
    before !== undefined &&
    skipSpace(scan.text, before.end) === token.start
  )
}

/** `2만 그리기` may be 20,000 or "only 2": with no counter behind it, the digits alone are another reading. */
function withPlainDigits(scan: Scan, run: Run, read: Numeral): Numeral {
  const only = run.digits && run.elements === 2 && run.scale === 10_000n && run.digit === undefined
  if (!only || isCounter(scan, skipSpace(scan.text, run.end)) || !isSpace(scan.text.charCodeAt(run.end))) return read
  return {...read, other: multiply(read.low, decimal(1n, -4))}
}

function numeralOf(run: Run): Numeral {
  const value = add(run.total, add(run.group, run.digit ?? zero))
  const {start, end, next, step, digits, scale, other} = run
  return {start, end, next, low: value, high: value, step, digits, ...(scale && {scale}), ...(other && {other})}
}

function readRun(scan: Scan, index: number): Run | undefined {
  let run = start(scan, index)
  if (!run) return undefined
  for (;;) {
    const extended: Run | undefined = extend(scan, run)
    if (!extended) return run
    run = extended
  }
}

function start(scan: Scan, index: number): Run | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  const blank: Run = {
    start: token.start, total: zero, group: zero, digit: undefined, below: 10_000n, limit: undefined, step: one,
    scale: undefined, end: token.end, next: index + 1, digits: false, elements: 1, closed: false, native: false,
  } // prettier-ignore
  if (token.digits) {
    const read = readDigits(scan, index)
    if (!read) return undefined
    const {start: from, end, next, value, step, other} = read
    return {...blank, start: from, digit: value, step, end, next, digits: true, ...(other && {other})}
  }
  const digit = meaning(token, 'digit')
  if (digit !== undefined) return point(scan, {...blank, digit: decimal(digit)})
  const step = meaning(token, 'step')
  if (step !== undefined) return {...blank, group: decimal(step), below: step, step: decimal(step)}
  const scale = meaning(token, 'scale')
  if (scale !== undefined) return {...blank, total: decimal(scale), limit: scale, step: decimal(scale), scale}
  return native(token, blank, true)
}

function native(token: Token, run: Run, first: boolean): Run | undefined {
  const tens = meaning(token, 'tens')
  const moved = first ? run : {...run, end: token.end, next: run.next + 1, elements: run.elements + 1}
  if (tens !== undefined && run.below > 10n && !run.native) {
    return {...moved, group: add(run.group, decimal(tens)), below: 10n, native: true, step: one}
  }
  const digit = meaning(token, 'native')
  if (digit === undefined || run.closed) return undefined
  return {...moved, group: add(run.group, decimal(digit)), below: 1n, closed: true, native: true, step: one}
}

function extend(scan: Scan, run: Run): Run | undefined {
  if (run.closed) return undefined
  const token = tokenBehind(scan, run.end, run.next)
  if (!token) return undefined
  const glued = token.start === run.end
  if (!glued && !mayPart(scan, run, token)) return undefined
  const moved = {end: token.end, next: run.next + 1, elements: run.elements + 1}
  if (token.digits) return moreDigits(scan, run)
  const scale = meaning(token, 'scale')
  if (scale !== undefined)
    return run.native || otherWord.test(scan.text.slice(token.start, token.start + 2))
      ? undefined
      : scaled(run, scale, moved)
  const step = meaning(token, 'step')
  if (step !== undefined) return run.native ? undefined : stepped(run, step, moved)
  const digit = meaning(token, 'digit')
  if (digit !== undefined && digit > 0n && run.digit === undefined && !run.native) {
    return {...run, ...moved, digit: decimal(digit), step: one, scale: undefined}
  }
  if (meaning(token, 'point') !== undefined) {
    const pointed = glued && !run.digits ? point(scan, run) : run
    return pointed === run ? undefined : pointed
  }
  return glued && run.digit === undefined
    ? native(token, run, false)
    : run.native
      ? native(token, run, false)
      : undefined
}

/** Words behind a figure that begin as a scale does: `6경기`, `3조각`, `5만세`. */
const otherWord = /^(?:경[기찰우제쟁험영]|조[각세항건직사]|만[세큼]|억[제])/

/** Whether a blank may stand in a number here: behind 만, 억, 조, and before a smaller part. */
function mayPart(scan: Scan, run: Run, token: Token): boolean {
  if (run.native) return meaning(token, 'native') !== undefined && startsCounted(scan, token)
  if (token.digits) return run.digit === undefined && digitsContinue(scan, run)
  const step = meaning(token, 'step')
  const scale = meaning(token, 'scale')
  if (run.digit !== undefined) {
    // `7 억`, `5 천만`, but not `3 조각`, `9 만들기`.
    return run.digits && (scale !== undefined || step !== undefined) && endsNumber(scan, run.next)
  }
  if (step !== undefined) return step < run.below && endsNumber(scan, run.next)
  if (scale !== undefined) return run.group !== zero && run.total !== undefined && endsNumber(scan, run.next)
  if (meaning(token, 'digit') !== undefined) {
    const following = scan.tokens[run.next + 1]
    const grows = following?.start === token.end && (meaning(following, 'step') ?? meaning(following, 'scale'))
    return grows !== undefined ? true : startsCounted(scan, token) || isWhole(scan, run.start, token.end)
  }
  return false
}

/** `7천 5백만`, `3만 5,000`; but `5천억 3곳` is two numbers. */
function digitsContinue(scan: Scan, run: Run): boolean {
  const read = readDigits(scan, run.next)
  if (!read) return false
  const behind = tokenBehind(scan, read.end, read.next)
  const step = meaning(behind, 'step')
  const scale = meaning(behind, 'scale')
  if (step !== undefined || (scale !== undefined && run.limit !== undefined && scale < run.limit)) return true
  return run.scale !== undefined && (read.end - read.start >= 3 || isCounter(scan, skipSpace(scan.text, read.end)))
}

/** Whether the word goes on as a number or ends, so that 조 is no 조각. */
function endsNumber(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]
  if (!token) return false
  const following = scan.text.charCodeAt(token.end)
  if (!isHangul(following)) return true
  const next = scan.tokens[index + 1]
  if (
    next?.start === token.end &&
    (meaning(next, 'step') ?? meaning(next, 'scale') ?? meaning(next, 'digit')) !== undefined
  )
    return true
  return isParticle(scan.text, token.end) || isCounter(scan, token.end)
}

const startsCounted = (scan: Scan, token: Token) => isCounter(scan, skipSpace(scan.text, token.end))

function scaled(run: Run, scale: bigint, moved: Pick<Run, 'end' | 'next' | 'elements'>): Run | undefined {
  if (run.limit !== undefined && scale >= run.limit) return undefined
  const group = add(run.group, run.digit ?? zero)
  if (compare(group, zero) === 0) return undefined
  const by = decimal(scale)
  return {
    ...run,
    ...moved,
    total: add(run.total, multiply(group, by)),
    group: zero,
    digit: undefined,
    below: 10_000n,
    limit: scale,
    step: multiply(run.step, by),
    scale,
    ...(run.other && run.elements === 1 && {other: multiply(run.other, by)}),
  }
}

function stepped(run: Run, step: bigint, moved: Pick<Run, 'end' | 'next' | 'elements'>): Run | undefined {
  if (step >= run.below) return undefined
  const by = decimal(step)
  const value = multiply(run.digit ?? one, by)
  const place = run.digit === undefined ? by : multiply(run.step, by)
  return {...run, ...moved, group: add(run.group, value), digit: undefined, below: step, step: place, scale: undefined}
}

/** Digits behind a word: `3만5000`, `1조 2,500억`, `3백21`. */
function moreDigits(scan: Scan, run: Run): Run | undefined {
  if (run.digit !== undefined) return undefined
  const read = readDigits(scan, run.next)
  if (!read || read.start !== scan.tokens[run.next]?.start) return undefined
  const below = run.below < 10_000n ? run.below : (run.limit ?? 0n)
  if (compare(read.value, decimal(below)) >= 0) return undefined
  const {value, step, end, next} = read
  return {...run, digit: value, step, end, next, digits: true, scale: undefined, elements: run.elements + 1}
}

/** `삼점사`, `이백점 영삼`. */
function point(scan: Scan, run: Run): Run {
  const token = scan.tokens[run.next]
  if (token?.start !== run.end || meaning(token, 'point') === undefined) return run
  let {end} = token
  let next = run.next + 1
  let decimals = ''
  for (;;) {
    const behind = decimals === '' ? tokenBehind(scan, end, next) : scan.tokens[next]
    const digit = meaning(behind, 'digit') ?? meaning(behind, 'pair')?.join('')
    if (!behind || digit === undefined || decimals.length > 20 || (decimals !== '' && behind.start !== end)) break
    decimals += String(digit)
    end = behind.end
    next += 1
  }
  // Behind a blank, a single digit is rather a number of its own: `이백점 일등`.
  if (decimals === '' || (decimals.length < 2 && scan.tokens[next - 1]?.start !== token.end)) return run
  // `삼점이` before a blank is three points with its particle.
  if (decimals === '2' && isSpace(scan.text.charCodeAt(end))) return run
  const digit = add(run.digit ?? zero, decimal(BigInt(decimals), -decimals.length))
  return {...run, digit, step: decimal(1n, -decimals.length), end, next, elements: run.elements + 2}
}

/** Number words without any digit are accepted where they cannot well be anything else. */
function inWords(scan: Scan, token: Token, run: Run, read: Numeral): Numeral | undefined {
  const word = scan.text.slice(run.start, run.end)
  if (run.native) return nativeWords(scan, run, read, word)
  const last = scan.tokens[run.next - 1]
  const ending = last && run.elements > 1 && run.digit !== undefined ? meaning(last, 'digit') : undefined
  if (isCounterAfter(scan, run, word)) return read
  if (run.elements === 1) return undefined
  if (isCounterLike(word)) return undefined
  const bare = meaning(token, 'scale') !== undefined && run.elements === 2 && ending !== undefined
  if (bare) return undefined
  if (run.elements === 2 && ambiguous.has(word)) return undefined
  return endsWord(scan.text, run.end) ? read : undefined
}

/** Two-syllable numbers that are words of their own; they count only before a counter. */
const ambiguous = new Set([
  '이만', '오만', '일조', '구조', '사조', '이조', '오조', '백일', '백이', '백사', '백구', '천일', '천이', '천사', '천구', '이천',
  '사천', '구천', '이백', '일천', '일만', '사경', '오경', '구경', '천만', '백만', '십만', '만천', '조사', '조이', '이십', '사십',
  '천오', '백오', '백조', '십자', '이억', '천억',
]) // prettier-ignore

const isCounterLike = (word: string) => word.length < 2

function nativeWords(scan: Scan, run: Run, read: Numeral, word: string): Numeral | undefined {
  // 하나, 둘, 셋, 넷 stand by themselves, never before a counter.
  if (/(?:하나|둘|셋|넷)$/.test(word)) return word !== '하나' && endsWord(scan.text, run.end) ? read : undefined
  if (
    isCounter(scan, run.end) ||
    (isSpace(scan.text.charCodeAt(run.end)) && isCounter(scan, skipSpace(scan.text, run.end)))
  ) {
    return word === '한' ? {...read, article: true} : read
  }
  if (/^[한두세네석넉닷엿열]$|^하나$|^스무$/.test(word))
    return word === '두' || word === '세' || word === '네' ? beforeNoun(scan, run, read) : undefined
  // 백한, 서른네 and their like stand before what they count: `오만한` is no number.
  if (/[한세네석넉]$/.test(word)) return beforeNoun(scan, run, read)
  return endsWord(scan.text, run.end) ? read : undefined
}

/** `두 회사`, `세 나라`: before any noun apart from a blank. */
const beforeNoun = (scan: Scan, run: Run, read: Numeral): Numeral | undefined =>
  /^ [가-힣]/.test(scan.text.slice(run.end, run.end + 2)) && !isHangul(scan.text.charCodeAt(run.start - 1))
    ? read
    : undefined

/** Particles that may follow a number; then its word ends. */
const particle =
  /^(?:입니다|이다|이며|이고|이라|으로|에서|까지|부터|에게|보다|마다|씩|은|는|이|가|을|를|의|에|과|와|도|만|로){0,3}(?![가-힣])/

const isParticle = (text: string, offset: number) => {
  const found = particle.exec(text.slice(offset, offset + 12))
  return found !== null && found[0].length > 0
}

const endsWord = (text: string, offset: number) => !isHangul(text.charCodeAt(offset)) || isParticle(text, offset)

/** Homographs abound where one number syllable meets a counter of one syllable: `사회`, `이명`, `천장`. */
function isCounterAfter(scan: Scan, run: Run, word: string): boolean {
  const {end, elements} = run
  const glued = isHangul(scan.text.charCodeAt(end))
  const at = skipSpace(scan.text, end)
  if (at === scan.text.length || (!glued && at === end)) return false
  if (!isCounter(scan, at)) return false
  if (elements > 1 && word.length > 1) return true
  const counter = scan.text.slice(at, at + 3)
  if (/^[일이삼사오육칠팔구]$/.test(word) && nativeCounters.test(counter)) return false
  if (!glued)
    return word !== '이' && word !== '조' && word !== '경' && word !== '영' && word !== '공' && word !== '만'
      ? true
      : word === '만' && !/^\s*\d/.test(counter)
  return sureCounters.test(counter) && !(word === '이' && /^[인분원]/.test(counter))
}

/** A single Sino-Korean digit does not stand before these: 여덟 사람, 네 달, but `팔 사람`, `사 달라고`. */
const nativeCounters = /^(?:사람|마리|가지|군데|그루|송이|켤레|자루|달(?!러)|살|시(?!간)|벌|채|잔|그릇|끼)/

const sureCounters =
  /^(?:년|명|원|등(?![가-힣])|등[은이을의]|층|개월|달러|유로|퍼센트|프로|센트|센티|센치|미터|메터|리터|밀리|미리|킬로|그램|시간|주일|주년|번째|위안|파운드|불(?![가-힣])|인(?![가-힣])|톤|마일|평|초|점[ 을])/

/** `삼분의 이`, `20분의 일`, `3분의 1`. */
function fractionEnd(scan: Scan, below: Numeral): Numeral | undefined {
  const over = tokenBehind(scan, below.end, below.next)
  if (!over || meaning(over, 'over') === undefined || below.low.exponent < 0) return undefined
  const above = tokenBehind(scan, over.end, below.next + 1) && numerator(scan, below, below.next + 1)
  if (!above || compare(below.low, zero) === 0) return undefined
  const top = numeralOf(above)
  if (top.low.exponent < 0) return undefined
  const integer = (a: Decimal) => a.coefficient * 10n ** BigInt(a.exponent)
  const {value, ratio} = fractionOf(integer(top.low), integer(below.low))
  const {scale: _scale, other: _other, ...rest} = below
  return {
    ...rest,
    end: above.end,
    next: above.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction',
    ...(ratio && {ratio}),
  }
}

/** `오분의 일만 준다`, `3분의 1조각`: where the share would exceed one, what follows its first digit is another word. */
function numerator(scan: Scan, below: Numeral, index: number): Run | undefined {
  const above = readRun(scan, index)
  const glued = meaning(scan.tokens[index + 1], 'scale') !== undefined
  return above && glued && compare(numeralOf(above).low, below.low) > 0 ? start(scan, index) : above
}

/** `셋 중 하나`, `열 중 아홉`: a share told in native numerals, with no counter. */
function partOf(scan: Scan, run: Run, whole: Numeral): Numeral | undefined {
  if (!run.native) return undefined
  const among = /^\s(?:중|가운데)(?:에|의)?\s/.exec(scan.text.slice(run.end, run.end + 6))
  if (!among) return undefined
  const at = run.end + among[0].length
  const next = tokenFrom(scan, run.next, at)
  const part = scan.tokens[next]?.start === at ? readRun(scan, next) : undefined
  const top = part?.native ? numeralOf(part) : undefined
  if (!part || !top || compare(top.low, whole.low) >= 0 || isCounter(scan, skipSpace(scan.text, part.end)))
    return undefined
  const integer = (a: Decimal) => a.coefficient * 10n ** BigInt(a.exponent)
  const {value, ratio} = fractionOf(integer(top.low), integer(whole.low))
  return {
    ...whole,
    end: part.end,
    next: part.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction',
    ...(ratio && {ratio}),
  }
}

/** `이십삼과 오분의 삼`. */
function mixedEnd(scan: Scan, whole: Numeral): Numeral | undefined {
  const and = /^[과와]\s{1,4}/.exec(scan.text.slice(whole.end, whole.end + 6))
  if (!and) return undefined
  const at = whole.end + and[0].length
  const next = tokenFrom(scan, whole.next, at)
  if (scan.tokens[next]?.start !== at) return undefined
  const run = readRun(scan, next)
  const part = run && fractionEnd(scan, numeralOf(run))
  if (!part) return undefined
  const {value, ratio} = mixed(whole.low, part, one)
  const {scale: _scale, ...rest} = whole
  return {
    ...rest,
    end: part.end,
    next: part.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    ...(ratio && {ratio}),
  }
}

function halfOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const share = meaning(token, 'fraction')
  if (!share) return undefined
  const {value, ratio} = fractionOf(share[0], share[1])
  const half = {start: token.start, end: token.end, next: index + 1, low: value, high: value, step: decimal(1n, -1)}
  const word = scan.text.slice(token.start, token.end)
  const fraction = {...half, digits: false, sense: 'fraction' as const, ...(ratio && {ratio})}
  if (word !== '반') return fraction
  return isSpace(scan.text.charCodeAt(token.end)) || isWhole(scan, token.start, token.end)
    ? {...fraction, needsUnit: true}
    : undefined
}

/** `첫 단어`, `첫째`. */
function ordinalOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const rank = meaning(token, 'ordinal')
  if (rank === undefined) return undefined
  const low = decimal(rank)
  const blank = isSpace(scan.text.charCodeAt(token.end - 1))
  return {
    start: token.start,
    end: blank ? token.end - 1 : token.end,
    next: index + 1,
    low,
    high: low,
    step: one,
    digits: false,
    sense: 'ordinal',
  }
}

function pairOf(token: Token, index: number): Numeral | undefined {
  const pair = meaning(token, 'pair')
  if (!pair) return undefined
  const [low, high] = pair
  return {
    start: token.start, end: token.end, next: index + 1, low: decimal(low), high: decimal(high), step: one, digits: false,
    needsUnit: true,
  } // prettier-ignore
}

/** `수십만`, `몇 명`, `몇백`. */
function vagueOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const few = meaning(token, 'vague')
  if (few === undefined) return undefined
  let {end} = token
  let next = index + 1
  let times = 1n
  let steps = 0
  for (; steps < 3; next += 1) {
    const behind = scan.tokens[next]
    if (behind?.start !== end && !(steps === 0 && scan.text[end] === ' ' && behind?.start === end + 1)) break
    const by = meaning(behind, 'step') ?? meaning(behind, 'scale')
    if (by === undefined) break
    times *= by
    steps += 1
    end = behind.end
  }
  const word = scan.text.slice(token.start, token.end)
  if (times === 1n && word === '수') return undefined
  if (times > 1n && !endsWord(scan.text, end) && !isCounter(scan, end)) return undefined
  const low = decimal(times === 1n ? few : times)
  const high = decimal(times === 1n ? few : 9n * times)
  const base = {start: token.start, end, next, low, high, step: decimal(times), digits: false, vague: true as const}
  return times === 1n ? {...base, needsUnit: true} : base
}
