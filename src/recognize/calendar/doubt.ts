import {decimal, one} from '../../fact/decimal.ts'
import type {Fact, Quantity} from '../../fact/fact.ts'
import {lookBack} from '../look-back.ts'
import type {Scan} from '../scan.ts'
import {wordBefore} from './neighbours.ts'
import type {DateReading} from './reading.ts'

/** What a doubtful writing is: a date, no date, or a date that may also be something else. */
export type Verdict = 'no' | {readonly alternatives: readonly Fact[]}

const certain: Verdict = {alternatives: []}

const count = (value: number, unit: string, sense: Quantity['sense'] = 'amount'): Quantity => ({
  kind: 'quantity',
  low: decimal(value),
  high: decimal(value),
  step: one,
  unit,
  bound: 'exact',
  sense,
})

/**
 * Judge a reading by what stands around it: `May` is a month only where a month can stand, `thứ hai` a Monday only
 * where it is no rank, `4일` a day of the month only where it is no length of time.
 */
export function doubt(scan: Scan, reading: DateReading): Verdict {
  const {start, end, fields} = reading
  const written = scan.text.slice(start, end)
  const stated = Object.keys(fields)
  // `3-5일` is three to five days as well as the 3rd to the 5th.
  if (fields.fromDay !== undefined && stated.length === 2)
    return {alternatives: [{...count(fields.day ?? 0, 'day'), low: decimal(fields.fromDay)}]}
  // `1h30` is a time or a length of time; half years have a capital: 1H30.
  if (/^\dh/.test(written)) return 'no'
  if (scan.language === 'ko' && /^\S{1,6} ?전/.test(written) && beforeEvent.test(lookBack(scan.text, start, 6)))
    return 'no'
  if (stated.length !== 1) return certain
  if (/^\d+$/.test(written)) return {alternatives: [count(Number(written), 'one')]}
  switch (scan.language) {
    case 'en':
      return doubtEnglish(scan, reading, written)
    case 'vi':
      if (fields.day !== undefined) return {alternatives: [count(fields.day, 'one')]}
      return fields.weekday ? doubtVietnameseWeekday(scan, reading, written) : certain
    case 'ko':
      return doubtKorean(scan, reading)
  }
}

/** Words before which a month or short weekday is no name and no other word. */
const behindPreposition =
  /\b(?:in|on|by|since|until|till|from|before|after|during|through|of|to|and|early|mid|late|every|each|next|last|this|for|around|between)[ -]{1,4}$/i

/** May, March, Sun, June and Summer are other words, and names of people, too. */
function doubtEnglish(scan: Scan, {start, end, fields}: DateReading, written: string): Verdict {
  if (written.toLowerCase() === 'fall') return doubtFall(scan, start, end)
  // `in his early 40s` is an age.
  if (
    fields.decade !== undefined &&
    /\b(?:his|her|their|my|your|our) (?:early|mid|late)[ -]$/.test(lookBack(scan.lower, start, 14))
  )
    return 'no'
  // `6.5% APR` is a rate.
  if (written === 'APR' && !/\d /.test(lookBack(scan.text, start, 2))) return 'no'
  const prepared = behindPreposition.test(lookBack(scan.text, start, 12))
  if (fields.quarter !== undefined && /^q/i.test(written)) return prepared || isReported(scan, end) ? certain : 'no'
  // Inside a sentence a season with a capital is a name.
  if (fields.season !== undefined)
    return isPartOfName(scan, start, end, written) || /[\p{L},] [A-Z]/u.test(lookBack(scan.text, start + 1, 3))
      ? 'no'
      : certain
  if (fields.weekday !== undefined && written.length <= 5) return prepared ? certain : 'no'
  if (fields.month === undefined || prepared) return /^(?:march|may)\b/.test(written) ? 'no' : certain
  if (/^(?:august|april|june|jan|dec|march|may)\b/.test(written) || isPartOfName(scan, start, end, written)) return 'no'
  // "May I" and "March on" go on; a month that ends its phrase does not.
  if (!/^(?:may|march|mar|jan|jun|dec|august|april)\b/i.test(written)) return certain
  return /^(?: ?[,.;:)]|$| (?:and|or) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/.test(
    scan.lower.slice(end, end + 9),
  )
    ? certain
    : 'no'
}

/** `Q1` numbers questions too; what is reported of a quarter tells it apart. */
const isReported = ({lower}: Scan, end: number) =>
  /^(?:'s|’s)? {1,4}(?:revenue|result|profit|earning|sale|growth|gdp|net|operating|figure|report|loss|income|output|deliver)/.test(
    lower.slice(end, end + 16),
  )

