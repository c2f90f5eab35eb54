import type {Calendar, CalendarDate} from '../fact/fact.ts'
import {aboutBeside} from './calendar/about.ts'
import {opensDate} from './calendar/anchors.ts'
import {doubt} from './calendar/doubt.ts'
import {matchOrders, type OrderMatch} from './calendar/match.ts'
import {wordBefore, wordBehind} from './calendar/neighbours.ts'
import type {DateFields, DateReading} from './calendar/reading.ts'
import {endsKoreanWord} from './calendar/korean-word.ts'
import {type Resolved, resolve, resolveNearest} from './calendar/resolve.ts'
import type {Candidate} from './candidate.ts'
import type {Role} from '../lexicon/lexicon.ts'
import {lookBack} from './look-back.ts'
import type {Scan, Token} from './scan.ts'

/**
 * Read days and periods: in every order of the language (`lexicon/calendar.ts`), joined into ranges, with the words
 * that limit them, and resolved against the day of speaking where it is known.
 *
 * @returns candidates in folded offsets; what may also be no date keeps its other reading as an alternative
 */
export function readDates(scan: Scan): Candidate[] {
  const readings = findReadings(scan)
  const candidates: Candidate[] = []
  for (let i = 0; i < readings.length; i += 1) {
    const reading = readings[i]
    if (!reading) continue
    const next = readings[i + 1]
    const range = next && joinRange(scan, reading, next)
    if (range) i += 1
    candidates.push(withLimit(scan, range ?? dateOf(scan, reading)))
  }
  return candidates
}

/** A date in its place, on the way to a candidate. */
interface Placed {
  readonly start: number
  readonly end: number
  readonly date: CalendarDate
  readonly alternatives: NonNullable<Candidate['alternatives']>
}

type Judged = DateReading & {readonly alternatives: NonNullable<Candidate['alternatives']>}

function findReadings(scan: Scan): Judged[] {
  const readings: Judged[] = []
  let end = -1
  for (const [i, token] of scan.tokens.entries()) {
    if (token.start < end || !opensDate(scan, token) || isCounted(scan, token, scan.tokens[i - 1])) continue
    const match = forward(matchOrders(scan, token.start, 'date'))
    if (!match) continue
    const reading = {start: behindHour(scan, token), ...match}
    const verdict = doubt(scan, reading)
    if (verdict === 'no') continue
    readings.push({...reading, alternatives: verdict.alternatives})
    end = match.end
  }
  return readings
}

/** `2019-09` is no range back to 2009, and `2019-18` nothing at all. */
function forward(match: OrderMatch | undefined): OrderMatch | undefined {
  const {fromYear, year} = match?.fields ?? {}
  if (!match || fromYear === undefined || year === undefined || year >= fromYear) return match
  const [fields, ...others] = match.others
  return fields && {...match, fields, others}
}

/** In `7 giờ tối nay` the evening belongs to the hour; the day is `nay`. */
function behindHour({language, lower}: Scan, {start, end}: Token): number {
  if (language !== 'vi' || !/(?:giờ|\dh?) $/.test(lookBack(lower, start, 4))) return start
  const part = /^(?:sáng|trưa|chiều|tối|đêm|khuya) /.exec(lower.slice(start, end))
  return start + (part?.[0].length ?? 0)
}

const unitFirst = /^(?:ngày|tuần|tháng|quý|năm|thập|thế)/

/**
 * In `ba năm tới` and `5 tháng qua` the number counts the years; `năm tới` is no date there. In `수십 년 전` the ten is part
 * of another number.
 */
function isCounted({language, lower}: Scan, token: Token, before: Token | undefined): boolean {
  if (language === 'ko') return before !== undefined && goesOnNumber(token, before)
  // `9 tháng đầu năm 2025` are so many months of the year, not its first days.
  if (language === 'vi' && /^(?:đầu|cuối)$/.test(lower.slice(token.start, token.end)))
    return /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:tháng|ngày|tuần|quý) $/.test(
      lookBack(lower, token.start, 12),
    )
  if (language !== 'vi' || !token.senses.some(({role}) => role === 'relative')) return false
  if (!unitFirst.test(lower.slice(token.start, token.end))) return false
  if (/(?:^|\s)(?:nhiều|vài|mấy|các|những|từng|mỗi|hằng|chục|trăm) $/.test(lookBack(lower, token.start, 8))) return true
  return before?.end === token.start - 1 && (before.digits || before.senses.some(({role}) => counting.has(role)))
}

