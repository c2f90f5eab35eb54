import type {Claim} from '../fact/fact.ts'
import type {Candidate} from './candidate.ts'
import {lookBack} from './look-back.ts'
import {meaning, type Scan, type Token} from './scan.ts'

/**
 * Read the words that change what a text claims: first, only, largest, not, rise, fall, plans to …
 *
 * @returns one candidate a word; a figure or date that such a word belongs to covers it
 */
export function readClaims(scan: Scan): Candidate[] {
  const candidates: Candidate[] = []
  for (const token of scan.tokens) {
    const claim = meaning(token, 'claim')
    if (!claim || isMajority(scan, token) || isDeadline(scan, token)) continue
    const {start, end} = token
    candidates.push({start, end, fact: {kind: 'claim', ...claim} satisfies Claim})
  }
  return candidates
}

/** `chậm nhất 30 ngày trước`, `muộn nhất là thứ Sáu`: by when, and nothing is the slowest. */
const isDeadline = ({language, lower}: Scan, {start, end}: Token): boolean =>
  language === 'vi' &&
  /(?:chậm|muộn|trễ) ?(?:nhất)?$/.test(lookBack(lower, end, end - start + 5)) &&
  /^ (?:là |vào |trong |trước |ngày |tháng |đến |cuối |\d)/.test(lower.slice(end, end + 8))

/** Endings of the adjectives and adverbs that `most` may heighten. */
const heightened =
  /^ (?:[a-z-]+(?:ful|ous|ive|ent|ant|al|ed|ing|able|ible|ic|ary|ory|ex|ese|ar|ish|ly|ult|ane|ete|ise|ern)|common|secure|severe|serious|senior)\b/

/** `Most articles` are many of them; `the most` and `most important` are a superlative. */
function isMajority({language, lower}: Scan, {start, end}: Token): boolean {
  if (language !== 'en' || lower.slice(start, end) !== 'most') return false
  if (/(?:\bits|\bhis|\bher|\btheir|\bour|\bmy|\byour|['’]s) $/.test(lookBack(lower, start, 7))) return false
  return !heightened.test(lower.slice(end, end + 24))
}