/** `June Carter`, `Theresa May`, `Donna Summer`: a capital beside a capital. */
function isPartOfName({text}: Scan, start: number, end: number, written: string): boolean {
  if (!/^[A-Z]/.test(written)) return false
  const before = /(?<!\S)(\S+) $/.exec(lookBack(text, start, 30))?.[1] ?? ''
  if (
    /^[A-Z][a-z]+$/.test(before) &&
    !/^(?:The|This|That|Last|Next|Early|Late|In|By|Since|Until|From|Each|Every|For|And|But)$/.test(before)
  )
    return true
  return /^ [A-Z][a-z]/.test(text.slice(end, end + 3))
}

/** `in the fall` is a season, `the fall of the wall` none. */
function doubtFall({lower}: Scan, start: number, end: number): Verdict {
  const behind = /^ (?:of|in|from|to|by|into)\b/.test(lower.slice(end, end + 6))
  return !behind && /\b(?:in|by|until|during) the $/.test(lookBack(lower, start, 12)) ? certain : 'no'
}

const weekdayBehind =
  /^ ?(?:,? ?(?:ngày|\d)|\(\d|tuần|tới|này|vừa|hàng tuần|hằng tuần|đến|và (?:thứ|chủ)|, ?chủ nhật|[-–])/

/** `thứ ba - thứ năm`, `thứ hai và thứ sáu`: behind another weekday. */
const endsWeek = /thứ (?:hai|ba|tư|năm|sáu|bảy) ?(?:[-–—,~]|và|đến|hoặc) ?$/

function doubtVietnameseWeekday(scan: Scan, {start, end, fields}: DateReading, written: string): Verdict {
  const weekday = fields.weekday ?? 0
  if (/^ mươi(?!\p{L})/u.test(scan.lower.slice(end, end + 7))) return 'no'
  const isName = /(?:nhật|(?<![^ ])[A-ZĐ][^ ]*)$/u.test(written) && !/^[A-Z]+$/.test(written)
  const ordinal = weekday < 7 ? [count(weekday + 1, 'one', 'ordinal')] : []
  if (isName) return certain
  if (
    /(?:tháng|tuần|năm|quý|lần|vòng|trận|mùa|kỳ|khóa|đời|thế hệ) $/.test(
      scan.lower.slice(Math.max(0, start - 8), start),
    )
  )
    return 'no'
  if (weekdayBehind.test(scan.lower.slice(end, end + 12)) || endsWeek.test(lookBack(scan.lower, start, 12)))
    return certain
  const before = wordBefore(scan, 'before-date', start)
  return before ? {alternatives: ordinal} : 'no'
}

/** Lengths of time: `4일간`, `4일 만에`, `3년 연속`. */
const lengthBehind =
  /^(?:간|째|짜리|치|차|여|남짓| ?동안| ?만에| ?만이| ?이내| ?내내| ?내로| ?내(?![가-힣])| ?이상| ?이하| ?미만| ?초과| ?연속| ?뒤| ?후| ?전| ?정도| ?가량| ?안에| ?넘| ?내에|씩| ?앞| ?걸| ?더)/

/** `만료 30일 전까지`, `출발하기 3일 전`: counted back from what stands before, not from today. */
const beforeEvent =
  /(?:기|[가-힣](?:일|식)|만료|출발|개최|시작|종료|선거|총선|대선|시험|수능|개막|결혼|출산|수술|투표|예정|기한|마감|행사|회의|총회|여행|도착|방문|출국|출시|발표|경기|대회|개봉|공연|시행|착공|입주|퇴직|퇴사|사용|검사|해지|해고|폐업|사고|사망|졸업|개강|면접|축제|명절|추석|설|이사|입대|은퇴|접종|파종|수확) $/

function doubtKorean(scan: Scan, {start, end, fields}: DateReading): Verdict {
  const behind = scan.text.slice(end, end + 8)
  // 모레(Moreh) is a company, not the day after tomorrow.
  if (fields.relative && /^\([A-Za-z]/.test(behind)) return 'no'
  // `6개월 전후` is about six months.
  if (behind.startsWith('후') && scan.text[end - 1] === '전') return 'no'
  const perWeek = /(?:^|[^가-힣]|매)주 ?$/.test(lookBack(scan.text, start, 3))
  // `제조일로부터 30일`: so long from that day on.
  if (fields.day !== undefined && /로부터 $/.test(lookBack(scan.text, start, 4))) return 'no'
  const perNights = /(?:\d|[일이삼사오육칠팔구]) ?박 ?$/.test(lookBack(scan.text, start, 4))
  if (fields.day !== undefined && (perWeek || perNights)) return 'no'
  if (fields.day !== undefined) return lengthBehind.test(behind) ? 'no' : {alternatives: [count(fields.day, 'day')]}
  if (fields.year !== undefined && /^(?:간| ?동안|여| ?넘| ?이상 ?된| ?만에| ?역사)/.test(behind)) return 'no'
  return certain
}
