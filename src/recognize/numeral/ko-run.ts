import {add, compare, type Decimal, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import {isHangul, isSpace} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {isCounter, suffixAt} from '../unit.ts'
import {readDigits} from './digits.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral.ts'

/** What has been read of a number so far. */
export interface Run {
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
  /** 여 stands between its last step and the scale: `5천여만`. */
  readonly about?: true
  readonly other?: Decimal
}

export function numeralOf(run: Run): Numeral {
  const value = add(run.total, add(run.group, run.digit ?? zero))
  const {start, end, next, step, digits, scale, about, other} = run
  return {
    start, end, next, low: value, high: value, step, digits,
    ...(scale && {scale}), ...(about && {about}), ...(other && {other}),
  } // prettier-ignore
}

export function readRun(scan: Scan, index: number): Run | undefined {
  let run = start(scan, index)
  if (!run) return undefined
  for (;;) {
    const extended: Run | undefined = extend(scan, run)
    if (!extended) return run
    run = extended
  }
}

export function start(scan: Scan, index: number): Run | undefined {
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
  // `만 세 살`, `만 18세`: 만 says that the years are full.
  if (scale === 10_000n && fullYears.test(scan.text.slice(token.end, token.end + 12))) return undefined
  if (scale !== undefined) return {...blank, total: decimal(scale), limit: scale, step: decimal(scale), scale}
  return native(token, blank, true)
}

const fullYears =
  /^ (?:\d{1,3}|[한두세네일이삼사오육칠팔구십백다섯여덟홉곱열스물무서른마흔쉰예순든아]{1,5}) ?(?:세(?![기대트계금월력])|살|개월)/

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
  const rounded = pastAbout(scan, run)
  if (rounded) return rounded
  const token = tokenBehind(scan, run.end, run.next)
  if (!token) return undefined
  const glued = token.start === run.end
  if (!glued && !mayPart(scan, run, token)) return undefined
  const moved = {end: token.end, next: run.next + 1, elements: run.elements + 1}
  if (token.digits) return moreDigits(scan, run)
  const scale = meaning(token, 'scale')
  if (scale !== undefined)
    return run.native || otherWord.test(scan.text.slice(token.start, token.start + 3))
      ? undefined
      : scaled(run, scale, moved)
  const step = meaning(token, 'step')
  if (step !== undefined) return run.native ? undefined : stepped(run, step, moved)
  const digit = meaning(token, 'digit')
  if (digit !== undefined && digit > 0n && run.digit === undefined && !run.native) {
    if (glued && isCopula(scan, run, token)) return undefined
    return {...run, ...moved, digit: decimal(digit), step: one, scale: undefined}
  }
  if (meaning(token, 'point') !== undefined) {
    const pointed = run.digits ? run : point(scan, run)
    return pointed === run ? undefined : pointed
  }
  return glued && run.digit === undefined
    ? native(token, run, false)
    : run.native
      ? native(token, run, false)
      : undefined
}

/**
 * @param end the end of a number
 * @returns the scale behind the 여 that stands there and says about: `10여만`, `2억5천여만`
 */
export function scalePastAbout({text}: Scan, end: number): {readonly scale: bigint; readonly end: number} | undefined {
  if (text[end] !== '여' || otherWord.test(text.slice(end + 1, end + 4))) return undefined
  const found = matcherFor('ko', ['scale']).match(text, text, end + 1)
  const [sense] = found?.senses ?? []
  return found && sense?.role === 'scale' ? {scale: sense.means, end: found.end} : undefined
}

function pastAbout(scan: Scan, run: Run): Run | undefined {
  const found = run.native ? undefined : scalePastAbout(scan, run.end)
  if (!found) return undefined
  const {end, scale} = found
  const round = scaled(run, scale, {end, next: tokenFrom(scan, run.next, end), elements: run.elements + 1})
  return round && {...round, about: true, closed: true}
}

/** `삼만이 넘는`, `100만이상`, `오천이다`, `5,300억이다`, `5천일`: behind 만, 억, 천 and 백, a last 이 or 일 is rather no digit. */
function isCopula(scan: Scan, run: Run, token: Token): boolean {
  const before = scan.tokens[run.next - 1]
  const size = meaning(before, 'scale') ?? meaning(before, 'step') ?? 0n
  const ending = run.digits
    ? /^(?:이(?!\p{L})|이[다며고면라었였네지니므상하내]|일(?!\p{L}))/u
    : /^이(?:\s|[다며고면었였네지니므상하내])/
  return (
    size >= 100n &&
    ending.test(scan.text.slice(token.start, token.end + 1)) &&
    !isCounter(scan, skipSpace(scan.text, token.end))
  )
}

/** Words behind a figure that begin as a scale does: `6경기`, `3조각`, `5만세`. */
const otherWord = /^(?:경[기찰우제쟁험영]|조(?:[각세항건직]|사(?![십백천만]))|만[세큼]|억[제])/

