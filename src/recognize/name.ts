import {decimal, parseDecimal} from '../fact/decimal.ts'
import type {Name, Quantity} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import type {Role} from '../lexicon/lexicon.ts'
import type {Candidate} from './candidate.ts'
import {isDigit, isHangul, isLatin} from './letters.ts'
import type {Matcher} from './match.ts'
import {isIdentifier, isMarkedWord, isPhone, isVersion, leadOf, nameKey, sizeIn} from './name-chunk.ts'
import {matcherOf, meaning, type Scan, type Token} from './scan.ts'

/**
 * Read names and versions that hold figures (`EXAONE 4.0`, `GPT-4o`, `H100`), and stand guard over digits that are
 * neither name nor figure: addresses, versions, telephone numbers, identifiers, citations.
 *
 * @returns names, the model sizes within them, and guards; offsets are folded ones
 */
export function readNames(scan: Scan): Candidate[] {
  const candidates: Candidate[] = []
  let end = 0
  for (const token of scan.tokens) {
    const key = meaning(token, 'name')
    if (key !== undefined) candidates.push(named(token.start, token.end, key))
    if (!token.digits || token.start < end) continue
    const found = guardAt(scan, token) ?? nameAt(scan, token)
    candidates.push(...found)
    end = found.reduce((last, candidate) => Math.max(last, candidate.end), end)
  }
  return candidates
}

const named = (start: number, end: number, key: string): Candidate => ({
  start,
  end,
  fact: {kind: 'name', key} satisfies Name,
})

const longestRun = 400

/** The characters around a figure up to white space: what an address or telephone number would fill. */
function runAround({text}: Scan, {start, end}: Token): {start: number; end: number} {
  let from = start
  while (from > start - longestRun && from > 0 && isRun(text.charCodeAt(from - 1))) from -= 1
  let to = end
  while (to < end + longestRun && isRun(text.charCodeAt(to))) to += 1
  return {start: from, end: to}
}

const isRun = (unit: number) => unit > 32 && unit < 127

function guardAt(scan: Scan, token: Token): Candidate[] | undefined {
  const {text} = scan
  const run = runAround(scan, token)
  const written = text.slice(run.start, run.end)
  const guard = (start: number, end: number): Candidate[] => [{start, end, fact: undefined}]
  if (isAddress(written)) return guard(run.start, run.end)
  if (text[token.start - 1] === '[' && /^\[\d+(?:[,–-] ?\d+)*\]/.test(text.slice(token.start - 1, token.start + 40)))
    return guard(token.start - 1, text.indexOf(']', token.end) + 1)
  const chunk = chunkAround(scan, token)
  const whole = text.slice(chunk.start, chunk.end)
  if (isPhone(whole) || isIdentifier(whole)) return guard(chunk.start, chunk.end)
  if (isVersion(whole)) return guard(chunk.start, chunk.end)
  if (text[token.start - 1] === '+') return international(text, token.start)
  return undefined
}

const isAddress = (run: string) =>
  run.includes('://') ||
  /^\(?www\./i.test(run) ||
  (run.includes('@') && run.includes('.')) ||
  /\.(?:com|org|net|io|kr|vn)\//.test(run)

/** `+84 24 3825 1234`: a country's code and groups of digits. */
function international(text: string, start: number): Candidate[] | undefined {
  const found = /^\d{1,3}(?:[ -]\(?\d{1,4}\)?){2,5}/.exec(text.slice(start, start + 30))
  return found && found[0].replace(/\D/g, '').length >= 9
    ? [{start: start - 1, end: start + found[0].length, fact: undefined}]
    : undefined
}

interface Chunk {
  readonly start: number
  readonly end: number
}

/** Letters, digits and what joins them, around a figure. */
function chunkAround({text}: Scan, token: Token): Chunk {
  let start = token.start
  while (start > token.start - longestRun && start > 0 && joins(text, start - 1)) start -= 1
  let end = token.end
  while (end < token.end + longestRun && end < text.length && joins(text, end)) end += 1
  while (start < token.start && /[.\-_&]/.test(text.charAt(start))) start += 1
  while (end > token.end && /[.\-_&]/.test(text.charAt(end - 1))) end -= 1
  return {start, end}
}

const joins = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  if (isDigit(unit) || (isLatin(unit) && unit < 128)) return true
  return unit === 45 || unit === 46 || unit === 95 || unit === 38
}

const matchers = new Map<string, Matcher>()

function matcherFor(language: Language, roles: readonly Role[]): Matcher {
  const key = language + roles.join()
  let matcher = matchers.get(key)
  if (!matcher) matchers.set(key, (matcher = matcherOf(language, roles)))
  return matcher
}

function nameAt(scan: Scan, token: Token): Candidate[] {
  const {text, lower, language} = scan
  const known = matcherFor(language, ['name']).match(text, lower, token.start, 'word')
  if (known && known.end > token.end) return [named(token.start, known.end, String(known.senses[0]?.means))]
  const chunk = chunkAround(scan, token)
  const written = text.slice(chunk.start, chunk.end)
  const lead = leadOf(written)
  if (lead !== '') return joined(scan, chunk, written, lead)
  if (language === 'ko' && /^\d{1,2}·\d{1,2}(?!\d)/.test(text.slice(token.start, token.start + 6)))
    return memorial(text, token)
  return behindWord(scan, chunk, written)
}

