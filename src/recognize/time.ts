import type {ClockTime} from '../fact/fact.ts'
import type {Role} from '../lexicon/lexicon.ts'
import {startsFigure} from './calendar/anchors.ts'
import {aboutBeside} from './calendar/about.ts'
import {matchOrders, type OrderMatch} from './calendar/match.ts'
import {endsKoreanWord} from './calendar/korean-word.ts'
import {wordBehind} from './calendar/neighbours.ts'
import type {DateFields} from './calendar/reading.ts'
import type {Candidate} from './candidate.ts'
import {matcherFor} from './matchers.ts'
import {lookBack} from './look-back.ts'
import type {Scan, Token} from './scan.ts'

const opening: ReadonlySet<Role> = new Set<Role>([
  'hour-name',
  'day-part',
  'digit',
  'teen',
  'tens',
  'native',
  'fraction',
  'denominator',
])

/**
 * Read times of day. Where the writing leaves the half of the day open, the time says so.
 *
 * @returns candidates in folded offsets
 */
export function readTimes(scan: Scan): Candidate[] {
  const candidates: Candidate[] = []
  let done = 0
  let opened: Opened | undefined
  for (const token of scan.tokens) {
    if (token.start < done || !opensTime(scan, token)) continue
    const match = matchOrders(scan, dayPartBefore(scan, token.start), 'time')
    // `3시간` is three hours.
    if (!match || !endsKoreanWord(scan, match.end) || lasts(scan, token.start)) continue
    const told = toTime(match.fields)
    if (!told) continue
    const start = articleBefore(scan, dayPartBefore(scan, token.start))
    const fact = goesOn(scan, opened, start) ? inSameHalf(told, opened.hour) : told
    if (scan.language === 'ko' && !fact.ambiguous) opened = {end: match.end, hour: fact.hour}
    done = match.end
    const end = throughLimit(scan, match.end)
    const about = aboutBeside(scan, start, end)
    const bounded = about ? ({...fact, bound: 'about'} as const) : fact
    candidates.push({
      start: Math.min(start, about?.start ?? start),
      end: Math.max(end, about?.end ?? end),
      ...beforeMinutes(scan, match, bounded),
    })
  }
  return candidates
}

/** A time whose half of the day is known, and where it ends. */
interface Opened {
  readonly end: number
  readonly hour: number
}

/** `오후 두 시부터 네 시까지`, `오후 1~3시`: the second hour of a span. */
const goesOn = ({text}: Scan, opened: Opened | undefined, start: number): opened is Opened =>
  opened !== undefined &&
  start - opened.end < 8 &&
  /^(?:(?:(?:에서)?부터|에서) ?| ?[-–~∼] ?)$/.test(text.slice(opened.end, start))

/** The first such hour behind the one that opened the span. */
function inSameHalf(time: ClockTime, from: number): ClockTime {
  if (!time.ambiguous) return time
  const {ambiguous: _, ...known} = time
  const morning = time.hour % 12
  const [sooner, later] = [morning, morning + 12].map((hour) => ({hour, wait: (hour - from + 23) % 24}))
  return {...known, hour: sooner && later && sooner.wait < later.wait ? morning : morning + 12}
}

/** `7시 15분 전` is a quarter to seven; `7시 15분 전에` may be before that time too, and `7시 15분 전까지` is. */
function beforeMinutes(
  {language, text}: Scan,
  match: OrderMatch,
  fact: ClockTime,
): Pick<Candidate, 'fact' | 'alternatives'> {
  const {less, hour} = match.fields
  if (language !== 'ko' || less === undefined || hour === undefined) return {fact}
  const plain = {...fact, hour: (fact.hour + 1) % 24, minute: less}
  if (text.startsWith('까지', match.end)) return {fact: plain}
  return /^(?:에| )/.test(text.slice(match.end, match.end + 1)) ? {fact, alternatives: [plain]} : {fact}
}

/** `dài 1h30`, `chạy trong 2h15`: so long, not at that hour. */
const lasts = ({language, lower}: Scan, start: number) =>
  language === 'vi' &&
  /(?:^| )(?:dài|kéo dài|thời lượng|trong|suốt|mất|hết|ngót|gần|hơn|khoảng chừng) $/.test(lookBack(lower, start, 12)) &&
  /^\d{1,2}(?:h|g)\d{2}(?!\s?(?:sáng|trưa|chiều|tối|đêm))/.test(lower.slice(start, start + 12))

/** `a quarter to nine`. */
const articleBefore = ({language, lower}: Scan, start: number): number =>
  language === 'en' && /(?<!\p{L})a $/u.test(lower.slice(Math.max(0, start - 3), start)) ? start - 2 : start

const opensTime = (scan: Scan, token: Token) =>
  token.digits ? startsFigure(scan, token.start) : token.senses.some(({role}) => opening.has(role))

/** Korean names the half of the day first: 오후 3시. Its word stands too close to be a token of its own. */
function dayPartBefore({language, text, lower}: Scan, at: number): number {
  if (language !== 'ko') return at
  const matcher = matcherFor('ko', ['day-part'])
  for (let start = at - 1; start >= Math.max(0, at - 6); start -= 1) {
    const match = matcher.match(text, lower, start, 'word')
    if (match && text.slice(match.end, at).trim() === '' && match.end <= at) return start
  }
  return at
}

/** 까지 and 부터 belong to the time, though a blank stands before them. */
function throughLimit(scan: Scan, end: number): number {
  return (scan.language === 'ko' && wordBehind(scan, 'limit', end)?.end) || end
}

function toTime(fields: DateFields): ClockTime | undefined {
  const {hour, second, dayPart, padded, less} = fields
  if (hour === undefined || hour > 24) return undefined
  const minute = less === undefined ? fields.minute : 60 - less
  const open = dayPart === undefined && hour >= 1 && hour <= 12 && padded === undefined
  return {
    kind: 'time',
    hour: (shift(hour, dayPart) + (less === undefined ? 0 : 23)) % 24,
    ...(minute !== undefined && {minute}),
    ...(second !== undefined && {second}),
    ...(open && {ambiguous: true}),
    bound: 'exact',
  }
}

/** The hour of 24. */
function shift(hour: number, dayPart: DateFields['dayPart']): number {
  if (dayPart === undefined || hour > 12) return hour
  if (dayPart === 'am') return hour === 12 ? 0 : hour
  if (dayPart === 'pm') return hour === 12 ? 12 : hour + 12
  if (dayPart === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  return hour >= 10 ? hour : hour + 12
}
