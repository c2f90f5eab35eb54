import type {Language} from '../language.ts'
import type {Role, Sense} from '../lexicon/lexicon.ts'
import {isDigit, isHangul, isLatin, isSpace} from './letters.ts'
import type {Matcher} from './match.ts'
import {matcherFor} from './matchers.ts'
import {skipSpace} from './numeral/numeral.ts'
import {lookBack} from './look-back.ts'
import type {Scan} from './scan.ts'

/** What stands behind a number: a unit, a currency, a counter. */
export interface Suffix {
  readonly start: number
  readonly end: number
  readonly sense: Sense
  readonly senses: readonly Sense[]
}

const suffixRoles: readonly Role[] = ['unit', 'age', 'currency', 'currency-name', 'subunit', 'ordinal-after']

type Key =
  | 'suffix'
  | 'age'
  | 'counted'
  | 'glued-noun'
  | 'abbreviation'
  | 'bound-after'
  | 'currency'
  | 'currency-name'
  | 'subunit'
  | 'ordinal-after'

const matchers: Record<Language, Partial<Record<Key, Matcher>>> = {vi: {}, ko: {}, en: {}}

/** @returns the matcher of some roles of a language, compiled at first use */
function compiled(language: Language, key: Key): Matcher {
  const known = matchers[language][key]
  if (known) return known
  const matcher = matcherFor(language, key === 'suffix' ? suffixRoles : [key])
  matchers[language][key] = matcher
  return matcher
}

/**
 * @param offset the end of a number
 * @returns the longest unit or currency right there
 */
export function suffixAt(scan: Scan, offset: number): Suffix | undefined {
  const suffix = at(scan, offset, 'suffix')
  const noun = gluedNoun(scan, offset)
  if (noun && (!suffix || noun.end > suffix.end)) return noun
  if (!suffix || isOtherWord(scan, suffix)) return undefined
  if (suffix.sense.role === 'currency-name' && isBuildings(scan, suffix)) return {...suffix, sense: building}
  // `오천 원정도`: 원 and the word for about, no sum that is written out in full.
  return scan.text.startsWith('원정도', offset) ? {...suffix, end: offset + 1} : suffix
}

const building = {role: 'unit', means: 'building'} as const

/** `아파트 3동`, `두 동`: no sum of 동 is below a thousand where houses are spoken of, and none has a native number. */
function isBuildings({text}: Scan, {start, end}: Suffix): boolean {
  if (text.slice(start, end) !== '동') return false
  if (/(?<![가-힣])(?:[한두세네열]|다섯|여섯|일곱|여덟|아홉) ?$/.test(lookBack(text, start, 5))) return true
  return (
    /(?<![\d.,천만억조] ?)\d{1,3} ?$/.test(lookBack(text, start, 6)) &&
    (houses.test(lookBack(text, start, 20)) || houses.test(text.slice(end, end + 10)))
  )
}

const houses =
  /건물|아파트|주택|단지|상가|창고|공장|연립|빌라|오피스텔|펜션|하우스|축사|한옥|기숙사|시설|지상|지하|\d층|세대|가구/

/** `3원칙`, `4도어`: no won and no degrees, but what the longer word names. */
function gluedNoun(scan: Scan, offset: number): Suffix | undefined {
  if (scan.language !== 'ko' || !isDigit(scan.text.charCodeAt(offset - 1))) return undefined
  const noun = at(scan, offset, 'glued-noun')
  if (noun?.sense.role !== 'glued-noun') return undefined
  const sense = {role: 'unit', means: noun.sense.means} as const
  return {...noun, sense, senses: [sense]}
}

/** @returns a word of one role at `offset` */
export function wordAt(scan: Scan, offset: number, role: Exclude<Key, 'suffix'>): Suffix | undefined {
  return at(scan, offset, role)
}

/** `từ 9h đến 18h`, `8h - 17h30`: from hour to hour; what lasts so long is told by the word before it. */
const isClockRange = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 20), start)
  if (
    /(?:trong|mất|chờ|dài|khoảng|suốt|hết|thêm|sau|ngủ) (?:từ )?(?:\d{1,2}h? ?(?:-|–|đến|tới) ?)?\d{1,2}$/i.test(before)
  )
    return false
  return (
    /^ ?(?:-|–|đến|tới) ?\d{1,2}h(?!\p{L})/u.test(text.slice(end, end + 9)) ||
    /\d{1,2}h(?:\d{2})? ?(?:-|–|đến|tới) ?\d{1,2}$/.test(before)
  )
}

