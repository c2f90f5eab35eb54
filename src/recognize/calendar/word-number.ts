import {equals, toPlain} from '../../fact/decimal.ts'
import type {Language} from '../../language.ts'
import {readEnglish} from '../numeral/en.ts'
import {readKorean} from '../numeral/ko.ts'
import type {Numeral} from '../numeral/numeral.ts'
import {readVietnamese} from '../numeral/vi.ts'
import type {Scan} from '../scan.ts'

const grammars: Readonly<Record<Language, (scan: Scan, index: number) => Numeral | undefined>> = {
  vi: readVietnamese,
  ko: readKorean,
  en: readEnglish,
}

/**
 * A whole number in words, for years and counts: `mười tám`, `이천이십오`.
 *
 * @returns its value and the offset behind it, or nothing if no such number starts at `at`
 */
export function wordNumberAt(scan: Scan, at: number): {readonly value: number; readonly end: number} | undefined {
  const index = tokenAt(scan, at)
  const numeral = index < 0 ? undefined : grammars[scan.language](scan, index)
  if (!numeral || numeral.digits || numeral.vague || numeral.sense || !equals(numeral.low, numeral.high))
    return undefined
  const plain = toPlain(numeral.low)
  return /^\d{1,4}$/.test(plain) ? {value: Number(plain), end: numeral.end} : undefined
}

/** The index of the token that starts at an offset, or −1. */
function tokenAt({tokens}: Scan, at: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const start = tokens[middle]?.start ?? 0
    if (start === at) return middle
    if (start < at) low = middle + 1
    else high = middle - 1
  }
  return -1
}
