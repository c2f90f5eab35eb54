import type {Meanings, Role} from '../../lexicon/lexicon.ts'
import {isDigit, isHangul, isLatin, isSpace} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import type {Scan} from '../scan.ts'
import type {DateFields} from './reading.ts'
import {wordNumberAt} from './word-number.ts'

/** What a slot found: where it ends and the fields that it states. */
export interface Filled {
  readonly end: number
  readonly fields: DateFields
}

/** A slot looks at a place of the folded text. */
export type Slot = (scan: Scan, at: number, start: number) => Filled | undefined

const digitsEnd = (text: string, at: number, most: number): number => {
  let end = at
  while (end < at + most && isDigit(text.charCodeAt(end))) end += 1
  return isDigit(text.charCodeAt(end)) ? at : end
}

/** A whole number of `least` to `most` digits in a range; nothing if more digits follow. */
function number(
  least: number,
  most: number,
  low: number,
  high: number,
  fields: (n: number) => DateFields | undefined,
): Slot {
  return ({text}, at) => {
    const end = digitsEnd(text, at, most)
    if (end - at < least) return undefined
    const value = Number(text.slice(at, end))
    const found = value >= low && value <= high ? fields(value) : undefined
    return found && {end, fields: found}
  }
}

/** Two digits are a year of the last hundred or the next few: '89 is 1989, '27 is 2027. */
const fullYear = (yy: number) => (yy < 50 ? 2000 + yy : 1900 + yy)

/** Denominators above a month's number that are still more often read as fractions: `3/20`. */
const fractionLike: ReadonlySet<number> = new Set([15, 16, 20, 24, 25, 30])

/** Quarters and centuries are counted in Roman numerals too. */
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ')

const romanNumber = (most: number, fields: (n: number) => DateFields): Slot => {
  return ({lower}, at) => {
    const end = wordEnd(lower, at)
    const value = romans.indexOf(lower.slice(at, end)) + 1
    return value > 0 && value <= most ? {end, fields: fields(value)} : undefined
  }
}

function wordEnd(lower: string, at: number): number {
  let end = at
  while (isLatin(lower.charCodeAt(end))) end += 1
  return end
}

const either = (...slots: readonly Slot[]): Slot => {
  return (scan, at, start) => {
    for (const slot of slots) {
      const filled = slot(scan, at, start)
      if (filled) return filled
    }
    return undefined
  }
}

/**
 * A word of the lexicon in this role. In Korean only particles may follow it in its word (8월 초에, not 8월 초등), unless
 * it runs on into the rest of the pattern.
 */
function word<R extends Role>(role: R, fields: (means: Meanings[R]) => DateFields | undefined, runsOn = false): Slot {
  return (scan, at) => {
    const footing = isHangul(scan.lower.charCodeAt(at - 1)) ? 'edge' : 'word'
    const match = matcherFor(scan.language, [role]).match(scan.text, scan.lower, at, footing)
    if (!match || !(runsOn || endsKoreanWord(scan, match.end))) return undefined
    // The matcher holds forms of this role only.
    const found = fields(match.senses[0]?.means as Meanings[R])
    return found && {end: match.end, fields: found}
  }
}

export function endsKoreanWord({language, text}: Scan, end: number): boolean {
  if (language !== 'ko' || !isHangul(text.charCodeAt(end))) return true
  const particle = matcherFor('ko', ['particle', 'about-date', 'limit']).match(text, text, end, 'edge')
  return particle !== undefined && !isHangul(text.charCodeAt(particle.end))
}

/** A word that may stand before a date without being part of it; it takes no text. */
const behind = (role: Role): Slot => {
  return (scan, at, start) => {
    let end = start
    while (end > 0 && isSpace(scan.lower.charCodeAt(end - 1))) end -= 1
    let from = end
    while (from > 0 && isLatin(scan.lower.charCodeAt(from - 1))) from -= 1
    if (from === end && end > 0) from -= 1
    const match = from < end ? matcherFor(scan.language, [role]).match(scan.text, scan.lower, from, 'word') : undefined
    return match && match.end >= end ? {end: at, fields: {}} : undefined
  }
}

