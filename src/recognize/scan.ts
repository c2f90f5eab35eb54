/**
 * The one pass over a text. It finds digit runs and the words of the language's lexicon, and nothing else: most of a
 * text leaves no token. A reader of one kind (`money.ts`, `date.ts` …) walks `scan.tokens` and returns `Candidate`s
 * (`candidate.ts`); `settle.ts` chooses among those that overlap.
 *
 * How a reader plugs in:
 * 1. its words are rows in `lexicon/<language>/*.ts` under a role of `lexicon/lexicon.ts`, gathered in that language's
 *    `index.ts`; what is the same in every language lies in `lexicon/common`;
 * 2. `readX(scan: Scan): Candidate[]` walks the tokens: `meaning(token, 'month')` asks for a role, `token.digits` says
 *    whether it is a run of digits, `scan.text.slice(token.start, token.end)` is what is written;
 * 3. words that only matter behind a figure (units, `월`, `일`) stay out of the scan: compile them in a `Matcher` of
 *    their own and ask it at the figure's end, and list their roles in `onDemand` below;
 * 4. it is added to `readers` in `index.ts`.
 *
 * All offsets are those of the folded text; `index.ts` leads them back.
 */
import type {Language} from '../language.ts'
import {lexicons} from '../lexicon/index.ts'
import type {Meanings, Role, Sense} from '../lexicon/lexicon.ts'
import {type Folded, fold} from './fold.ts'
import {isDigit, isHangul, isLatin, isSpace} from './letters.ts'
import type {Footing, Match} from './match.ts'
import {matcherFor} from './matchers.ts'
import type {ReadingContext} from './mention.ts'
import {groupsByComma} from './numeral/grouping.ts'

/** A run of digits, or words of the lexicon. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Whether it is a run of ASCII digits; then it has no senses. */
  readonly digits: boolean
  readonly senses: readonly Sense[]
}

/** A folded text and its tokens, in order, none overlapping. */
export interface Scan {
  readonly language: Language
  readonly folded: Folded
  /** Folded text with its capitals; `lower` is the same in lower case. */
  readonly text: string
  readonly lower: string
  readonly tokens: readonly Token[]
  /** Whether the text itself shows that commas group its digits, though its language writes points. */
  readonly commaGroups: boolean
  readonly context: ReadingContext
}

/** Roles that a reader asks for only behind a figure it has read. */
const onDemand: readonly Role[] = [
  'unit',
  'age',
  'counted',
  'currency-name',
  'subunit',
  'abbreviation',
  'bound-after',
  'ordinal-after',
  'short-weekday',
  'third-of-month',
  'third-of-year',
  'nth',
  'nth-quarter',
  'nth-half',
  'deixis-after',
  'span',
  'before-date',
  'article-before-date',
  'limit',
  'limit-before',
  'about-date',
  'date-range-link',
  'particle',
  'day-part',
  'before-time',
  'name-before',
  'no-name',
  'glued-noun',
]

/**
 * @param token a token or nothing
 * @returns what the token means in this role, or nothing
 * @example meaning(token, 'month') //=> 8
 */
export function meaning<R extends Role>(token: Token | undefined, role: R): Meanings[R] | undefined {
  if (token)
    for (const sense of token.senses) {
      // The role was compared: the meaning is of its type.
      if (sense.role === role) return sense.means as Meanings[R]
    }
  return undefined
}

const scannedRoles = (language: Language): readonly Role[] =>
  lexicons[language].flatMap((lexicon) => Object.keys(lexicon) as Role[]).filter((role) => !onDemand.includes(role))

const scanned: Readonly<Record<Language, readonly Role[]>> = {
  vi: scannedRoles('vi'),
  ko: scannedRoles('ko'),
  en: scannedRoles('en'),
}

const noSenses: readonly Sense[] = []

/**
 * @param given any text
 * @returns its tokens, found in one pass
 */
