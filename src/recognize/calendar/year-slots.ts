import type {Role} from '../../lexicon/lexicon.ts'
import {isSpace} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import type {DateFields} from './reading.ts'
import {counted, either, number, romanNumber, type Slot, wordNumber} from './slot.ts'
import {lookBack} from '../look-back.ts'

/** Two digits are a year of the last hundred or the next few: '89 is 1989, '27 is 2027. */
const fullYear = (yy: number) => (yy < 50 ? 2000 + yy : 1900 + yy)

const year = (y: number): DateFields => ({year: y})
const shortYear = number(2, 2, 0, 99, (yy) => year(fullYear(yy)))

const shortDecade = number(2, 2, 10, 90, (n) => (n % 10 === 0 ? {decade: n} : undefined))

const isApostrophe = (sign: string) => sign === "'" || sign === '’' || sign === '‘'

const threeDigits = number(3, 3, 100, 999, year)

/** Words before `năm` that make the number behind it no year: `mỗi năm 300 tấn`, `suốt 5 năm 300 người`. */
const spanBefore = /(?:mỗi|hằng|hàng|trong|một|cả|suốt|nhiều|mươi|mười|trăm|\d)\s{1,4}năm\s{1,4}$/

const countedRoles: readonly Role[] = ['unit', 'age', 'scale', 'step', 'currency', 'currency-name']

/** A year of the first millennium, where nothing is counted: `năm 938`. */
const earlyYear: Slot = (scan, at, start) => {
  const filled = threeDigits(scan, at, start)
  if (!filled || spanBefore.test(lookBack(scan.lower, at, 18))) return undefined
  const {end} = filled
  if (/^(?:[.,]\d|\s?[%‰$€£₩¥/:–-])/.test(scan.text.slice(end, end + 2))) return undefined
  const counted = matcherFor(scan.language, countedRoles)
  const behind = isSpace(scan.text.charCodeAt(end)) ? end + 1 : end
  return counted.match(scan.text, scan.lower, behind) ? undefined : filled
}

/** `nineteen eighty-four`, `twenty ten`, `eighteen twelve`: a century and its years, each a number of its own. */
const spokenYear: Slot = (scan, at) => {
  if (scan.language !== 'en') return undefined
  const century = counted('teen', 'tens')(scan, at, at)
  const hundreds = century?.fields.count ?? 0
  if (!century || hundreds < 11 || hundreds > 20 || scan.text[century.end] !== ' ') return undefined
  const rest = wordNumber(10, 99, (n) => ({year: hundreds * 100 + n}))(scan, century.end + 1, at)
  return rest &&
    scan.text[rest.end] !== '-' &&
    !/^ (?:percent|per cent|years|people|dollars|minutes|hours|days)\b/.test(scan.lower.slice(rest.end, rest.end + 9))
    ? rest
    : undefined
}

/** Two digits behind the year at `start`, where they go on from it. */
function withCentury(
  text: string,
  start: number,
  yy: number,
  fields: (y: number) => DateFields,
): DateFields | undefined {
  const from = Number(text.slice(start, start + 4))
  return yy > from % 100 ? fields(from - (from % 100) + yy) : undefined
}

/** The slots of years, decades and centuries. */
export const yearSlots = {
  year: number(4, 4, 1000, 2999, year),
  'early-year': earlyYear,
  'ad-year': number(1, 4, 1, 2999, year),
  'year-word': wordNumber(1000, 2999, year),
  'spoken-year': spokenYear,
  'bare-year': number(4, 4, 1900, 2099, year),
  yy: shortYear,
  'apostrophe-yy': (scan, at, start) =>
    isApostrophe(scan.text.charAt(at)) ? shortYear(scan, at + 1, start) : undefined,
  'quoted-yy': (scan, at, start) => (isApostrophe(scan.text.charAt(at - 1)) ? shortYear(scan, at, start) : undefined),
  // `2020~25년`: the century is that of the first year.
  'range-yy': (scan, at, start) =>
    number(2, 2, 1, 99, (yy) => withCentury(scan.text, start, yy, year))(scan, at, start),
  'from-decade': number(4, 4, 1000, 2990, (n) => (n % 10 === 0 ? {fromDecade: n} : undefined)),
  'from-short-decade': number(2, 2, 10, 90, (n) => (n % 10 === 0 ? {fromDecade: n} : undefined)),
  'range-decade': (scan, at, start) =>
    number(2, 2, 10, 90, (n) => (n % 10 === 0 ? withCentury(scan.text, start, n, (decade) => ({decade})) : undefined))(
      scan,
      at,
      start,
    ),
  decade: number(4, 4, 1000, 2990, (n) => (n % 10 === 0 ? {decade: n} : undefined)),
  'decade-word': wordNumber(10, 2990, (n) => (n % 10 === 0 && (n < 100 || n >= 1000) ? {decade: n} : undefined)),
  'short-decade': shortDecade,
  'quoted-decade': (scan, at, start) =>
    isApostrophe(scan.text.charAt(at - 1)) ? shortDecade(scan, at, start) : undefined,
  'apostrophe-decade': (scan, at, start) =>
    isApostrophe(scan.text.charAt(at)) ? shortDecade(scan, at + 1, start) : undefined,
  century: either(
    number(1, 2, 1, 30, (century) => ({century})),
    romanNumber(21, (century) => ({century})),
  ),
} satisfies Readonly<Record<string, Slot>>
