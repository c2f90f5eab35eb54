import {type Decimal, decimal, parseDecimal} from '../fact/decimal.ts'
import type {Name, Quantity} from '../fact/fact.ts'
import type {UnitId} from '../fact/unit.ts'
import type {Language} from '../language.ts'
import type {Role} from '../lexicon/lexicon.ts'
import type {Candidate} from './candidate.ts'
import {type Chunk, chunkAround, joins, longestRun} from './chunk.ts'
import {guardAddress, guardAt, guardCode, runAround} from './guard.ts'
import {isHangul, isLatin} from './letters.ts'
import {matcherFor} from './matchers.ts'
import {isMarkedWord, leadOf, nameKey, sizeIn} from './name-chunk.ts'
import {skipSpaceBack} from './numeral/numeral.ts'
import {lookBack} from './look-back.ts'
import {meaning, type Scan, type Token} from './scan.ts'
import {endsAsCounter} from './unit.ts'

/**
 * Read names and versions that hold figures (`EXAONE 4.0`, `GPT-4o`, `H100`), and stand guard over digits that are
 * neither name nor figure: addresses, versions, telephone numbers, identifiers, citations.
 *
 * @returns names, the model sizes within them, and guards; offsets are folded ones
 */
export function readNames(scan: Scan): Candidate[] {
  const candidates: Candidate[] = guardCode(scan)
  let judged = 0
  let run = {start: 0, end: 0}
  for (const token of scan.tokens) {
    const key = meaning(token, 'name')
    if (key !== undefined) candidates.push(named(token.start, token.end, key))
    if (token.start < judged || !token.digits) continue
    const chunk = chunkAround(scan, token)
    judged = chunk.end
    if (token.start >= run.end) {
      run = runAround(scan, token)
      const address = guardAddress(scan, run)
      if (address) {
        candidates.push(address)
        judged = run.end
        continue
      }
    }
    const guard = guardAt(scan, token, chunk)
    const found = guard ? [guard] : (sizeBehind(scan, candidates.at(-1), chunk) ?? nameAt(scan, token, chunk))
    candidates.push(...found)
    for (const {end} of found) judged = Math.max(judged, end)
  }
  return candidates
}

const named = (start: number, end: number, key: string): Candidate => ({
  start,
  end,
  fact: {kind: 'name', key} satisfies Name,
})

/** A size behind a version belongs to the name: `Llama 3.1 405B`. */
function sizeBehind({text}: Scan, before: Candidate | undefined, chunk: Chunk): Candidate[] | undefined {
  const written = text.slice(chunk.start, chunk.end)
  if (before?.fact?.kind !== 'name' || before.end !== chunk.start - 1 || !/^\d+(?:\.\d+)?[BMT]$/.test(written))
    return undefined
  return [named(before.start, chunk.end, nameKey(before.fact.key + written)), ...sizeWithin(chunk.start, written)]
}

function nameAt(scan: Scan, token: Token, chunk: Chunk): Candidate[] {
  const {text, lower, language} = scan
  const known = matcherFor(language, ['name']).match(text, lower, token.start, 'word')
  if (known && known.end > token.end) return [knownName(scan, token, known.end, String(known.senses[0]?.means))]
  const law = lawNumber.exec(text.slice(token.start, token.start + 30))
  if (law) return [named(token.start, token.start + law[0].length, nameKey(law[0]))]
  const written = text.slice(chunk.start, chunk.end)
  const lead = leadOf(written)
  if (lead !== '') return joined(scan, chunk, written, lead)
  const memorial = language === 'ko' && memorialDay.exec(text.slice(token.start, token.start + 6))
  if (memorial) return [named(token.start, token.start + memorial[0].length, memorial[0])]
  return isHangul(text.charCodeAt(chunk.start - 1)) ? attached(scan, chunk, written) : behindWord(scan, chunk, written)
}

/** `45/2019/QH14`, `15/2020/NĐ-CP`: laws and decrees go by their number, year and maker. */
const lawNumber =
  /^\d{1,5}(?:-\p{Lu}{2,5}\/\p{Lu}{2,8}|\/(?:\d{4}\/\p{Lu}{2,8}\d{0,2}(?:-\p{Lu}{2,8}){0,2}|\p{Lu}{2,8}(?:-\p{Lu}{2,8}){1,2}))(?![\p{L}\d])/u

/** 아이온2: a family spelled in Hangul, with its figure joined. */
function attached(scan: Scan, chunk: Chunk, written: string): Candidate[] {
  let start = chunk.start
  while (start > chunk.start - longestRun && isHangul(scan.text.charCodeAt(start - 1))) start -= 1
  const family = familyOf(scan, {start, end: chunk.start}) ?? ownName(scan, start, chunk)
  if (!family || (scan.text[chunk.end] !== ' ' && isMeasured(scan, chunk.end, false, true))) return []
  return [named(start, chunk.end, nameKey(family + written))]
}

