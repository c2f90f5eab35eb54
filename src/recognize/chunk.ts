import {isDigit, isLatin} from './letters.ts'
import type {Scan, Token} from './scan.ts'

/** Longer runs without a blank are no names; the limit keeps reading linear. */
export const longestRun = 400

/** A place in folded text. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** Letters, digits and what joins them, around a figure. */
export function chunkAround({text}: Scan, token: Token): Chunk {
  let start = token.start
  while (start > token.start - longestRun && start > 0 && joins(text, start - 1)) start -= 1
  let end = token.end
  while (end < token.end + longestRun && end < text.length && joins(text, end)) end += 1
  while (start < token.start && /[.\-_&]/.test(text.charAt(start))) start += 1
  while (end > token.end && /[.\-_&]/.test(text.charAt(end - 1))) end -= 1
  return {start, end}
}

/** @returns whether the character is a letter, digit or sign that joins them in a name */
export const joins = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  if (isDigit(unit) || (isLatin(unit) && unit < 128)) return true
  return unit === 45 || unit === 46 || unit === 95 || unit === 38
}
