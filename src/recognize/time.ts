import type {ClockTime} from '../fact/fact.ts'
import type {Role} from '../lexicon/lexicon.ts'
import {startsFigure} from './calendar/anchors.ts'
import {aboutBeside} from './calendar/about.ts'
import {matchOrders} from './calendar/match.ts'
import {wordBehind} from './calendar/neighbours.ts'
import type {DateFields} from './calendar/reading.ts'
import type {Candidate} from './candidate.ts'
import {isHangul} from './letters.ts'
import {matcherFor} from './matchers.ts'
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
  for (const token of scan.tokens) {
    if (token.start < done || !opensTime(scan, token)) continue
    const match = matchOrders(scan, dayPartBefore(scan, token.start), 'time')
    if (!match || runsOn(scan, match.end) || lasts(scan, token.start)) continue
    const fact = toTime(match.fields)
    if (!fact) continue
    const start = dayPartBefore(scan, token.start)
    done = match.end
    const end = throughLimit(scan, match.end)
    const about = aboutBeside(scan, start, end)
    candidates.push(
      about
        ? {start: Math.min(start, about.start), end: Math.max(end, about.end), fact: {...fact, bound: 'about'}}
        : {start, end, fact},
    )
  }
  return candidates
}

/** `dài 1h30`, `chạy trong 2h15`: so long, not at that hour. */
const lasts = ({language, lower}: Scan, start: number) =>
  language === 'vi' &&
  /(?:^| )(?:dài|kéo dài|thời lượng|trong|suốt|mất|hết|ngót|gần|hơn|khoảng chừng) $/.test(
    lower.slice(Math.max(0, start - 12), start),
  ) &&
  /^\d{1,2}(?:h|g)\d{2}(?!\s?(?:sáng|trưa|chiều|tối|đêm))/.test(lower.slice(start, start + 12))

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

/** `3시간` is three hours; behind the hour only particles stand in its word. */
function runsOn({language, text}: Scan, end: number): boolean {
  if (language !== 'ko' || !isHangul(text.charCodeAt(end))) return false
  return text[end] === '간' || !matcherFor('ko', ['particle', 'about-date', 'limit']).match(text, text, end, 'edge')
}

function toTime({hour, minute, second, dayPart, padded}: DateFields): ClockTime | undefined {
  if (hour === undefined || hour > 24) return undefined
  const shifted = shift(hour, dayPart)
  if (shifted === undefined) return undefined
  const open = dayPart === undefined && hour >= 1 && hour <= 12 && padded === undefined
  return {
    kind: 'time',
    hour: shifted % 24,
    ...(minute !== undefined && {minute}),
    ...(second !== undefined && {second}),
    ...(open && {ambiguous: true}),
    bound: 'exact',
  }
}

/** The hour of 24, or nothing where hour and half of the day exclude each other. */
function shift(hour: number, dayPart: DateFields['dayPart']): number | undefined {
  if (dayPart === undefined || hour > 12) return hour
  if (dayPart === 'am') return hour === 12 ? 0 : hour
  if (dayPart === 'pm') return hour === 12 ? 12 : hour + 12
  if (dayPart === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  return hour >= 10 ? hour : hour + 12
}
