import type {Candidate} from './candidate.ts'
import {type Chunk, longestRun} from './chunk.ts'
import {isIdentifier, isPhone, isVersion} from './name-chunk.ts'
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
export function guardAt({text}: Scan, token: Token, chunk: Chunk): Candidate | undefined {
  if (text[token.start - 1] === '[' && /^\[\d+(?:[,–-] ?\d+)*\]/.test(text.slice(token.start - 1, token.start + 40)))
    return guard(token.start - 1, text.indexOf(']', token.end) + 1)
  const whole = text.slice(chunk.start, chunk.end)
  if (isPhone(whole) || isIdentifier(whole) || isVersion(whole)) return guard(chunk.start, chunk.end)
  return text[token.start - 1] === '+' ? international(text, token.start) : undefined
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
  /^\(?www\./i.test(run) ||
  (run.includes('@') && run.includes('.')) ||
  /\.(?:com|org|net|io|kr|vn)\//.test(run)

/** `+84 24 3825 1234`: a country's code and groups of digits. */
function international(text: string, start: number): Candidate | undefined {
  const found = /^\d{1,3}(?:[ -]\(?\d{1,4}\)?){2,5}/.exec(text.slice(start, start + 30))
  return found && found[0].replace(/\D/g, '').length >= 9 ? guard(start - 1, start + found[0].length) : undefined
}