export function scan(given: string, language: Language, context: ReadingContext = {}): Scan {
  const folded = fold(given, language)
  const {text, lower} = folded
  const scanner = matcherFor(language, scanned[language])
  const {starts} = scanner
  const tokens: Token[] = []
  const {length} = lower
  const numberEnd = language === 'ko' ? endOfNumberAlone(text) : 0
  const wordAt = (at: number, footing: Footing): Token | undefined => {
    const match = at < numberEnd ? numberMatcher().match(text, lower, at) : scanner.match(text, lower, at, footing)
    if (!match) return undefined
    if (language === 'vi' && isAmountOfMonth(lower, at, match.end)) return undefined
    const part =
      language === 'vi' ? (scaleOfVerb(text, lower, at, tokens) ?? yearBeforeMonths(lower, at, tokens)) : undefined
    if (part) return {start: at, end: part.end, digits: false, senses: part.senses}
    const digit =
      language === 'ko' && footing === 'word'
        ? (digitOfMeasure(text, at, match) ?? partOfLongNumber(text, at, match))
        : undefined
    if (digit) return {start: at, end: at + 1, digits: false, senses: digit}
    // A form may ask for a blank behind it, which is no part of the word.
    return {start: at, end: wordsEnd(lower, match.end), digits: false, senses: match.senses}
  }
  let found = -1
  let i = 0
  while (i < length) {
    const unit = lower.charCodeAt(i)
    if (isDigit(unit)) {
      const start = i
      do i += 1
      while (i < length && isDigit(lower.charCodeAt(i)))
      tokens.push({start, end: i, digits: true, senses: noSenses})
      found = i
      continue
    }
    const footing = footingAt(lower, i, unit, found)
    const first = starts[unit] ?? 0
    // No form that starts here may stand inside a word: nothing needs to be looked for.
    const token = first > 1 || (first === 1 && footing !== 'inside') ? wordAt(i, footing) : undefined
    if (token) {
      tokens.push(token)
      found = token.end
    } else if (footing === 'edge') found = behindMeasure(language, text, lower, i, tokens)
    i = found > i ? found : isLatin(unit) ? wordEnd(lower, i) : i + 1
  }
  return {language, folded, text, lower, tokens, commaGroups: language === 'vi' && groupsByComma(text), context}
}

/** Number words, and behind them one more word. */
const numberAlone =
  /^(\s{0,4}(?:마이너스 ?|음수 ?|제)?)([영일이삼사오육칠팔구십백천만억조]{1,20}) ?[가-힣]{1,6}[.!?]?\s{0,4}$/

/** @returns the end of a number in a text that is nothing but the number and its measure: `십분`, `이 주`, `오펜스` */
function endOfNumberAlone(text: string): number {
  if (text.length > 40) return 0
  const [, before = '', words = ''] = numberAlone.exec(text) ?? []
  // Digits side by side leave the number open: `이삼백 명`.
  if (/[일이삼사오육칠팔구]{2}/.test(words)) return 0
  // Short words are more often words of their own: `사회`, `이동`, `구원`.
  if (before === '' && /^(?:[영일이삼사오육칠팔구]\p{L}(?!\p{L})|[억조])/u.test(text.trim())) return 0
  const known = matcherFor('ko', scanned.ko).match(text, text, text.length - text.trimStart().length, 'word')
  if (known?.senses.some(({role}) => role === 'never') && known.end >= text.trimEnd().length) return 0
  for (let end = before.length + words.length; end > before.length; end -= 1) {
    const at = text[end] === ' ' ? end + 1 : end
    const unit = measureMatcher().match(text, text, at, 'edge')
    if (unit && !/[가-힣]/.test(text.slice(unit.end))) return end
  }
  return 0
}

const numberRoles: readonly Role[] = ['digit', 'step', 'scale', 'negative', 'ordinal-before']
const numberMatcher = () => matcherFor('ko', numberRoles)

/** 이달러, 사인치, 오일리터: a digit and its measure, where another word is found in their first syllables. */
const spokenMeasure =
  /^[일이삼사오육칠팔구](?:달러|미터|인치|피트|마일|리터|센티|킬로|그램|파운드|위안|퍼센트|개월|프랑|페소|루피|에이커|갤런)/

function digitOfMeasure(text: string, at: number, {end}: Match): readonly Sense[] | undefined {
  const found = spokenMeasure.exec(text.slice(at, at + 6))
  if (!found || at + found[0].length <= end || end - at < 2) return undefined
  return matcherFor('ko', ['digit']).match(text, text, at)?.senses
}

/** 구조 일천삼백억, 천사백십 원: a number of several parts, where another word is found in its first syllables. */
const longNumber =
  /^[일이삼사오육칠팔구]?[천백십조억만](?: ?[일이삼사오육칠팔구]?[천백십조억만]){1,12}(?: ?[일이삼사오육칠팔구])? ?/

/** 열세 명, 쉰다섯 살, 백두 마리: though 열세 is a weak position, 쉰다 to rest, and 백두 a mountain. */
const nativeTens =
  /^(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔|백(?!세))(?:[한두세네]|다섯|여섯|일곱|여덟|아홉)(?! ?(?:대간|인(?!분))) ?/

