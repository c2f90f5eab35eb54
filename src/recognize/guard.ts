import type {Candidate} from './candidate.ts'
import {type Chunk, longestRun} from './chunk.ts'
import {guardKorean} from './korean-guard.ts'
import {isIdentifier, isPhone, isVersion} from './name-chunk.ts'
import {isLatin} from './letters.ts'
import type {Scan, Token} from './scan.ts'

const guard = (start: number, end: number): Candidate => ({start, end, fact: undefined})

/**
 * @returns the characters around a figure up to white space, where they are an address or mail address; else nothing
 */
export function guardAddress({text}: Scan, run: Chunk): Candidate | undefined {
  const written = text.slice(run.start, run.end)
  return isAddress(written) ? guard(run.start, run.end) : undefined
}

/** @returns what keeps a figure from being read: a citation, version, telephone number or identifier; else nothing */
export function guardAt(scan: Scan, token: Token, chunk: Chunk): Candidate | undefined {
  const {text} = scan
  if (text.slice(token.start - 2, token.start) === '[^' && text[token.end] === ']')
    return guard(token.start - 2, token.end + 1)
  if (text[token.start - 1] === '+' && text[token.end] === ']' && isLatin(text.charCodeAt(token.start - 2)))
    return guard(token.start - 1, token.end)
  if (text[token.start - 1] === '{' && text[token.end] === '}') return guard(token.start - 1, token.end + 1)
  const cited = text[token.start - 1] === '[' && /^\d+(?:[,–-] ?\d+)*\]/.exec(text.slice(token.start, token.start + 40))
  if (cited) return guard(token.start - 1, token.start + cited[0].length)
  // An area code goes with the number behind it.
  const dialled =
    text[token.start - 1] === '(' && /^\d{2,4}\) ?\d{3,4}-\d{4}(?!\d)/.exec(text.slice(token.start, token.start + 20))
  if (dialled) return guard(token.start - 1, token.start + dialled[0].length)
  // A language and the year of its standard.
  if (/[A-Z]\+\+$/.test(text.slice(Math.max(0, token.start - 3), token.start))) return guard(token.start - 3, token.end)
  const local = guardKorean(scan, token) ?? zoneAt(text, token)
  if (local) return local
  const whole = text.slice(chunk.start, chunk.end)
  // No amount starts with a nought and goes on so long: `03187`, `0101234567`.
  if (/^0\d{4,}$/.test(whole) && whole.length < text.trim().length) return guard(chunk.start, chunk.end)
  const spaced = /^(?:0\d{2,3}|1[89]00)(?:[ .]\d{3,4}){1,3}(?![\d.,])/.exec(text.slice(token.start, token.start + 20))
  if (spaced && (spaced[0].startsWith('0') || /^1[89]00 \d{4}$/.test(spaced[0])) && spaced[0].length > 7)
    return guard(token.start, token.start + spaced[0].length)
  if (isPosted(text, chunk, whole)) return guard(chunk.start, chunk.end)
  if (isPhone(whole) || isIdentifier(whole) || isVersion(whole)) return guard(chunk.start, chunk.end)
  return text[token.start - 1] === '+' ? international(text, token.start) : undefined
}

/** `UTC+9`, `GMT-03:30`: a zone of time. */
function zoneAt(text: string, {start}: Token): Candidate | undefined {
  const before = /(?:UTC|GMT) ?[+\-−±]$/.exec(text.slice(Math.max(0, start - 5), start))
  const hours = before && /^\d{1,2}(?::?[03]0)?(?!\d)/.exec(text.slice(start, start + 6))
  return hours ? guard(start - before[0].length, start + hours[0].length) : undefined
}

/** @returns guards over what stands between backticks */
export function guardCode({text}: Scan): Candidate[] {
  const guards: Candidate[] = []
  if (!text.includes('`')) return guards
  for (const found of text.matchAll(/`[^`]{1,400}`/g)) guards.push(guard(found.index, found.index + found[0].length))
  return guards
}

/** @returns the characters around a figure up to white space */
export function runAround({text}: Scan, {start, end}: Token): Chunk {
  let from = start
  while (from > start - longestRun && from > 0 && isRun(text.charCodeAt(from - 1))) from -= 1
  let to = end
  while (to < end + longestRun && isRun(text.charCodeAt(to))) to += 1
  return {start: from, end: to}
}

const isRun = (unit: number) => unit > 32 && unit < 127

const isAddress = (run: string) =>
  run.includes('://') ||
  /^\W*\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(run) ||
  /^\(?www\./i.test(run) ||
  (run.includes('@') && run.includes('.')) ||
  /\.(?:com|org|net|io|kr|vn)\//.test(run) ||
  /^\(?10\.\d{4,}\//.test(run)

/** What follows the letters of a state is posted: `TX 78701`. */
const isPosted = (text: string, {start}: Chunk, whole: string) =>
  /^\d{5}$/.test(whole) && /(?:^|[ ,])[A-Z]{2} $/.test(text.slice(Math.max(0, start - 4), start))

/** `+84 24 3825 1234`: a country's code and groups of digits. */
function international(text: string, start: number): Candidate | undefined {
  const found = /^\d{1,3}(?:[ -]\(?\d{1,4}\)?){2,5}/.exec(text.slice(start, start + 30))
  return found && found[0].replace(/\D/g, '').length >= 9 ? guard(start - 1, start + found[0].length) : undefined
}
