import type {Meanings, Role} from '../../lexicon/lexicon.ts'
import {isHangul, isLatin, isSpace} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import type {Scan} from '../scan.ts'

/** A word beside a date. */
export interface Neighbour<R extends Role> {
  readonly start: number
  readonly end: number
  readonly means: Meanings[R]
}

const mostWords = 4

/** @returns the longest form of the role that ends right before `at`, blanks aside */
export function wordBefore<R extends Role>(scan: Scan, role: R, at: number): Neighbour<R> | undefined {
  const {text, lower, language} = scan
  const matcher = matcherFor(language, [role])
  const end = skipSpacesBack(lower, at)
  let from = end
  let found: Neighbour<R> | undefined
  for (let words = 0; words < mostWords; words += 1) {
    while (isLetter(lower.charCodeAt(from - 1))) from -= 1
    const match = matcher.match(text, lower, from, 'word')
    // The matcher holds forms of this role only.
    if (match && match.end >= end) found = {start: from, end, means: match.senses[0]?.means as Meanings[R]}
    const next = skipSpacesBack(lower, from)
    if (next === from) break
    from = next
  }
  return found
}

/** @returns the longest form of the role right behind `at`, blanks aside */
export function wordBehind<R extends Role>(scan: Scan, role: R, at: number): Neighbour<R> | undefined {
  let start = at
  while (start < at + 4 && isSpace(scan.lower.charCodeAt(start))) start += 1
  const match = matcherFor(scan.language, [role]).match(scan.text, scan.lower, start)
  return match && {start, end: match.end, means: match.senses[0]?.means as Meanings[R]}
}

function skipSpacesBack(lower: string, at: number): number {
  let end = at
  while (end > at - 4 && isSpace(lower.charCodeAt(end - 1))) end -= 1
  return end
}

const isLetter = (unit: number) => isLatin(unit) || isHangul(unit)