/** Whether a blank may stand in a number here: behind 만, 억, 조, and before a smaller part. */
function mayPart(scan: Scan, run: Run, token: Token): boolean {
  if (run.native) return meaning(token, 'native') !== undefined && startsCounted(scan, token)
  if (token.digits) return run.digit === undefined && digitsContinue(scan, run)
  const step = meaning(token, 'step')
  const scale = meaning(token, 'scale')
  if (run.digit !== undefined) {
    // `7 억`, `5 천만`, but not `3 조각`, `9 만들기`.
    return (run.digits || isDigitApart(scan, run, scale)) && endsNumber(scan, run.next)
  }
  if (step !== undefined || scale !== undefined) return endsNumber(scan, run.next)
  if (meaning(token, 'digit') !== undefined) {
    const following = scan.tokens[run.next + 1]
    const grows = following?.start === token.end && (isSmaller(run, following) || isOfFirstGroup(run, following))
    return grows || startsCounted(scan, token) || isWhole(scan, run.start, token.end)
  }
  return false
}

/** `삼 만 오천`, `오 천만`; but in `이 백 명` and `일 만` the first word may be "these" or "work". */
function isDigitApart(scan: Scan, run: Run, scale: bigint | undefined): boolean {
  const {text} = scan
  if (run.elements > 1 || isHangul(text.charCodeAt(run.start - 1))) return false
  if (/^[삼사오육칠팔구]$/.test(text.slice(run.start, run.end))) return true
  const behind = scan.tokens[run.next]?.end ?? run.end
  return (scale ?? 0n) > 10_000n && isCounter(scan, skipSpace(text, behind))
}

/** `칠십 구억`, `오십 이만`: the last digit of what 만 or 억 counts stands apart. */
const isOfFirstGroup = ({digits, limit, below}: Run, word: Token | undefined): boolean =>
  !digits && limit === undefined && below > 1n && meaning(word, 'scale') !== undefined

/** Whether a word makes a part that fits behind what has been read: no 4천 behind 3천. */
function isSmaller({below, limit}: Run, word: Token | undefined): boolean {
  const step = meaning(word, 'step')
  if (step !== undefined) return step < below
  const scale = meaning(word, 'scale')
  return scale !== undefined && limit !== undefined && scale < limit
}

/** `7천 5백만`, `3만 5,000`, `3만 25명`, `3천 500명`, `1조 4원`; but `5천억 3곳` is two numbers. */
function digitsContinue(scan: Scan, run: Run): boolean {
  const read = readDigits(scan, run.next)
  if (!read) return false
  const behind = tokenBehind(scan, read.end, read.next)
  const isScale =
    meaning(behind, 'scale') !== undefined && !otherWord.test(scan.text.slice(behind?.start, read.end + 4))
  if (meaning(behind, 'step') !== undefined || isScale) return isSmaller(run, behind)
  const length = read.end - read.start
  const counts = isCounter(scan, skipSpace(scan.text, read.end))
  if (run.scale === undefined) return counts && length === run.below.toString().length - 1
  return length >= 3 || (counts && (run.scale === 10_000n || isMoney(scan, read.end)))
}

const isMoney = (scan: Scan, end: number) => suffixAt(scan, skipSpace(scan.text, end))?.sense.role === 'currency-name'

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
  // `칠일이다` ends in the copula: behind a final consonant, 이 is no digit there.
  const last = scan.tokens[next - 1]
  if (last && decimals.length > 1 && decimals.endsWith('2') && copula.test(scan.text.slice(last.start, end + 2))) {
    decimals = decimals.slice(0, -1)
    end = last.start
    next -= 1
  }
  // Behind a blank, a single digit is rather a number of its own: `이백점 일등`.
  if (decimals === '' || (decimals.length < 2 && scan.tokens[next - 1]?.start !== token.end)) return run
  // `삼점이` before a blank is three points with its particle.
  if (decimals === '2' && isSpace(scan.text.charCodeAt(end))) return run
  const digit = add(run.digit ?? zero, decimal(BigInt(decimals), -decimals.length))
  return {...run, digit, step: decimal(1n, -decimals.length), end, next, elements: run.elements + 2}
}

const copula = /^이(?:다|며|고|면|라|었|였|네|지|니|므)/

/** Particles that may follow a number; then its word ends. */
const particle =
  /^(?:입니다|이다|이며|이고|이라|으로|에서|까지|부터|에게|보다|마다|씩|은|는|이|가|을|를|의|에|과|와|도|만|로){0,3}(?![가-힣])/

const isParticle = (text: string, offset: number) => {
  const found = particle.exec(text.slice(offset, offset + 12))
  return found !== null && found[0].length > 0
}

export const endsWord = (text: string, offset: number) => !isHangul(text.charCodeAt(offset)) || isParticle(text, offset)
