import {compare, type Decimal, decimal, multiply} from '../fact/decimal.ts'
import {type Figure, readFigure} from './figure.ts'
import {isHangul, isSpace} from './letters.ts'
import {lookBack} from './look-back.ts'
import {matcherFor} from './matchers.ts'
import {type Numeral, skipSpace, tokenBehind, tokenFrom} from './numeral/numeral.ts'
import {meaning, type Scan} from './scan.ts'

/** Two figures that are the ends of one range, or of a change. */
export interface Range {
  readonly figure: Figure
  readonly ends: readonly [Figure, Figure]
  /** They are two figures, not one range: `from 3% to 5%` where something rises. */
  readonly separate: boolean
}

/**
 * @param first the figure that may be the lower end
 * @returns the range that it starts, or nothing
 * @example readRange('100 to 200 billion') //=> 100 billion to 200 billion
 */
export function readRange(scan: Scan, first: Figure): Range | undefined {
  if (first.numeral.sense === 'ordinal' || first.sense === 'ordinal' || first.numeral.vague) return undefined
  const opened = meaning(scan.tokens[first.first - 1], 'range-before')
  const link = linkBehind(scan, first, opened)
  if (!link) return undefined
  const second = readFigure(scan, numberFrom(scan, link.next))
  if (!second || second.start !== link.end || second.numeral.vague || second.numeral.article) return undefined
  if (link.dash && isChain(scan, second)) return undefined
  const change = link.change ?? (link.dash || opened === 'between' ? undefined : changeOf(scan, first, second))
  const separate = change !== undefined
  const ends = matched(first, second, change)
  if (!ends) return undefined
  const [from, to] = ends
  const {numeral} = to
  const joined: Numeral = {...numeral, low: from.numeral.low, high: numeral.high, start: from.numeral.start}
  return {figure: {...to, start: from.start, first: from.first, numeral: joined}, ends: [from, to], separate}
}

/** The number behind its sign or currency. */
function numberFrom({tokens}: Scan, index: number): number {
  let next = index
  while (next < index + 2 && !tokens[next]?.digits && signs.some((role) => meaning(tokens[next], role) !== undefined))
    next += 1
  return next
}

const signs = ['currency', 'negative'] as const

interface Link {
  readonly end: number
  readonly next: number
  readonly dash: boolean
  /** Whether it says that the one becomes the other, and how. */
  readonly change?: Change
}

type Change = 'falls' | 'changes'

/** `từ 5 lên 7 triệu`, `từ 5% xuống còn 3%`. */
const becomes = /^\s(lên|xuống|còn|thành)(?:\s(?:đến|tới|còn|mức|thành))?\s(?=\d)/

function linkBehind(scan: Scan, first: Figure, opened: string | undefined): Link | undefined {
  const attached = attachedLink(scan, first)
  if (attached) return attached
  const turn = scan.language === 'vi' && opened === 'from' && becomes.exec(scan.lower.slice(first.end, first.end + 20))
  if (turn) {
    const end = first.end + turn[0].length
    const change = turn[1] === 'xuống' || turn[1] === 'còn' ? 'falls' : 'changes'
    return {end, next: tokenFrom(scan, first.next, end), dash: false, change}
  }
  const at = skipSpace(scan.text, first.end)
  const token = tokenBehind(scan, first.end, first.next)
  const isLink = meaning(token, 'range-link') !== undefined
  const isAnd = opened === 'between' && (meaning(token, 'link') === 'and' || meaning(token, 'range-and') !== undefined)
  if (!token || token.start !== at || !(isLink || isAnd)) return undefined
  const written = scan.lower.slice(token.start, token.end)
  const dash = /^[-–—~∼〜～]$/.test(written)
  // `or` joins small counts: two or three; elsewhere it offers a choice.
  if (/^(?:or|hoặc|hay)$/.test(written) && first.suffix) return undefined
  const end = pastPlus(scan, skipSpace(scan.text, token.end))
  return {end, next: tokenFrom(scan, first.next + 1, end), dash}
}

/** `영하 5도~영상 3도`: above zero, as any number is that does not say so. */
const pastPlus = ({language, text}: Scan, at: number) =>
  at + ((language === 'ko' && /^영상 ?(?=\d)/.exec(text.slice(at, at + 4))?.[0].length) || 0)