/** Days that stand for what happened on them, 6·25 and 5·18; but 1·2위, 2·3분기 and 1·2심 are two of them. */
const memorialDay = /^\d{1,2}·\d{1,2}(?!\d|위|등|차|호|번|분기|학년|층|급|심|군|부)/

/** `4K` is a screen's resolution, and four thousand in a table. */
function knownName({text}: Scan, {start, end}: Token, nameEnd: number, key: string): Candidate {
  const name = named(start, nameEnd, key)
  if (text.slice(end, nameEnd) !== 'K') return name
  const value = decimal(BigInt(text.slice(start, end)), 3)
  return {...name, alternatives: [amountOf(value, decimal(1, 3), 'one')]}
}

const amountOf = (value: Decimal, step: Decimal, unit: UnitId): Quantity => ({
  kind: 'quantity',
  low: value,
  high: value,
  step,
  unit,
  bound: 'exact',
  sense: 'amount',
})

/** What a Hangul word means that opens a figure or belongs to one. */
const opens: readonly Role[] = [
  'no-name',
  'bound-before',
  'day-part',
  'claim',
  'limit-before',
  'deixis',
  'relative',
  'ordinal-before',
  'unit-before',
  'unit',
  'currency',
  'scale',
  'never',
  'negative',
]

/** 폴드7, 오메가3: a Hangul word that opens no figure of its own, as 약 and 최대 do. */
function ownName({language, text}: Scan, start: number, chunk: Chunk): string | undefined {
  const word = text.slice(start, chunk.start)
  return word.length >= 2 && chunk.end - chunk.start <= 3 && !matches(language, opens, word) ? word : undefined
}

const opensDate: readonly Role[] = ['no-name', 'month', 'short-weekday', 'weekday', 'bound-before', 'ordinal-before']

/** Letters joined to a figure: `H100`, `Qwen2.5-72B`; yet not `USD530`, `Q3`, `top-10` or `Oct-2`. */
function joined(scan: Scan, chunk: Chunk, written: string, lead: string): Candidate[] {
  const {language} = scan
  // `A350`: a capital joined to its digits is no article.
  const capital = /^[A-Z]$/.test(lead) && /^\d{2}/.test(written.slice(1))
  if (!capital && matches(language, opensDate, lead)) return []
  // CVE is a currency too; yet an amount has one part: `USD-530`, not `CVE-2024-3094`.
  if (matches(language, ['currency'], lead) && !/^[A-Z]+-\d+-\d/.test(written)) return []
  // A chunk holds ASCII letters only: it goes on from another.
  if (isLatin(scan.lower.charCodeAt(chunk.start - 1))) return []
  // Quarters are dates.
  if (/^Q[1-4]$/i.test(written)) return []
  const capitals = /[A-Z]/.test(lead)
  if (!capitals && written.charAt(lead.length) === '-') return []
  if (!capitals && lead.length > 6) return []
  return [named(chunk.start, chunk.end, nameKey(written)), ...sizeWithin(chunk.start, written)]
}

/** @returns whether the whole word is a form of one of the roles */
function matches(language: Language, roles: readonly Role[], word: string): boolean {
  return matcherFor(language, roles).match(word, word.toLowerCase(), 0, 'word')?.end === word.length
}

function sizeWithin(start: number, written: string): Candidate[] {
  const size = sizeIn(written)
  const value = size && parseDecimal(size.digits)
  if (!size || !value) return []
  const low = decimal(value.coefficient, value.exponent + size.power)
  const places = size.digits.split('.')[1]?.length ?? 0
  const fact = amountOf(low, decimal(1, size.power - places), 'parameter')
  const from = start + size.at
  return [{start: from, end: from + size.digits.length + 1, fact, within: 'name'}]
}

const measured: readonly Role[] = [
  'unit',
  'subunit',
  'currency',
  'scale',
  'ordinal-after',
  'month',
  'bound-after',
  'step',
]

/** A figure behind a blank behind a name: `EXAONE 4.0`, `Windows 11`, `K-EXAONE 236B`; never before a unit. */
function behindWord(scan: Scan, chunk: Chunk, written: string): Candidate[] {
  const word = wordBefore(scan, chunk.start) ?? phraseBefore(scan, chunk.start)
  if (!word) return []
  const family = familyOf(scan, word)
  const size = /^\d+(?:\.\d+)?[BMT]$/.test(written)
  const version = /^\d{1,2}\.\d{1,2}$/.test(written)
  const whole = /^\d{1,5}$/.test(written) && !/^(?:19|20)\d\d$/.test(written)
  const plain = whole && isForeign(scan, word) && !opensClause(scan, word) && isProper(scan, word)
  const mixture = /^\d+x\d+(?:\.\d+)?[BM]$/.test(written)
  const branch = family !== undefined && /^\d{1,3}[A-Z]$/.test(written)
  if (!size && !version && !whole && !branch && !mixture) return []
  if (family === undefined && !(size || version || mixture ? isProper(scan, word) : plain || isMarked(scan, word)))
    return []
  if (family === undefined && whole && written.length > 4) return []
  // Ships and spacecraft: 아폴로 11호.
  const end = family !== undefined && scan.text[chunk.end] === '호' ? chunk.end + 1 : chunk.end
  const ofModel = size && /^ model\b/.test(scan.text.slice(end, end + 7))
  if (end === chunk.end && !ofModel && isMeasured(scan, end, family !== undefined, whole)) return []
  const lead = family || scan.text.slice(word.start, word.end)
  return [named(word.start, end, nameKey(lead + written)), ...(size ? sizeWithin(chunk.start, written) : [])]
}

