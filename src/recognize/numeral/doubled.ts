import {equals} from '../../fact/decimal.ts'
import type {Scan} from '../scan.ts'
import {type Numeral, tokenFrom} from './numeral.ts'

const bracket = /^ ?\( ?/

/**
 * `three (3) years`, `03 (ba) năm`, `삼(3)년`: contracts write a number twice. Both are one.
 *
 * @param read reads a number at a token
 * @returns the number with what its bracket repeats, or as it is
 */
export function withRepetition(scan: Scan, numeral: Numeral, read: (index: number) => Numeral | undefined): Numeral {
  const open = numeral.sense ? null : bracket.exec(scan.text.slice(numeral.end, numeral.end + 3))
  if (!open) return numeral
  const at = numeral.end + open[0].length
  const next = tokenFrom(scan, numeral.next, at)
  const token = scan.tokens[next]
  if (token?.start !== at || token.digits === numeral.digits) return numeral
  const again = read(next)
  if (!again || !equals(again.low, numeral.low) || !equals(again.high, numeral.high)) return numeral
  const close = /^ ?\)/.exec(scan.text.slice(again.end, again.end + 2))
  if (!close) return numeral
  const end = again.end + close[0].length
  // Behind the bracket a unit must follow, or the bracket repeats the whole amount.
  return /^ ?\p{L}/u.test(scan.text.slice(end, end + 2))
    ? {...numeral, end, next: tokenFrom(scan, again.next, end)}
    : numeral
}