const relativeOf = (unit?: string): Slot =>
  word('relative', (relative) => (unit === undefined || relative.unit === unit ? {relative} : undefined))

const countWords = ['digit', 'teen', 'tens', 'native'] as const

const counted =
  (...roles: readonly Role[]): Slot =>
  (scan, at) => {
    const match = matcherFor(scan.language, roles).match(scan.text, scan.lower, at)
    const means = match?.senses[0]?.means
    return match && typeof means === 'bigint' ? {end: match.end, fields: {count: Number(means)}} : undefined
  }

const countWord = counted(...countWords)
const nativeTens = counted('tens')
const nativeOnes = counted('native')

const hourOf = (hour: number, end: number) => (hour >= 1 && hour <= 12 ? {end, fields: {hour}} : undefined)

const hourWord: Slot = (scan, at, start) => {
  const filled = countWord(scan, at, start)
  return filled && hourOf(filled.fields.count ?? 0, filled.end)
}

/** Korean tells the hour in native numerals: 두 시, 열두 시, while `이 시` is "this poem". */
const nativeHour: Slot = (scan, at, start) => {
  const ten = nativeTens(scan, at, start)
  const one = nativeOnes(scan, ten?.end ?? at, start)
  const last = one ?? ten
  return last && hourOf((ten?.fields.count ?? 0) + (one?.fields.count ?? 0), last.end)
}

const year = (y: number): DateFields => ({year: y})
const month = (m: number): DateFields => ({month: m})
const day = (d: number): DateFields => ({day: d})
// A quarter slot takes 1 to 4 only: its type follows from the range.
const quarter = (q: number): DateFields => ({quarter: q as 1 | 2 | 3 | 4})
const half = (h: number): DateFields => ({half: h as 1 | 2})
const shortYear = number(2, 2, 0, 99, (yy) => year(fullYear(yy)))

const shortDecade = number(2, 2, 10, 90, (n) => (n % 10 === 0 ? {decade: n} : undefined))

/** A number in words. */
function wordNumber(least: number, most: number, fields: (n: number) => DateFields): Slot {
  return (scan, at) => {
    const found = wordNumberAt(scan, at)
    return found && found.value >= least && found.value <= most
      ? {end: found.end, fields: fields(found.value)}
      : undefined
  }
}

/** A slot that takes no text and only looks at what stands before the date. */
function looking(fits: (scan: Scan, start: number) => boolean): Slot {
  return (scan, at, start) => (fits(scan, start) ? {end: at, fields: {}} : undefined)
}

const isApostrophe = (sign: string) => sign === "'" || sign === '’' || sign === '‘'

const nthHour = word('nth', (n) => (n <= 12 ? {hour: n} : undefined), true)

const threeDigits = number(3, 3, 100, 999, year)

/** Words before `năm` that make the number behind it no year: `mỗi năm 300 tấn`, `suốt 5 năm 300 người`. */
const spanBefore = /(?:mỗi|hằng|hàng|trong|một|cả|suốt|nhiều|mươi|mười|trăm|\d)\s{1,4}năm\s{1,4}$/

/** A year of the first millennium, where nothing is counted: `năm 938`. */
const earlyYear: Slot = (scan, at, start) => {
  const filled = threeDigits(scan, at, start)
  if (!filled || spanBefore.test(scan.lower.slice(Math.max(0, at - 18), at))) return undefined
  const {end} = filled
  if (/^(?:[.,]\d|\s?[%‰$€£₩¥/:–-])/.test(scan.text.slice(end, end + 2))) return undefined
  const counted = matcherFor(scan.language, ['unit', 'age', 'scale', 'step', 'currency', 'currency-name'])
  const behind = isSpace(scan.text.charCodeAt(end)) ? end + 1 : end
  return counted.match(scan.text, scan.lower, behind) ? undefined : filled
}