const nativeRoles: readonly Role[] = ['tens', 'step']
const spelledRoles: readonly Role[] = ['digit', 'step', 'scale']

function partOfLongNumber(text: string, at: number, {senses, end}: Match): readonly Sense[] | undefined {
  if (!senses.some(({role}) => role === 'never')) return undefined
  const native = nativeTens.exec(text.slice(at, at + 6))
  if (native && measureMatcher().match(text, text, at + native[0].length, 'edge'))
    return matcherFor('ko', nativeRoles).match(text, text, at)?.senses
  const found = longNumber.exec(text.slice(at, at + 60))?.[0] ?? ''
  const behind = at + found.length
  if (found.trim().replace(' ', '').length < 4 || behind <= end) return undefined
  if (!measureMatcher().match(text, text, behind, 'edge')) return undefined
  return matcherFor('ko', spelledRoles).match(text, text, at)?.senses
}

/** `mỗi tháng năm triệu`: the number belongs to the amount; the fifth month has no millions. */
const isAmountOfMonth = (lower: string, at: number, end: number) =>
  amountOfMonth.test(lower.slice(at, end + 7)) && /(?:mỗi|một|hàng|hằng) $/.test(lower.slice(Math.max(0, at - 5), at))

const amountOfMonth = /^tháng (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|vạn)/

/** Behind a number, `3 triệu tập tin` is three million of files, though `triệu tập` is to convene. */
function scaleOfVerb(text: string, lower: string, at: number, tokens: readonly Token[]): Match | undefined {
  const before = tokens.at(-1)
  if (before?.end !== at - 1 || !isNumber(before)) return undefined
  return /^triệu (?:tập|hồi)(?! )(?!\p{L})|^triệu tập (?!họp)/u.test(lower.slice(at, at + 12))
    ? matcherFor('vi', ['scale']).match(text, lower, at)
    : undefined
}

/** In `một năm sáu tháng` the year and the months are two; five or six months have no number before them. */
function yearBeforeMonths(lower: string, at: number, tokens: readonly Token[]): Match | undefined {
  const before = tokens.at(-1)
  if (before?.end !== at - 1 || !isNumber(before)) return undefined
  return /^năm (?:sáu|bảy) (?:tháng|tuần|ngày)/.test(lower.slice(at, at + 15))
    ? matcherFor('vi', ['digit']).match(lower, lower, at)
    : undefined
}

const measureRoles: readonly Role[] = ['unit', 'age', 'currency-name', 'subunit', 'ordinal-after']
const measureMatcher = () => matcherFor('ko', measureRoles)

/**
 * Korean writes measures in one word: 이달러이십삼센트, 한시간반. Behind a number and its measure, a word may start.
 *
 * @param at the end of the number
 * @returns the offset behind the measure, or `at` if none stands there
 */
function behindMeasure(language: Language, text: string, lower: string, at: number, tokens: readonly Token[]): number {
  const number = tokens.at(-1)
  if (language !== 'ko' || !number || !isNumber(number)) return at
  const matcher = measureMatcher()
  const end = matcher.match(text, lower, at, 'edge')?.end ?? at
  if (end === at || /^반(?![가-힣])|^반(?:의|이|을|은|에|으로|만|동안|가량|정도|여)/.test(text.slice(end, end + 3)))
    return end
  const second = smallNumber.exec(text.slice(end, end + 8))
  return second && matcher.match(text, lower, end + second[0].length, 'edge') ? end : at
}

/** The number of a smaller measure, in words. */
const smallNumber = /^(?:[일이삼사오육칠팔구십백]|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스물|스무|서른|마흔|쉰){1,5}/

const isNumber = ({digits, senses}: Token) => digits || senses.some(({role}) => numbers.has(role))

const numbers: ReadonlySet<Role> = new Set<Role>(['digit', 'step', 'scale', 'native', 'tens', 'days'])

function footingAt(lower: string, i: number, unit: number, found: number): Footing {
  if (i === 0 || !isHangul(unit)) return 'word'
  const before = lower.charCodeAt(i - 1)
  if (isHangul(before)) return found === i ? 'edge' : 'inside'
  return isDigit(before) ? 'edge' : 'word'
}

function wordsEnd(lower: string, end: number): number {
  let last = end
  while (isSpace(lower.charCodeAt(last - 1))) last -= 1
  return last
}

function wordEnd(lower: string, start: number): number {
  let i = start + 1
  while (i < lower.length && isLatin(lower.charCodeAt(i))) i += 1
  return i
}
