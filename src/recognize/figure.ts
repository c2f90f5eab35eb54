import {decimal, multiply, one} from '../fact/decimal.ts'
import {type UnitId, units} from '../fact/unit.ts'
import {withAbbreviation} from './abbreviation.ts'
import type {Candidate} from './candidate.ts'
import {isDigit, isLatin} from './letters.ts'
import {readEnglish} from './numeral/en.ts'
import {readKorean} from './numeral/ko.ts'
import {withRepetition} from './numeral/doubled.ts'
import {type Numeral, skipSpace, tokenFrom} from './numeral/numeral.ts'
import {readSlash, withFraction} from './numeral/slash.ts'
import {readVietnamese} from './numeral/vi.ts'
import {type CurrencyBefore, currencyBefore, nameBefore, type Signed, withSign} from './prefix.ts'
import {meaning, type Scan} from './scan.ts'
import {labelAt} from './label.ts'
import {lookBack} from './look-back.ts'
import {type Suffix, suffixBehind} from './unit.ts'

/** A number with what stands right before and behind it. */
export interface Figure {
  readonly start: number
  readonly end: number
  /** Index of the first token before and behind it. */
  readonly first: number
  readonly next: number
  readonly numeral: Numeral
  readonly currencies?: readonly string[]
  /** `cent`, `penny`, `mao`: the amount is in parts of the currency, shifted by so many decimal places. */
  readonly subunit?: {readonly name: string; readonly places: number}
  readonly unit?: UnitId
  readonly suffix?: Suffix
  readonly sense?: 'ordinal' | 'age' | 'multiple' | 'fraction'
}

/** What was read at a token, and where reading goes on. */
export interface Read {
  readonly candidates: readonly Candidate[]
  readonly end: number
  readonly next: number
}

const grammars = {
  en: readEnglish,
  ko: readKorean,
  vi: readVietnamese,
} as const

/**
 * Read the number at token `index` and what belongs to it: sign, currency, unit.
 *
 * @param plain whether `and` joins no numbers here: `between one hundred and two hundred`
 * @param floor what stands before this offset belongs to another figure
 * @param joined whether what stands right before it belongs to the same figure: `6-foot-6`
 * @returns the figure, or nothing if there is no number, or it is part of a name or an identifier
 */
export function readFigure(scan: Scan, index: number, plain = false, floor = 0, joined = false): Figure | undefined {
  const label = joined ? undefined : labelled(scan, index)
  if (label) return label
  const numeral = readSlash(scan, index) ?? grammars[scan.language](scan, index, plain)
  if (!numeral || (!joined && !standsFree(scan, numeral))) return undefined
  const scaled = withAbbreviation(scan, withFraction(scan, numeral))
  const once = withRepetition(scan, scaled, (again) => repeated(scan, again))
  const signed = withSign(scan, once, index)
  const scaleBefore = unitBefore(scan, signed)
  if (scaleBefore) return scaleBefore
  const before = currencyBefore(scan, signed.start, signed.first, floor) ?? nameBefore(scan, signed)
  return withSuffix(scan, signed, before)
}

/** The number in the bracket; a digit word needs no unit there. */
function repeated(scan: Scan, index: number): Numeral | undefined {
  const read = grammars[scan.language](scan, index, false)
  if (read) return read
  const token = scan.tokens[index]
  const digit = meaning(token, 'digit') ?? meaning(token, 'native')
  if (!token || digit === undefined) return undefined
  const value = decimal(digit)
  return {start: token.start, end: token.end, next: index + 1, low: value, high: value, step: one, digits: false}
}

/** The number of a house or of an article is a label, whatever its letter abbreviates elsewhere. */
function labelled(scan: Scan, index: number): Figure | undefined {
  const token = scan.tokens[index]
  const label = token && labelAt(scan, token)
  if (!token || !label) return undefined
  const {start, end} = label
  const value = decimal(BigInt(scan.text.slice(token.start, token.end)))
  const next = tokenFrom(scan, index + 1, end)
  const numeral: Numeral = {start, end, next, low: value, high: value, step: one, digits: true, sense: 'ordinal'}
  return {start, end, first: index, next, numeral, unit: 'rank', sense: 'ordinal'}
}

/** @returns whether a figure with a letter for its zeros ends there: `10K-20K` */
const isAbbreviated = (text: string, end: number): boolean =>
  /(?:^|[^\p{L}\d.,])\d[\d.,]{0,8}(?:[kmb]|bn|tn)$/iu.test(text.slice(Math.max(0, end - 14), end))

/** `a magnitude-7.1 earthquake`: the word says what is measured. */
const isMagnitude = (text: string, start: number): boolean =>
  /(?<!\p{L})magnitude[-–]$/iu.test(text.slice(Math.max(0, start - 12), start))