/** `a timeout of 30s`, `every 60s`; but `in his 30s`, `the 60s`, `a few 5s`. */
const isSeconds = (text: string, start: number): boolean =>
  /(?:\b(?:to|for|every|of|than|within|after|is|was|takes?|took|least|most|about|wait|timeout|interval|delay|duration|latency|to about|only|just|by|under|over|from)|[=~≈<>:(]) ?\d{1,4}(?:\.\d{1,3})?$/i.test(
    text.slice(Math.max(0, start - 18), start),
  ) &&
  !/\b(?:his|her|their|the|in|early|mid|late|my|our|your|aged) \d{2}$/i.test(text.slice(Math.max(0, start - 10), start))

/** `9X`, `thế hệ 8x, 9x`: those who were born in the nineties; no multiple stands before a comma or a verb. */
const isGeneration = (text: string, start: number, end: number): boolean =>
  /(?<![\d.,])[5-9]$/.test(lookBack(text, start, 2)) &&
  (text.slice(start, end) === 'X' ||
    /(?:thế hệ|lứa|đời|gen|giới|dân|hội|sinh viên|bạn trẻ|cô gái|chàng trai|ca sĩ|diễn viên|[5-9]x,|[5-9]x và)\s(?=\d$)/iu.test(
      lookBack(text, start, 16),
    ))

/** `9,8 triệu năm 2010`: the year in which it was so; `5 năm 2016-2020` are those five. */
const manyBefore = /(?:triệu|tỷ|tỉ|nghìn|ngàn|vạn|\d{3}) $/i
const tellsYear = /^ (?:19|20)\d\d(?!\d|[.,]\d|,? ?(?:-|–|,|và|đến|tới) ?(?:19|20)?\d\d)/

const nativeBefore = /(?:^|[^가-힣])(?:[한두네]|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔) ?$/

/** `in` is an inch only where the phrase ends; `프로` is no percent in `프로젝트`. */
function isOtherWord({text, language}: Scan, {start, end}: Suffix): boolean {
  const written = text.slice(start, end)
  // `30 x 20 cm` are sides, no multiples.
  if (/^[xX×]$/.test(written))
    return /^ ?\d/.test(text.slice(end, end + 2)) || (language === 'vi' && isGeneration(text, start, end))
  // `50도루`, `2도움` are steals and assists; `3할인점` are shops.
  // `120도 안 된다` is "not even 120".
  if (written === '도')
    return /^(?:루|움| (?:채 )?(?:안 ?[되된돼됐]|못 ?[되된미]|되지|미치지))/.test(text.slice(end, end + 8))
  // `왕복 8차로`: as many lanes, not the eighth of them.
  if (/^차(?:로|선)?$/.test(written) && /(?:왕복|편도) ?\d{1,2}$/.test(lookBack(text, start, 6))) return true
  if (written === '채') return /^ (?:안|못|되지|미치지)/.test(text.slice(end, end + 4))
  // `한 세 달`: years of age take no native number.
  if (written === '세') return nativeBefore.test(lookBack(text, start, 4))
  if (written === 'bar')
    return (
      !/\d\s?$/.test(lookBack(text, start, 2)) ||
      /^[ -]?(?:chart|graph|code|stool|exam|menu|s\b)/.test(text.slice(end, end + 6))
    )
  // `9 bạc và 13 đồng` are medals.
  if (
    written === 'đồng' &&
    /(?:huy chương|hcv|hcb|vàng|bạc)\D{0,12}\d{1,3} $/i.test(text.slice(Math.max(0, start - 28), start))
  )
    return true
  if (language === 'vi' && /^năm$/i.test(written))
    return manyBefore.test(lookBack(text, start, 7)) && tellsYear.test(text.slice(end, end + 12))
  if (written === 'h' && language === 'vi') return isClockRange(text, start, end)
  if (/^dân$/i.test(written))
    return /^ (?:số|tộc|quân|ca|chủ|gian|biểu|sinh|trí)(?!\p{L})/u.test(text.slice(end, end + 6))
  // `5,300억일 것이다` are no days.
  if (written === '일') return /^[만억조]일 (?:것|때|경우|뿐|수|가능성|정도)/.test(text.slice(start - 1, end + 4))
  if (written === 's' && language === 'en') return !isSeconds(text, start)
  if (written === 'in') return !/^\s{0,4}(?:$|[,;)×x])/.test(text.slice(end, end + 5))
  return written === '프로' && /^(?:[그젝토세필모야축덕듀]| ?선수)/.test(text.slice(end, end + 3))
}

function at(scan: Scan, offset: number, key: Key): Suffix | undefined {
  const match = compiled(scan.language, key).match(scan.text, scan.lower, offset)
  const [sense] = match?.senses ?? []
  return match && sense ? {start: offset, end: match.end, sense, senses: match.senses} : undefined
}

/** What may follow a Korean counter of one syllable that stands apart from its number. */
const counterEnding =
  /^(?:[이가을를은는의에도로만과와씩쯤당간째짜들부까께어대선권으라다며고입임였뿐처보마밖나]|조차|인(?![이을은의에과들화적정당도별용])|가량|상당|남짓|가량|정도|안팎|내외|전후|이상|이하|미만|여)/