const goesOnNumber = (token: Token, before: Token) =>
  token.senses.some(({role}) => role === 'step') && before.senses.some(({role}) => role === 'pair' || role === 'vague')

const counting: ReadonlySet<Role> = new Set<Role>(['digit', 'tens', 'step', 'vague', 'pair', 'scale'])

/** From the coarsest to the finest; the first of them are shared by the ends of a range. */
const coarse = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month'] as const
const finer = ['part', 'day', 'weekday'] as const

/** Fields that belong to the calendar, without what only helps to find them; always in one order. */
function calendarOf(fields: DateFields): Calendar {
  const calendar = filled({}, fields, [...coarse, ...finer])
  return fields.bc === undefined ? calendar : beforeChrist(calendar)
}

/** Take over the fields that are stated elsewhere. */
function filled(own: Calendar, other: Calendar, names: readonly (keyof Calendar)[]): Calendar {
  let calendar = own
  for (const name of names) if (other[name] !== undefined) calendar = {...calendar, [name]: other[name]}
  return calendar
}

const beforeChrist = ({year, century, ...rest}: Calendar): Calendar => ({
  ...rest,
  ...(year !== undefined && {year: -year}),
  ...(century !== undefined && {century: -century}),
})

/** The start of a range that shares all but one field with its end. */
function startOf(fields: DateFields): Calendar | undefined {
  const {year, quarter, month} = fields
  const within = {...(year !== undefined && {year})}
  if (fields.fromDay !== undefined) return {...within, ...(month !== undefined && {month}), day: fields.fromDay}
  if (fields.fromMonth !== undefined) return {...within, month: fields.fromMonth}
  if (fields.fromQuarter !== undefined && quarter !== undefined)
    return {...within, quarter: fields.fromQuarter as 1 | 2 | 3 | 4}
  if (fields.fromDecade !== undefined) return {decade: fields.fromDecade}
  return fields.fromYear === undefined ? undefined : {year: fields.fromYear}
}

function relativeOf(fields: DateFields): CalendarDate['relative'] {
  const {relative, deixis, count, span, sign} = fields
  if (relative) return relative
  if (count !== undefined && span !== undefined && sign !== undefined) return {unit: span, offset: sign * count}
  if (deixis === undefined) return undefined
  return {unit: fields.weekday && !fields.month ? 'week' : 'year', offset: deixis.offset}
}

function dateOf(scan: Scan, {start, end, fields, others, alternatives}: Judged): Placed {
  const date = toDate(scan, fields)
  // 7/7 is the same day in both orders.
  const different = others.map((other) => toDate(scan, other)).filter((other) => !isSame(other, date))
  return {start, end, date, alternatives: [...different, ...alternatives]}
}

const isSame = (a: CalendarDate, b: CalendarDate) => JSON.stringify(a) === JSON.stringify(b)

function toDate(scan: Scan, fields: DateFields): CalendarDate {
  const relative = relativeOf(fields)
  const calendar = calendarOf(fields)
  const start = startOf(fields)
  if (start) return {kind: 'date', from: start, to: calendar, bound: 'exact', ...(relative && {relative})}
  const resolved = relative && resolveAt(scan.context.date, calendar, relative, fields.deixis)
  return {kind: 'date', from: calendar, ...resolved, bound: 'exact', ...(relative && {relative})}
}