/** Days that stand for what happened on them: 6·25, 5·18. */
function memorial(text: string, {start}: Token): Candidate[] {
  const written = /^\d{1,2}·\d{1,2}/.exec(text.slice(start, start + 6))?.[0] ?? ''
  return [named(start, start + written.length, written)]
}

/** Letters joined to a figure: `H100`, `Qwen2.5-72B`; yet not `USD530`, `Q3`, `top-10` or `Oct-2`. */
function joined(scan: Scan, chunk: Chunk, written: string, lead: string): Candidate[] {
  const {language} = scan
  if (
    matches(
      language,
      ['no-name', 'currency', 'month', 'short-weekday', 'weekday', 'bound-before', 'ordinal-before'],
      lead,
    )
  )
    return []
  if (/[^\x20-\x7f]/.test(scan.text.charAt(chunk.start - 1)) && isLatin(scan.lower.charCodeAt(chunk.start - 1)))
    return []
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
  const fact: Quantity = {
    kind: 'quantity',
    low,
    high: low,
    step: decimal(1, size.power - places),
    unit: 'parameter',
    bound: 'exact',
    sense: 'amount',
  }
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
  const word = wordBefore(scan, chunk.start)
  if (!word) return []
  const family = isFamily(scan, word)
  const size = /^\d+(?:\.\d+)?[BMT]$/.test(written)
  const version = /^\d{1,2}\.\d{1,2}$/.test(written)
  const whole = /^\d{1,5}$/.test(written) && !/^(?:19|20)\d\d$/.test(written)
  if (!size && !version && !whole) return []
  if (!family && !(size ? isProper(scan, word) : version ? isProper(scan, word) : isMarked(scan, word))) return []
  if (!family && whole && written.length > 3) return []
  if (isMeasured(scan, chunk.end, family, whole)) return []
  const name = scan.text.slice(word.start, chunk.end)
  return [named(word.start, chunk.end, nameKey(name)), ...(size ? sizeWithin(chunk.start, written) : [])]
}

/** The word before a place, with one blank between. */
function wordBefore({text}: Scan, at: number): Chunk | undefined {
  if (text[at - 1] !== ' ') return undefined
  const end = at - 1
  let start = end
  while (start > end - longestRun && start > 0 && (joins(text, start - 1) || isHangul(text.charCodeAt(start - 1))))
    start -= 1
  while (start < end && /[.\-_&]/.test(text.charAt(start))) start += 1
  // A word that ends in a full stop ends a sentence; one that goes on in other letters is no name of this kind.
  if (start === end || /[.\-_&]/.test(text.charAt(end - 1)) || isLatin(text.charCodeAt(start - 1))) return undefined
  return {start, end}
}

function isFamily({language, text, lower}: Scan, {start, end}: Chunk): boolean {
  const match = matcherFor(language, ['name-before']).match(text, lower, start, 'word')
  if (match?.end !== end) return false
  // Families that are ordinary words too are names with a capital only.
  return !/^[a-z]+$/.test(text.slice(start, end))
}

/** Capitals inside or throughout: hardly ever an ordinary word. */
function isMarked({text, language}: Scan, {start, end}: Chunk): boolean {
  const word = text.slice(start, end)
  return isMarkedWord(word) && !matches(language, ['currency', 'unit', 'no-name', 'month', 'claim'], word)
}

/** Marked, or a capital that opens no sentence. */
function isProper(scan: Scan, word: Chunk): boolean {
  const {text, language} = scan
  const written = text.slice(word.start, word.end)
  if (isMarked(scan, word)) return true
  if (!/^[A-Z][a-z]+$/.test(written)) return false
  if (
    matches(
      language,
      ['no-name', 'month', 'weekday', 'currency', 'unit', 'bound-before', 'claim', 'date-word', 'limit'],
      written,
    )
  )
    return false
  if (language === 'ko') return true
  return /[\p{L}\d,;:]["”’)]* $/u.test(text.slice(Math.max(0, word.start - 4), word.start))
}

/** Whether a unit, scale or currency follows: then the figure is a figure. */
function isMeasured({text, lower, language}: Scan, end: number, family: boolean, whole: boolean): boolean {
  if (text[end] === '%' || text[end] === '‰' || text[end] === '$') return true
  const at = text[end] === ' ' ? end + 1 : end
  const found = matcherFor(language, measured).match(text, lower, at, isHangul(lower.charCodeAt(at)) ? 'edge' : 'word')
  if (found) return !(family && language === 'en' && at > end)
  // "NVIDIA 512 chips": an English plural counts.
  return language === 'en' && !family && whole && /^ [a-z]{3,}s\b/.test(text.slice(end, end + 24))
}