/** @returns whether a Korean counter, unit or currency starts at `offset`, and does not merely begin another word */
export function isCounter(scan: Scan, offset: number): boolean {
  const suffix = suffixAt(scan, offset)
  return suffix !== undefined && suffix.sense.role !== 'ordinal-after'
    ? endsAsCounter(scan, suffix)
    : suffix !== undefined && /^(?:번|째|위|등)/.test(scan.text.slice(offset, offset + 1))
}

/** @returns whether a counter's word ends where the counter does, or goes on with a particle */
export function endsAsCounter(scan: Pick<Scan, 'text'>, suffix: Pick<Suffix, 'start' | 'end'>): boolean {
  if (!isHangul(scan.text.charCodeAt(suffix.end)) || !isHangul(scan.text.charCodeAt(suffix.end - 1))) return true
  const behind = scan.text.slice(suffix.end, suffix.end + 3)
  return suffix.end - suffix.start > 1 || (counterEnding.test(behind) && !clashes(scan.text, suffix.end, behind))
}

/** Whether what looks like a particle has the form for the other kind of syllable before it: 구 일가, not 9일이. */
const clashes = (text: string, end: number, behind: string) =>
  (hasFinal(text.charCodeAt(end - 1)) ? /^(?:가(?!량|까|운)|[를는와])/ : /^[을은과]/).test(behind)

/** Hangul syllables are ordered by their final consonant, 28 to a vowel; the first has none. */
const hasFinal = (unit: number) => (unit - 0xac00) % 28 !== 0

/** Marks that join a number and its unit: `90-day`, `20 (kg)`. */
const joiner = /^(?:\s{0,4}-\s{0,4}|\s{0,4}[({[]\s{0,2})(?=\p{L})/u

/**
 * @param end the end of a number
 * @returns the unit, currency or counter behind it: glued, behind a blank, a hyphen or an opening bracket
 */
export function suffixBehind(scan: Scan, end: number): Suffix | undefined {
  const glued = unlessBound(scan, suffixAt(scan, end))
  if (glued && !isGluedWord(scan, glued, end)) return glued
  const apart = skipSpace(scan.text, end)
  if (apart > end) {
    const suffix = unlessBound(scan, suffixAt(scan, apart))
    if (suffix && mayStandApart(scan, suffix)) return suffix
  }
  const odd = counterPastAbout(scan, end)
  if (odd) return odd
  const joined = joiner.exec(scan.text.slice(end, end + 12))
  if (!joined) return undefined
  const suffix = suffixAt(scan, end + joined[0].length)
  const role = suffix?.sense.role
  if (!suffix || role === 'ordinal-after' || role === 'currency') return undefined
  const bracketed = /[({[]/.test(joined[0])
  if (bracketed && (role !== 'unit' || !/[)}\]]/.test(scan.text[suffix.end] ?? ''))) return undefined
  return bracketed ? {...suffix, end: suffix.end + 1} : suffix
}

/** `8억 초과` is no 8억 seconds: a longer word of a bound stands there. */
function unlessBound(scan: Scan, suffix: Suffix | undefined): Suffix | undefined {
  if (!suffix || scan.language !== 'ko') return suffix
  const bound = wordAt(scan, suffix.start, 'bound-after')
  return bound && bound.end > suffix.end ? undefined : suffix
}

/** `20여 명`, `300여개`: 여 says about, and stands before the counter. */
function counterPastAbout(scan: Scan, end: number): Suffix | undefined {
  const about = scan.language === 'ko' && /^여\s{0,4}/.exec(scan.text.slice(end, end + 6))
  const suffix = about ? suffixAt(scan, end + about[0].length) : undefined
  return suffix && suffix.sense.role !== 'ordinal-after' && endsAsCounter(scan, suffix) ? suffix : undefined
}

/** Letters behind letters are one word; only a code may follow the letter of its multiplier: `48.5 MGBP`. */
const isGluedWord = ({text}: Scan, {end, sense}: Suffix, start: number) =>
  isLatin(text.charCodeAt(start)) &&
  isLatin(text.charCodeAt(start - 1)) &&
  !(sense.role === 'currency' && end - start === 3)

const quotesAround = ({text}: Scan, {start, end}: Suffix) => lookBack(text, start, 60) + text.slice(end, end + 60)

function mayStandApart(scan: Scan, suffix: Suffix): boolean {
  const {role} = suffix.sense
  const first = scan.text.charCodeAt(suffix.start)
  if (isHangul(first)) return endsAsCounter(scan, suffix)
  if (role === 'ordinal-after') return false
  const written = scan.text.slice(suffix.start, suffix.end)
  // Quotes are inches only where they touch the figure.
  if (/^["'”’]+$/.test(written)) return written === '"' && !/"/.test(quotesAround(scan, suffix))
  return !(
    suffix.end - suffix.start === 1 &&
    isLatin(first) &&
    isSpace(scan.text.charCodeAt(suffix.start - 1)) &&
    /[AsJpX]/.test(written)
  )
}