/** Slots that take digits first. */
const digitSlots: ReadonlySet<string> = new Set(
  (
    'year bare-year early-year yy quoted-yy month day slash-month slash-day from-year from-month from-day half decade ' +
    'short-decade quoted-decade weekday-number hour minute two-minutes second two-seconds'
  ).split(' '),
)

/** Slots that take a word first. */
const wordSlots: ReadonlySet<string> = new Set(
  (
    'month-name from-month-name weekday short-weekday season plain-season third third-of-month third-of-year ' +
    'third-of-year-alone half-year decade-name nth-day nth-quarter nth-half nth-century relative relative-day ' +
    'relative-week relative-month relative-year deixis deixis-after span day-part hour-name hour-word year-word'
  ).split(' '),
)

/** @returns whether the slot can start with this UTF-16 unit; a quick look before the slot is tried */
export function maySlotStart(name: string, unit: number): boolean {
  if (digitSlots.has(name)) return isDigit(unit)
  return !wordSlots.has(name) || (unit > 64 && !isDigit(unit))
}

/** Every slot that an order may name. */
export const slots: Readonly<Record<string, Slot>> = {
  year: number(4, 4, 1000, 2999, year),
  'early-year': earlyYear,
  'year-word': wordNumber(1000, 2999, year),
  'bare-year': number(4, 4, 1900, 2099, year),
  yy: shortYear,
  'apostrophe-yy': (scan, at, start) =>
    isApostrophe(scan.text.charAt(at)) ? shortYear(scan, at + 1, start) : undefined,
  'quoted-yy': (scan, at, start) => (isApostrophe(scan.text.charAt(at - 1)) ? shortYear(scan, at, start) : undefined),
  month: number(1, 2, 1, 12, month),
  day: number(1, 2, 1, 31, day),
  'from-year': number(4, 4, 1000, 2999, (fromYear) => ({fromYear})),
  'from-month': number(1, 2, 1, 12, (fromMonth) => ({fromMonth})),
  'from-month-name': word('month', (fromMonth) => ({fromMonth})),
  'from-quarter': either(
    number(1, 1, 1, 4, (fromQuarter) => ({fromQuarter})),
    romanNumber(4, (fromQuarter) => ({fromQuarter})),
  ),
  'from-day': number(1, 2, 1, 31, (fromDay) => ({fromDay})),
  'slash-month': number(1, 2, 1, 12, month),
  'slash-day': (scan, at, start) => {
    const filled = number(1, 2, 1, 31, day)(scan, at, start)
    return filled && isDayRatherThanDenominator(scan, start, at, filled.fields.day ?? 0) ? filled : undefined
  },
  quarter: either(number(1, 1, 1, 4, quarter), romanNumber(4, quarter)),
  half: number(1, 1, 1, 2, half),
  decade: number(4, 4, 1000, 2990, (n) => (n % 10 === 0 ? {decade: n} : undefined)),
  'short-decade': shortDecade,
  'quoted-decade': (scan, at, start) =>
    isApostrophe(scan.text.charAt(at - 1)) ? shortDecade(scan, at, start) : undefined,
  century: either(
    number(1, 2, 1, 30, (century) => ({century})),
    romanNumber(21, (century) => ({century})),
  ),
  count: either(
    number(1, 4, 1, 9999, (count) => ({count})),
    wordNumber(1, 9999, (count) => ({count})),
    countWord,
  ),

  'month-name': word('month', month),
  weekday: word('weekday', (weekday) => ({weekday}), true),
  'weekday-number': number(1, 1, 2, 7, (n) => ({weekday: n - 1})),
  'short-weekday': word('short-weekday', (weekday) => ({weekday})),
  season: word('season', (season) => ({season})),
  'plain-season': (scan, at, start) => {
    const filled = word('season', (season) => ({season}))(scan, at, start)
    const {season} = filled?.fields ?? {}
    return season === 'summer' || season === 'winter' || (season === 'autumn' && scan.lower[at] === 'a')
      ? filled
      : undefined
  },
  third: word('third', (part) => ({part})),
  'third-of-month': word('third-of-month', (part) => ({part})),
  'third-of-year': word('third-of-year', (part) => ({part})),
  'third-of-year-alone': word('third-of-year-alone', (part) => ({part})),
  'half-year': word('half-year', half),
  'decade-name': word('decade-name', (decade) => ({decade})),
  'nth-day': word('nth', day, true),
  'nth-quarter': either(
    word('nth-quarter', quarter),
    word('nth', (n) => (n <= 4 ? quarter(n) : undefined)),
  ),
  'nth-half': word('nth-half', half),
  'nth-century': word('nth', (century) => ({century}), true),
  hour: (scan, at, start) => {
    const filled = number(1, 2, 0, 24, (hour) => ({hour}))(scan, at, start)
    return filled && scan.text[at] === '0' && filled.end === at + 2
      ? {end: filled.end, fields: {...filled.fields, padded: 1}}
      : filled
  },
  'hour-word': (scan, at, start) =>
    scan.language === 'ko' ? nativeHour(scan, at, start) : (hourWord(scan, at, start) ?? nthHour(scan, at, start)),
  minute: number(1, 2, 0, 59, (minute) => ({minute})),
  'two-minutes': number(2, 2, 0, 59, (minute) => ({minute})),
  second: number(1, 2, 0, 59, (second) => ({second})),
  'two-seconds': number(2, 2, 0, 59, (second) => ({second})),
  'day-part': word('day-part', (dayPart) => ({dayPart})),
  'hour-name': word('hour-name', (hour) => ({hour, padded: 1})),
  'behind-time-word': behind('before-time'),
  relative: relativeOf(),
  'relative-day': relativeOf('day'),
  'relative-week': relativeOf('week'),
  'relative-month': relativeOf('month'),
  'relative-year': relativeOf('year'),
  deixis: word('deixis', (deixis) => ({deixis})),
  'deixis-after': word('deixis-after', (deixis) => ({deixis})),
  span: word('span', (span) => ({span})),
  'behind-date-word': behind('before-date'),
  'behind-on': looking(({lower}, start) => /\bon {1,4}$/.test(lower.slice(Math.max(0, start - 6), start))),
  'behind-english-month': (scan, at, start) => {
    const before = /([A-Za-z]{3,9})\.? $/.exec(scan.text.slice(Math.max(0, start - 11), start))?.[1] ?? ''
    const found = matcherFor('en', ['month']).match(before, before.toLowerCase(), 0, 'word')
    return found && found.end === before.length ? {end: at, fields: {month: Number(found.senses[0]?.means)}} : undefined
  },
  'english-month': (scan, at) => {
    const found = matcherFor('en', ['month']).match(scan.text, scan.lower, at, 'word')
    return found && {end: found.end, fields: {month: Number(found.senses[0]?.means)}}
  },
  'behind-in': looking(({lower}, start) =>
    /\b(?:in|by|until|till|before|after|since|from) {1,4}$/.test(lower.slice(Math.max(0, start - 10), start)),
  ),
  'behind-on-the': looking(({lower}, start) =>
    /\b(?:on|by|until|before|after|since|from) the {1,4}$/.test(lower.slice(Math.max(0, start - 12), start)),
  ),
  'word-end': (scan, at) => (endsKoreanWord(scan, at) ? {end: at, fields: {}} : undefined),
  'ends-phrase': ({lower}, at) =>
    /^(?:$|[.,;:!?)]|\s(?:and|at|in|when|but|with|he|she|it|they|we|to|of (?:this|last|next))\b)/.test(
      lower.slice(at, at + 9),
    )
      ? {end: at, fields: {}}
      : undefined,
  'behind-article': behind('article-before-date'),
}

/** `4/22` is no fraction that anybody writes; `1/20` is, unless a word like `on` stands before it. */
function isDayRatherThanDenominator(scan: Scan, start: number, at: number, denominator: number): boolean {
  const numerator = Number(scan.text.slice(start, at - 1))
  if (numerator >= denominator || (denominator > 12 && !fractionLike.has(denominator))) return true
  return behind('before-date')(scan, at, start) !== undefined
}
