import type {Language} from '../../language.ts'
import {type Scan, scan} from '../scan.ts'
import type {Numeral} from './numeral.ts'

/**
 * What a grammar tells wrongly of the places of its numbers, for tables of tests: `next` is the first token behind the
 * number, and `digits` says whether any of it is in digits.
 *
 * @returns one line a fault; none if all is well
 */
export function misplaced(
  read: (scan: Scan, index: number) => Numeral | undefined,
  text: string,
  language: Language,
): string[] {
  const scanned = scan(text, language)
  return scanned.tokens.flatMap((token, index) => {
    const found = read(scanned, index)
    if (!found) return []
    const {start, end, next, digits} = found
    const written = scanned.text.slice(start, end)
    const before = scanned.tokens[next - 1]
    const behind = scanned.tokens[next]
    return [
      ...(start <= token.start ? [] : [`${written} starts behind its token`]),
      ...((before?.start ?? 0) < end && (behind?.start ?? end) >= end ? [] : [`${written} goes on at ${next}`]),
      ...(digits === /\d/.test(written) ? [] : [`${written} says digits: ${digits}`]),
    ]
  })
}