/** A digit run glued to letters is a name or an identifier: `H100`, `GPT-4`, `x86_64`, `Twenty20`. */
function standsFree({text, tokens}: Scan, numeral: Numeral): boolean {
  if (!numeral.digits) return !isDigit(text.charCodeAt(numeral.end)) || !isLatin(text.charCodeAt(numeral.end - 1))
  if (/^:\d/.test(text.slice(numeral.end, numeral.end + 2))) return false
  const {start} = numeral
  const before = text.charCodeAt(start - 1)
  if (isLatin(before)) return isCode(text, start) || endsSides(text, start)
  if (/[_@\\#]/.test(text[start - 1] ?? '')) return false
  if (/[-–/.,:]/.test(text[start - 1] ?? '') && isLatin(text.charCodeAt(start - 2)))
    return (
      text[start - 1] === ',' ||
      alternatively.test(lookBack(text, start, 14)) ||
      (/[-–]/.test(text[start - 1] ?? '') && (isAbbreviated(text, start - 1) || isMagnitude(text, start)))
    )
  // In the middle of `010-1234-5678` no number stands for itself.
  const joined = /[-/.:]/.test(text[start - 1] ?? '') && isDigit(text.charCodeAt(start - 2))
  if (joined && !rankedAmong.test(lookBack(text, start, 12)))
    return text[start - 1] === '-' && !(text[numeral.end] === '-' && isDigit(text.charCodeAt(numeral.end + 1)))
  return tokens.length > 0
}

/** `thứ 44/133`: the rank before the number of those that are ranked. */
const rankedAmong = /(?:thứ|hạng) \d{1,4}\/$/

/** `180C/350F`, `5kg/11lb`: the measure again in another unit. */
const alternatively = /(?<![\p{L}\d.,])\d[\d.,]{0,6} ?°?(?:[CF]|km|kg|cm|mm|m|ml|g|oz|lb|mi|in|ft)\/$/u

/** `1920x1080`: the sides of a picture or a screen; one digit and `x` are rather a name: `4x4`. */
const opensSides = (text: string, end: number) =>
  /^x\d\d/i.test(text.slice(end, end + 3)) && /\d\d$/.test(text.slice(Math.max(0, end - 2), end))

const endsSides = (text: string, start: number) =>
  /\dx$/i.test(text.slice(Math.max(0, start - 2), start)) && opensSides(text, start - 1)

/** `USD5`, `EUR29,99`, `RM42`: letters that end at the digits and are a currency. */
const isCode = (text: string, end: number) => {
  let start = end
  while (start > 0 && end - start < 5 && isLatin(text.charCodeAt(start - 1))) start -= 1
  return currencyCodes.test(text.slice(start, end))
}

const currencyCodes = /^(?:[A-Z]{3}|RM|Rs|LE|Rp|DH|usd|eur|gbp|krw|vnd|inr|aud|cad)$/

/** `섭씨 20도`, `화씨 98.6`: the scale before the figure, its degrees behind or left out. */
function unitBefore(scan: Scan, {start, first, numeral}: Signed): Figure | undefined {
  const token = scan.tokens[first - 1]
  const unit = meaning(token, 'unit-before')
  if (!token || unit === undefined || skipSpace(scan.text, token.end) !== start) return undefined
  const suffix = suffixBehind(scan, numeral.end)
  const measure = suffix?.sense.role === 'unit' ? suffix.sense.means : ''
  const speed = `${measure}-${unit}`
  if (suffix && units[speed]) {
    const next = tokenFrom(scan, numeral.next, suffix.end)
    return {start: token.start, end: suffix.end, first: first - 1, next, numeral, unit: speed}
  }
  if (!units[unit]) return undefined
  const degrees = measure === 'degree' ? suffix : undefined
  const end = degrees?.end ?? numeral.end
  return {start: token.start, end, first: first - 1, next: tokenFrom(scan, numeral.next, end), numeral, unit}
}

function withSuffix(scan: Scan, signed: Signed, before: CurrencyBefore | undefined): Figure | undefined {
  const {numeral} = signed
  const start = before?.start ?? signed.start
  const minus = before && scan.text[before.start - 1] === '-' && !/\S/.test(scan.text[before.start - 2] ?? '')
  const value = minus
    ? {...numeral, low: multiply(numeral.low, decimal(-1n)), high: multiply(numeral.high, decimal(-1n))}
    : numeral
  const base = {start: minus ? start - 1 : start, first: before?.first ?? signed.first, numeral: value}
  const suffix = numeral.sense === 'ordinal' ? undefined : unitOf(scan, numeral)
  const money = before && {currencies: before.currencies, ...(before.subunit && {subunit: before.subunit})}
  const bare: Figure = {...base, end: numeral.end, next: numeral.next, ...money}
  if (!suffix) return gluedToLetters(scan, numeral) ? undefined : bare
  const next = tokenFrom(scan, numeral.next, suffix.end)
  const whole = {...base, end: suffix.end, next, suffix}
  const {sense} = suffix
  if (before) {
    if (sense.role === 'currency' || sense.role === 'currency-name') {
      const narrowed = before.currencies.filter((code) => sense.means.includes(code))
      if (narrowed.length > 0) return {...whole, currencies: narrowed}
    }
    return gluedToLetters(scan, numeral) ? undefined : bare
  }
  // In `a $4 billion deal` the sign is that of what follows.
  if (numeral.article && sense.role === 'currency') return bare
  switch (sense.role) {
    case 'currency':
    case 'currency-name':
      return {...whole, currencies: sense.means}
    case 'subunit':
      return {
        ...whole,
        currencies: sense.means.currencies,
        subunit: {name: sense.means.name, places: sense.means.places ?? 2},
      }
    case 'age':
      return {...whole, unit: sense.means, sense: 'age'}
    case 'ordinal-after':
      return isStones(scan, numeral) ? {...whole, unit: 'stone'} : {...whole, unit: 'rank', sense: 'ordinal'}
    case 'unit': {
      const meant = lengthOf(scan, suffix, numeral) ?? hourOf(scan, suffix) ?? personOf(scan, suffix, numeral)
      return {...whole, unit: meant ?? sense.means, ...(meant && {suffix: {...suffix, senses: []}})}
    }
    default:
      return bare
  }
}

/** `10st`, `11st 4lb`: no rank ends so, but a weight. */
const isStones = ({lower}: Scan, {start, end}: Numeral) =>
  lower.startsWith('st', end) && !/(?<!1)1$/.test(lower.slice(start, end))

/**
 * `두 분`, `다섯분`: a native number before 분 counts guests, since minutes take the other numerals; not so behind hours,
 * nor right behind round tens (`서른분`), which some say of minutes too.
 */
function personOf({text, language}: Scan, suffix: Suffix, {start, end}: Numeral): 'person' | undefined {
  if (language !== 'ko' || text.slice(suffix.start, suffix.end) !== '분') return undefined
  if (/시간? ?$/.test(lookBack(text, start, 3)) || (suffix.start === end && roundTens.test(text.slice(start, end))))
    return undefined
  return native.test(text.slice(start, end)) ? 'person' : undefined
}

const roundTens = /(?:스무|서른|마흔|쉰|예순|일흔|여든|아흔)$/

const native =
  /(?:[한두세네열쉰]|두어|서너|네댓|너댓|너덧|대여섯|예닐곱|다섯|여섯|일곱|여덟|아홉|스무|서른|마흔|예순|일흔|여든|아흔)$/

/** `9m long`, `the 100m final`: of the minutes and metres that `m` may be, what follows tells. */
function lengthOf({text, lower, language}: Scan, {start, end}: Suffix, {low}: Numeral): 'metre' | undefined {
  if (language !== 'en' || text.slice(start, end) !== 'm') return undefined
  return low.exponent < 0 ||
    /^[ -](?:long|tall|wide|high|deep|thick|away|below|above|sprint|race|dash|hurdles|freestyle|relay|final|swim|backstroke|butterfly|breaststroke|title|record|tower|telescope|mirror|pool|fence|radius|steeplechase)\b/.test(
      lower.slice(end, end + 16),
    )
    ? 'metre'
    : undefined
}

/** `dài 1g30`: in Vietnamese the hour, where minutes stand right behind the letter. */
const hourOf = ({text, language}: Scan, {start, end}: Suffix): 'hour' | undefined =>
  language === 'vi' && text.slice(start, end) === 'g' && /^[0-5]\d(?![\d\p{L}])/u.test(text.slice(end, end + 3))
    ? 'hour'
    : undefined

/** The suffix, unless the number is a year before a noun: `the 2016 vote`. */
function unitOf(scan: Scan, numeral: Numeral): Suffix | undefined {
  const suffix = suffixBehind(scan, numeral.end)
  if (scan.language !== 'en' || suffix?.sense.role !== 'unit' || suffix.start === numeral.end) return suffix
  if (isPluralNoun(scan.lower.slice(suffix.start, suffix.end))) return suffix
  return isYear(scan, numeral) || countsMany(scan, numeral, suffix) ? undefined : suffix
}

const isPluralNoun = (noun: string) =>
  /(?:s|people|men|women|children|staff|consortia|gpu)$/.test(noun) && !/(?:ss|business)$/.test(noun)

/** `1-2 business days`: a singular noun that is counted more than once only describes another. */
const countsMany = ({text}: Scan, {low}: Numeral, {start, sense}: Suffix) =>
  sense.role === 'unit' &&
  units[sense.means]?.dimension.startsWith('count:') === true &&
  text[start - 1] !== '-' &&
  !(low.coefficient === 1n && low.exponent === 0)

const isYear = ({text}: Scan, {start, end}: Numeral) =>
  end - start === 4 && /^(?:19|20)\d\d$/.test(text.slice(start, end))

const gluedToLetters = ({text}: Scan, {end, digits}: Numeral) =>
  digits &&
  (isLatin(text.charCodeAt(end)) || text[end] === '_') &&
  !isLatin(text.charCodeAt(end - 1)) &&
  !opensSides(text, end)
