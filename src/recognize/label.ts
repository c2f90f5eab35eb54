import type {Chunk} from './chunk.ts'
import {koreanLabel} from './korean-label.ts'
import {isDigit} from './letters.ts'
import {lookBack} from './look-back.ts'
import type {Scan, Token} from './scan.ts'

const streets =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Terrace|Crescent|Parade|Broadway|Alley|Mews|Quay'

/** What tells, behind or before it, that a number is that of a house. */
const behind = {
  en: new RegExp(`^ (?:[A-Z][a-z’']{1,20} ){1,3}(?:${streets})(?![a-z])(?! (?!was|has|houses)[a-z]{3,15}s(?![a-z]))`),
  vi: /^ (?:phố|đường|ngõ|ngách|hẻm|đại lộ) /,
  ko: /^(?:번지|번길|호(?![가-힣]))/,
} as const
const before = {en: /(?!)/, vi: /(?:^| )(?:số|số nhà|nhà số|phòng) $/i, ko: /(?:[로길가]|스트리트|애비뉴) $/} as const

/**
 * `221B Baker Street`, `số 221B phố Baker`, `베이커 스트리트 221B`: the number of a house, with its letter; `제5조`.
 *
 * @returns where the number starts and ends, its letter or counter included, or nothing if it is no label
 */
export function labelAt(scan: Scan, token: Token): Chunk | undefined {
  const {text, language} = scan
  const {start, end, digits} = token
  const korean = language === 'ko' ? koreanLabel(scan, token) : undefined
  if (korean) return korean
  if (!digits || end - start > 4 || isDigit(text.charCodeAt(start - 2))) return undefined
  const letter = /^[A-H](?![A-Za-z0-9])/.test(text.slice(end, end + 2)) ? 1 : 0
  const isHouse =
    behind[language].test(text.slice(end + letter, end + letter + 80)) ||
    (letter === 1 && before[language].test(lookBack(text, start, 9)))
  return isHouse && !(language !== 'en' && letter === 0) ? {start, end: end + letter} : undefined
}
