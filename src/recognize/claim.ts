import type {Claim} from '../fact/fact.ts'
import type {Candidate} from './candidate.ts'
import {isSpace} from './letters.ts'
import {meaning, type Scan} from './scan.ts'

/**
 * Read the words that change what a text claims: first, only, largest, not, rise, fall, plans to …
 *
 * @returns one candidate a word; a figure or date that such a word belongs to covers it
 */
export function readClaims({tokens, lower}: Scan): Candidate[] {
  const candidates: Candidate[] = []
  for (const token of tokens) {
    const claim = meaning(token, 'claim')
    if (!claim) continue
    let {end} = token
    while (isSpace(lower.charCodeAt(end - 1))) end -= 1
    candidates.push({start: token.start, end, fact: {kind: 'claim', ...claim} satisfies Claim})
  }
  return candidates
}
