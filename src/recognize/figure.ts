import {decimal, multiply, one} from '../fact/decimal.ts'
import type {UnitId} from '../fact/unit.ts'
import {units} from '../fact/unit.ts'
import type {Candidate} from './candidate.ts'
import {isDigit, isLatin} from './letters.ts'
import {readEnglish} from './numeral/en.ts'
import {fractionOf, mixed} from './numeral/fraction.ts'
import {readKorean} from './numeral/ko.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind} from './numeral/numeral.ts'
import {readVietnamese} from './numeral/vi.ts'
import {meaning, type Scan} from './scan.ts'
import {type Suffix, suffixBehind, wordAt} from './unit.ts'

/** A number with what stands right before and behind it. */
export interface Figure {
  readonly start: number
  readonly end: number
  /** Index of the first token before and behind it. */
  readonly first: number
  readonly next: number
  readonly numeral: Numeral
  readonly currencies?: readonly string[]
  /** `cent`, `penny`: the amount is in hundredths. */
  readonly subunit?: string
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
 * @returns the figure, or nothing if there is no number, or it is part of a name or an identifier
 */
export function readFigure(scan: Scan, index: number, plain = false, floor = 0): Figure | undefined {
  const numeral = slashed(scan, index) ?? grammars[scan.language](scan, index, plain)
  if (!numeral || ((floor === 0 || numeral.start - 1 !== floor) && !standsFree(scan, numeral))) return undefined
  const scaled = abbreviated(scan, mixedDigits(scan, numeral))
  const signed = negated(scan, scaled, index)
  const scaleBefore = unitBefore(scan, signed)
  if (scaleBefore) return scaleBefore
  const before = currencyBefore(scan, signed.start, signed.first, floor) ?? nameBefore(scan, signed)
  return withSuffix(scan, signed, before)
}

interface Signed {
  readonly start: number
  readonly first: number
  readonly numeral: Numeral
}

/** A digit run glued to letters is a name or an identifier: `H100`, `GPT-4`, `x86_64`, `Twenty20`. */
function standsFree({text, tokens}: Scan, numeral: Numeral): boolean {
  if (!numeral.digits) return !isDigit(text.charCodeAt(numeral.end)) || !isLatin(text.charCodeAt(numeral.end - 1))
  if (/^:\d/.test(text.slice(numeral.end, numeral.end + 2))) return false
  const {start} = numeral
  const before = text.charCodeAt(start - 1)
  if (isLatin(before)) return isCode(text, start)
  if (/[_@\\#]/.test(text[start - 1] ?? '')) return false
  if (/[-–/.,:]/.test(text[start - 1] ?? '') && isLatin(text.charCodeAt(start - 2))) return text[start - 1] === ','
  if (/[-/.:]/.test(text[start - 1] ?? '') && isDigit(text.charCodeAt(start - 2))) return text[start - 1] === '-'
  return tokens.length > 0
}

/** `USD5`, `EUR29,99`, `RM42`: letters that end at the digits and are a currency. */
const isCode = (text: string, end: number) => {
  let start = end
  while (start > 0 && end - start < 5 && isLatin(text.charCodeAt(start - 1))) start -= 1
  return currencyCodes.test(text.slice(start, end))
}

const currencyCodes = /^(?:[A-Z]{3}|RM|Rs|LE|Rp|DH|usd|eur|gbp|krw|vnd|inr|aud|cad)$/

/** `1/20`, `20/100`, `2 1/4`; a larger part above is a date or a ratio of something else. */
function slashed(scan: Scan, index: number): Numeral | undefined {
  const {tokens, text} = scan
  const top = tokens[index]
  const bottom = tokens[index + 1]
  if (!top?.digits || !bottom?.digits || bottom.start !== top.end + 1 || !/[/⁄]/.test(text[top.end] ?? ''))
    return undefined
  if (/[/\d.,]/.test(text[top.start - 1] ?? '') || /^[/\d]|^[.,]\d/.test(text.slice(bottom.end, bottom.end + 2)))
    return undefined
  if (bottom.end - top.start > 12) return undefined
  const numerator = BigInt(text.slice(top.start, top.end))
  const denominator = BigInt(text.slice(bottom.start, bottom.end))
  if (denominator < 2n || numerator >= denominator || numerator === 0n) return undefined
  const {value, ratio} = fractionOf(numerator, denominator)
  return {
    start: top.start, end: bottom.end, next: index + 2, low: value, high: value, step: decimal(1n, -1), digits: true,
    sense: 'fraction', ...(ratio && {ratio}),
  } // prettier-ignore
}

/** `2 1/4`, `2½`. */
function mixedDigits(scan: Scan, numeral: Numeral): Numeral {
  if (!numeral.digits || numeral.sense || numeral.low.exponent < 0) return numeral
  const behind = tokenBehind(scan, numeral.end, numeral.next)
  if (!behind) return numeral
  const share = meaning(behind, 'fraction')
  const vulgar = share && scan.text.length > behind.start && behind.end - behind.start === 1
  const part = vulgar
    ? {low: fractionOf(...share).value, ratio: fractionOf(...share).ratio, end: behind.end, next: numeral.next + 1}
    : slashed(scan, numeral.next)
  if (!part || (part.end - behind.start > 1 && behind.start === numeral.end)) return numeral
  const {value, ratio} = mixed(numeral.low, {low: part.low, ...(part.ratio && {ratio: part.ratio})}, one)
  return {
    ...numeral,
    end: part.end,
    next: part.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    ...(ratio && {ratio}),
  }
}

/** `530bn`, `10k`, `1,2 tr`; a unit that is longer or as long stands instead: `16GB`, `9m`. */
function abbreviated(scan: Scan, numeral: Numeral): Numeral {
  if (numeral.sense || (!numeral.digits && scan.language !== 'en')) return numeral
  const glued = wordAt(scan, numeral.end, 'abbreviation')
  const apart = skipSpace(scan.text, numeral.end)
  const found = glued ?? (apart === numeral.end + 1 ? wordAt(scan, apart, 'abbreviation') : undefined)
  if (
    !found ||
    (!glued && !numeral.digits && !/^(?:cr|kr|k|m|bn|mn|tn)$/i.test(scan.text.slice(found.start, found.end)))
  )
    return withCode(scan, numeral)
  const written = scan.text.slice(found.start, found.end)
  if (!glued && /^[bkG]$/.test(written) && !/^[kK]/.test(written)) return numeral
  const unit = suffixBehind(scan, numeral.end)
  if (unit && unit.end >= found.end && !(written === 'm' && hasCurrency(scan, numeral))) return numeral
  if (written === 'm' && !hasCurrency(scan, numeral)) return numeral
  return times(numeral, found.sense.role === 'abbreviation' ? found.sense.means : 1n, found.end, scan)
}

/** `48.5 MGBP`: a multiplier before a code. */
function withCode(scan: Scan, numeral: Numeral): Numeral {
  const at = skipSpace(scan.text, numeral.end)
  const found = /^([KMB])([A-Z]{3})(?![A-Za-z])/.exec(scan.text.slice(at, at + 6))
  if (!found || !numeral.digits) return numeral
  const [, letter = '', code = ''] = found
  if (!wordAt(scan, at + 1, 'currency') || code.length !== 3) return numeral
  const by = {K: 10n ** 3n, M: 10n ** 6n, B: 10n ** 9n}[letter] ?? 1n
  return times(numeral, by, at + 1, scan)
}

function times(numeral: Numeral, by: bigint, end: number, scan: Scan): Numeral {
  const scale = decimal(by)
  const {low, high, step, other} = numeral
  let {next} = numeral
  while ((scan.tokens[next]?.start ?? end) < end) next += 1
  return {
    ...numeral,
    end,
    next,
    low: multiply(low, scale),
    high: multiply(high, scale),
    step: multiply(step, scale),
    scale: by,
    ...(other && {other: multiply(other, scale)}),
  }
}

const hasCurrency = (scan: Scan, numeral: Numeral) => {
  const before = scan.text.slice(Math.max(0, numeral.start - 5), numeral.start)
  return /[$€£₩¥]\s*$|[A-Z]{3}\s*$/.test(before)
}

/** A minus sign that is no hyphen or dash: nothing, a blank or a bracket stands before it. */
function negated(scan: Scan, numeral: Numeral, index: number): Signed {
  const plain = {start: numeral.start, first: index, numeral}
  const sign = scan.tokens[index - 1]
  if (meaning(sign, 'negative') === undefined || !sign) return plain
  const symbol = scan.text.slice(sign.start, sign.end) === '-'
  const before = scan.text[sign.start - 1] ?? ' '
  if (
    symbol
      ? (sign.end !== numeral.start && !isWhole(scan, sign.start, numeral.end)) ||
        !/[\s([{:“"'‘=$€£₩]/.test(before) ||
        /\d\s*$/.test(scan.text.slice(Math.max(0, sign.start - 3), sign.start))
      : skipSpace(scan.text, sign.end) !== numeral.start
  )
    return plain
  const {low, high} = numeral
  const minus = decimal(-1n)
  return {
    start: sign.start,
    first: index - 1,
    numeral: {...numeral, low: multiply(high, minus), high: multiply(low, minus)},
  }
}

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

/** `ringgit 42`: a name before the amount, where nothing else is written. */
function nameBefore(scan: Scan, {start, first, numeral}: Signed): CurrencyBefore | undefined {
  const at = skipSpace(scan.text, 0)
  if (start > 30 || start === at || !isWhole(scan, at, numeral.end)) return undefined
  const name = wordAt(scan, at, 'currency-name')
  if (name?.sense.role !== 'currency-name' || skipSpace(scan.text, name.end) !== start) return undefined
  return {start: at, first, currencies: name.sense.means}
}

interface CurrencyBefore {
  readonly start: number
  readonly first: number
  readonly currencies: readonly string[]
}

/** Codes that are English words too stand behind the amount only. */
const wordlike = /^(?:ALL|TOP|TRY|CUP|PEN|MOP|GEL|BAM|COP|LAK|MAD|SOS|ANG|DOP|LEI|usd|kr|R)$/

function currencyBefore(scan: Scan, start: number, index: number, floor: number): CurrencyBefore | undefined {
  const token = scan.tokens[index - 1]
  const currencies = meaning(token, 'currency')
  if (!token || !currencies || token.start < floor || skipSpace(scan.text, token.end) !== start) return undefined
  const written = scan.text.slice(token.start, token.end)
  if (wordlike.test(written) && token.end !== start) return undefined
  if (isLatin(scan.text.charCodeAt(token.start)) && isLatin(scan.text.charCodeAt(token.start - 1))) return undefined
  const sign = scan.tokens[index - 2]
  const country = sign && sign.end === token.start && meaning(sign, 'currency')
  if (country) return {start: sign.start, first: index - 2, currencies: country}
  return {start: token.start, first: index - 1, currencies}
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
  const bare: Figure = {...base, end: numeral.end, next: numeral.next, ...(before && {currencies: before.currencies})}
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
      return {...whole, currencies: sense.means.currencies, subunit: sense.means.name}
    case 'age':
      return {...whole, unit: sense.means, sense: 'age'}
    case 'ordinal-after':
      return {...whole, unit: 'rank', sense: 'ordinal'}
    case 'unit':
      return {...whole, unit: sense.means}
    default:
      return bare
  }
}

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
  digits && (isLatin(text.charCodeAt(end)) || text[end] === '_') && !isLatin(text.charCodeAt(end - 1))

/** @returns the index of the first token at or behind `offset`, from `index` on */
export function tokenFrom({tokens}: Scan, index: number, offset: number): number {
  let next = index
  while ((tokens[next]?.start ?? offset) < offset) next += 1
  return next
}