function resolveAt(
  today: string | undefined,
  calendar: Calendar,
  relative: NonNullable<CalendarDate['relative']>,
  deixis: DateFields['deixis'],
): Resolved | undefined {
  if (today === undefined) return undefined
  // `next March` is the next one to come, though it lies in this year.
  const nearest = deixis && deixis.offset !== 0 && (deixis.nearest || calendar.month !== undefined)
  return (nearest && resolveNearest(calendar, deixis.offset, today)) || resolve(calendar, relative, today)
}

/** Two dates with `to` between them are one range; what one of them leaves unsaid, the other says for both. */
function joinRange(scan: Scan, first: Judged, second: Judged): Placed | undefined {
  if (!linked(scan, first, second)) return undefined
  const a = toDate(scan, first.fields)
  const b = toDate(scan, second.fields)
  if (a.to || b.to || (b.relative && !b.from.year)) return undefined
  const relative = a.relative ?? b.relative
  return {
    start: first.start,
    end: second.end,
    date: {
      kind: 'date',
      from: completed(a.from, b.from),
      to: completed(b.from, a.from),
      bound: 'exact',
      ...(relative && {relative}),
    },
    alternatives: [],
  }
}

function linked(scan: Scan, first: Judged, second: Judged): boolean {
  const link = wordBehind(scan, 'date-range-link', first.end)
  if (!link || scan.lower.slice(link.end, second.start).trim() !== '') return false
  if (scan.lower.slice(link.start, link.end) !== 'and') return true
  return /\bbetween $/.test(lookBack(scan.lower, first.start, 8))
}

/** Take over the coarser fields that only the other end states. */
function completed(own: Calendar, other: Calendar): Calendar {
  const stated = coarse.findIndex((name) => own[name] !== undefined)
  return filled(own, other, stated < 0 ? coarse : coarse.slice(0, stated))
}

function withLimit(scan: Scan, placed: Placed): Candidate {
  const about = aboutAt(scan, placed)
  const limited = limitAt(scan, about)
  const {start, end, date, alternatives} = limited
  return {start, end, fact: date, ...(alternatives.length > 0 && {alternatives})}
}

function aboutAt(scan: Scan, placed: Placed): Placed {
  const about = aboutBeside(scan, placed.start, placed.end)
  if (!about) return placed
  return {...spanning(placed, about), date: {...placed.date, bound: 'about'}}
}

function limitAt(scan: Scan, placed: Placed): Placed {
  if (scan.language === 'ko') return koreanLimit(scan, placed)
  const limit = wordBefore(scan, 'limit', behindArticle(scan, placed.start))
  if (!limit) return placed
  // `from` and `từ` before a range open the range; they limit nothing.
  if (placed.date.to) return limit.means === 'since' || limit.means === 'as-of' ? spanning(placed, limit) : placed
  if (limit.means === 'as-of') return placed
  return {...spanning(placed, limit), date: {...placed.date, limit: limit.means}}
}

/** `by the third quarter`: the article stands between. */
function behindArticle({language, lower}: Scan, start: number): number {
  return language === 'en' && lookBack(lower, start, 5) === ' the ' ? start - 4 : start
}

function koreanLimit(scan: Scan, placed: Placed): Placed {
  const limit = wordBehind(scan, 'limit', placed.end)
  // `4일 전쟁` is a war on the 4th.
  if (!limit || limit.means === 'as-of' || !endsKoreanWord(scan, limit.end)) return placed
  if (placed.date.to) return limit.means === 'until' ? spanning(placed, limit) : placed
  const written = scan.text.slice(limit.start, limit.end)
  // `2000년 전` is two thousand years ago, `4일 후` four days later; with a month they are before and after that day.
  if (/^[전후뒤]/.test(written) && placed.date.from.month === undefined) return placed
  const latest = wordBefore(scan, 'limit-before', placed.start)
  const date = {...placed.date, limit: latest && limit.means === 'until' ? 'by' : limit.means} as const
  return {...spanning(latest ? spanning(placed, latest) : placed, limit), date}
}

const spanning = (placed: Placed, {start, end}: {readonly start: number; readonly end: number}): Placed => ({
  ...placed,
  start: Math.min(placed.start, start),
  end: Math.max(placed.end, end),
})