/** `1,000원에서 2,000원`, `10명부터 20명까지`: in Korean the link ends the word of the first figure's unit. */
function attachedLink(scan: Scan, {end, next, suffix}: Figure): Link | undefined {
  if (scan.language !== 'ko' || !suffix || !isHangul(scan.text.charCodeAt(end))) return undefined
  const link = matcherFor('ko', ['range-link']).match(scan.text, scan.lower, end, 'edge')
  if (!link || !isSpace(scan.text.charCodeAt(link.end))) return undefined
  const at = pastPlus(scan, skipSpace(scan.text, link.end))
  return {end: at, next: tokenFrom(scan, next, at), dash: false}
}

/** A third part behind a dash makes a phone number or date of it. */
const isChain = ({text}: Scan, {numeral: {end}, suffix}: Figure) =>
  suffix === undefined && /^[-/.:]\d/.test(text.slice(end, end + 2))

const thousand = decimal(1000n)

/**
 * Give both ends the unit and scale that only the second states; nothing if they do not agree, or do not rise where
 * they may not fall.
 */
function matched(first: Figure, second: Figure, change: Change | undefined): readonly [Figure, Figure] | undefined {
  const [a, b] = [first.numeral, second.numeral]
  const ownUnit = first.unit ?? first.currencies?.join()
  const itsUnit = second.unit ?? second.currencies?.join()
  if (first.suffix !== undefined && ownUnit !== itsUnit) return undefined
  if (first.currencies && second.currencies === undefined && second.unit !== undefined) return undefined
  if (first.currencies && second.currencies && !first.currencies.some((code) => second.currencies?.includes(code)))
    return undefined
  let low = a
  if (b.scale !== undefined && a.scale === undefined && first.suffix === undefined) {
    const by = sharedScale(a, b, b.scale)
    // `dropped from 5 to 3 million`: were it five, it would rise.
    if (compare(multiply(a.low, by), b.low) < 0 || (change === 'falls' && compare(a.low, thousand) < 0))
      low = {...a, low: multiply(a.low, by), high: multiply(a.high, by), step: multiply(a.step, by)}
  }
  if (!change && compare(low.low, b.low) >= 0) return undefined
  const currencies = first.currencies ?? second.currencies
  const shared = {
    ...(second.unit !== undefined && {unit: second.unit}),
    ...(second.suffix && {suffix: second.suffix}),
    ...(second.sense && {sense: second.sense}),
    ...(second.subunit && {subunit: second.subunit}),
    ...(currencies && {currencies}),
  }
  return [
    {...first, ...shared, numeral: low},
    {...second, ...shared},
  ]
}

/** `5에서 7백만`: of digits side by side, the second says for both how many zeros follow; `5천에서 7백만` is not so. */
function sharedScale(first: Numeral, {low, step}: Numeral, scale: bigint): Decimal {
  const isDigit = (value: Decimal) => compare(value, ten) < 0
  return isDigit(first.low) && compare(low, multiply(step, ten)) < 0 && compare(step, decimal(scale)) > 0
    ? step
    : decimal(scale)
}

const ten = decimal(10n)

const changeBefore =
  /(?<!\p{L})(?:r[io]se|rose|risen|increas|gr[eo]w|grown|climb|jump|surg|soar|expand|rais|lift|fall|fell|drop|declin|decreas|cut|reduc|lower|shrink|shrank|chang|went|go|goes|moved?|up|down|tăng|giảm|nâng|hạ|rút|cắt|chuyển|mở rộng|thu hẹp|đổi|leo|vọt|lên|xuống)\S{0,6}(?: |$)/iu

const changeBehind =
  /^.{0,4}(?:으로|로|까지)\s{0,2}(?:\S{1,8}\s){0,2}(?:올|늘|증가|확대|상승|인상|감소|줄|하락|떨어|축소|인하|내려|낮|높|변경|바뀌|바꾸|급증|급감|상향|하향|조정|성장)/

const window = 60

const fallBefore =
  /(?<!\p{L})(?:fall|fell|drop|declin|decreas|cut|reduc|lower|shrink|shrank|slump|plung|plummet|slid|sank|tumbl|shed|down|giảm|hạ|rút|cắt|thu hẹp|xuống)\S{0,6}(?: |$)/iu

/** Whether something changes from the first figure to the second, and whether it is said to fall. */
function changeOf(scan: Scan, first: Figure, second: Figure): Change | undefined {
  if (scan.language === 'ko')
    return changeBehind.test(scan.text.slice(second.end, second.end + window)) ? 'changes' : undefined
  const sentence =
    lookBack(scan.text, first.start, window)
      .split(/[.!?;]\s/)
      .at(-1) ?? ''
  const words = sentence.trim().split(' ').slice(-7).join(' ')
  if (fallBefore.test(words)) return 'falls'
  return changeBefore.test(words) ? 'changes' : undefined
}
