import type {Language} from '../language.ts'
import type {Candidate, Reader} from './candidate.ts'
import {readClaims} from './claim.ts'
import {readDates} from './date.ts'
import type {Mention, ReadingContext} from './mention.ts'
import {readNames} from './name.ts'
import {readQuantities} from './quantity.ts'
import {scan} from './scan.ts'
import {readScores} from './score.ts'
import {settle} from './settle.ts'
import {readTimes} from './time.ts'

export type {Mention, ReadingContext} from './mention.ts'

const readers: readonly Reader[] = [readQuantities, readScores, readNames, readDates, readTimes, readClaims]

/**
 * Read every figure, date, name and claim of a text.
 *
 * @param text as given; NFC or NFD, any spaces and digits
 * @param language the language it is written in
 * @param context what else is known of the text
 * @returns what is written, where, and what it means; sorted by start
 * @throws never
 * @example recognize('5,300억 원을', 'ko') //=> [{start: 0, end: 8, fact: {kind: 'money', …}}]
 */
export function recognize(text: string, language: Language, context: ReadingContext = {}): Mention[] {
  const scanned = scan(text, language, context)
  if (scanned.tokens.length === 0) return []
  const {startOf, endOf} = scanned.folded
  const mentionOf = ({start, end, fact, alternatives, within}: Candidate): Mention[] =>
    fact
      ? [{start: startOf(start), end: endOf(end), fact, ...(alternatives && {alternatives}), ...(within && {within})}]
      : []
  const candidates = readers.flatMap((read) => read(scanned))
  return candidates.length === 0 ? [] : settle(candidates).flatMap(mentionOf)
}