/** The word before a place, with white space between. */
function wordBefore({text}: Scan, at: number): Chunk | undefined {
  if (text[at - 1] !== ' ') return undefined
  const end = skipSpaceBack(text, at)
  let start = end
  while (start > end - longestRun && (joins(text, start - 1) || isHangul(text.charCodeAt(start - 1)))) start -= 1
  while (start < end && /[.\-_&]/.test(text.charAt(start))) start += 1
  // A word that ends in a full stop ends a sentence; one that goes on in other letters is no name of this kind.
  if (start === end || /[.\-_&]/.test(text.charAt(end - 1)) || isLatin(text.charCodeAt(start - 1))) return undefined
  return {start, end}
}

/** The two words before a place, where they are a family's name that holds more than ASCII: `quốc lộ 1A`. */
function phraseBefore(scan: Scan, at: number): Chunk | undefined {
  if (scan.text[at - 1] !== ' ') return undefined
  const words = /(?<!\p{L})\p{L}{1,8} \p{L}{1,8} $/u.exec(lookBack(scan.text, at, 20))
  if (!words) return undefined
  const phrase = {start: at - words[0].length, end: at - 1}
  return familyOf(scan, phrase) === undefined ? undefined : phrase
}

/** @returns the spelling that stands for the family; empty where it is the one written; nothing for no family */
function familyOf({language, text, lower}: Scan, {start, end}: Chunk): string | undefined {
  const match = matcherFor(language, ['name-before']).match(text, lower, start, 'word')
  // Families that are ordinary words too are names with a capital only.
  if (match?.end !== end || /^[a-z]+$/.test(text.slice(start, end))) return undefined
  return String(match.senses[0]?.means)
}

/** What a word of capitals means that is no name. */
const markedOtherwise: readonly Role[] = ['currency', 'unit', 'no-name', 'month', 'claim']

/** Capitals inside or throughout: hardly ever an ordinary word. */
function isMarked({text, language}: Scan, {start, end}: Chunk): boolean {
  const word = text.slice(start, end)
  return isMarkedWord(word) && !matches(language, markedOtherwise, word)
}

/** A syllable as Vietnamese spells it without tone marks; other Latin words in a Vietnamese text are foreign names. */
const vietnameseSyllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/i

const isForeign = ({text, language}: Scan, {start, end}: Chunk) =>
  language !== 'vi' || !vietnameseSyllable.test(text.slice(start, end))

/** Behind a colon or asterisk a capital says nothing: `**Goal**: Deploy 2 agents`. */
const opensClause = ({text, language}: Scan, {start}: Chunk) =>
  language === 'en' && /[:*_>|#"“] ?$/.test(lookBack(text, start, 2))

/** What a word with a capital means that is no name. */
const properOtherwise: readonly Role[] = [
  'no-name',
  'month',
  'weekday',
  'currency',
  'unit',
  'bound-before',
  'claim',
  'date-word',
  'limit',
]

/** Marked, or a capital that opens no sentence. */
function isProper(scan: Scan, word: Chunk): boolean {
  const {text, language} = scan
  const written = text.slice(word.start, word.end)
  if (isMarked(scan, word)) return true
  if (!/^[A-Z][a-z]+$/.test(written)) return false
  if (matches(language, properOtherwise, written)) return false
  if (language === 'ko') return true
  return /[\p{L}\d,;:]["”’)]* $/u.test(lookBack(text, word.start, 4))
}

/** Whether a unit, scale or currency follows: then the figure is a figure. */
function isMeasured({text, lower, language}: Scan, end: number, family: boolean, whole: boolean): boolean {
  const at = text[end] === ' ' ? end + 1 : end
  const found = matcherFor(language, measured).match(text, lower, at, isHangul(lower.charCodeAt(at)) ? 'edge' : 'word')
  // `아이폰 15 프로`: a model of that family, no percent.
  if (family && language === 'ko' && at > end && /^프로(?!젝)/.test(text.slice(at, at + 3))) return false
  // A counter's syllable may begin another word: `ISO 27001 인증`.
  if (found && language === 'ko' && !endsAsCounter({text}, {start: at, end: found.end})) return false
  if (found) return !(family && language === 'en' && at > end)
  // "NVIDIA 512 chips": an English plural counts.
  return language === 'en' && !family && whole && /^ [a-z]{3,}s\b/.test(text.slice(end, end + 24))
}
