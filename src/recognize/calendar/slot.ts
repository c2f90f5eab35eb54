import type {Meanings, Role} from '../../lexicon/lexicon.ts'
import {isDigit, isHangul, isLatin, isSpace} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import type {Scan} from '../scan.ts'
import {endsKoreanWord} from './korean-word.ts'
import type {DateFields} from './reading.ts'
import {wordNumberAt} from './word-number.ts'

/** What a slot found: where it ends and the fields that it states. */
export interface Filled {
  readonly end: number
  readonly fields: DateFields
}

/** A slot looks at a place of the folded text. */
export type Slot = (scan: Scan, at: number, start: number) => Filled | undefined

const digitsEnd = (text: string, at: number, most: number): number => {
  let end = at
  while (end < at + most && isDigit(text.charCodeAt(end))) end += 1
  return isDigit(text.charCodeAt(end)) ? at : end
}

/** A whole number of `least` to `most` digits in a range; nothing if more digits follow. */
export function number(
  least: number,
  most: number,
  low: number,
  high: number,
  fields: (n: number) => DateFields | undefined,
): Slot {
  return ({text}, at) => {
    const end = digitsEnd(text, at, most)
    if (end - at < least) return undefined
    const value = Number(text.slice(at, end))
    const found = value >= low && value <= high ? fields(value) : undefined
    return found && {end, fields: found}
  }
}

/** Quarters and centuries are counted in Roman numerals too. */
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ')

export const romanNumber = (most: number, fields: (n: number) => DateFields): Slot => {
  return ({lower}, at) => {
    const end = wordEnd(lower, at)
    const value = romans.indexOf(lower.slice(at, end)) + 1
    return value > 0 && value <= most ? {end, fields: fields(value)} : undefined
  }
}

function wordEnd(lower: string, at: number): number {
  let end = at
  while (isLatin(lower.charCodeAt(end))) end += 1
  return end
}

export const either = (...slots: readonly Slot[]): Slot => {
  return (scan, at, start) => {
    for (const slot of slots) {
      const filled = slot(scan, at, start)
      if (filled) return filled
    }
    return undefined
  }
}

/**
 * A word of the lexicon in this role. In Korean only particles may follow it in its word (8월 초에, not 8월 초등), unless
 * it runs on into the rest of the pattern.
 */
export function word<R extends Role>(
  role: R,
  fields: (means: Meanings[R]) => DateFields | undefined,
  runsOn = false,
): Slot {
  return (scan, at, start) => {
    // Within a date a word may begin in the middle of one: 지난여름, 2025년여름.
    const footing = at === start && isHangul(scan.lower.charCodeAt(at - 1)) ? 'edge' : 'word'
    const match = matcherFor(scan.language, [role]).match(scan.text, scan.lower, at, footing)
    if (!match || !(runsOn || endsKoreanWord(scan, match.end))) return undefined
    // The matcher holds forms of this role only.
    const found = fields(match.senses[0]?.means as Meanings[R])
    return found && {end: match.end, fields: found}
  }
}

/** A word that may stand before a date without being part of it; it takes no text. */
export const behind = (role: Role): Slot => {
  return (scan, at, start) => {
    let end = start
    while (isSpace(scan.lower.charCodeAt(end - 1))) end -= 1
    let from = end
    while (isLatin(scan.lower.charCodeAt(from - 1))) from -= 1
    if (from === end) from -= 1
    const match = matcherFor(scan.language, [role]).match(scan.text, scan.lower, from, 'word')
    return match && match.end >= end ? {end: at, fields: {}} : undefined
  }
}

/** A number in words. */
export function wordNumber(least: number, most: number, fields: (n: number) => DateFields | undefined): Slot {
  return (scan, at) => {
    const found = wordNumberAt(scan, at)
    const filled = found && found.value >= least && found.value <= most ? fields(found.value) : undefined
    return found && filled && {end: found.end, fields: filled}
  }
}

/** A slot that takes no text and only looks at what stands before the date. */
export function looking(fits: (scan: Scan, start: number) => boolean): Slot {
  return (scan, at, start) => (fits(scan, start) ? {end: at, fields: {}} : undefined)
}

/** A number of one word in these roles. */
export const counted =
  (...roles: readonly Role[]): Slot =>
  (scan, at) => {
    const match = matcherFor(scan.language, roles).match(scan.text, scan.lower, at)
    const means = match?.senses[0]?.means
    return match && typeof means === 'bigint' ? {end: match.end, fields: {count: Number(means)}} : undefined
  }
