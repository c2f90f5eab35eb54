import type {Role} from '../../lexicon/lexicon.ts'
import {isDigit, isHangul, isLatin} from '../letters.ts'
import type {Scan, Token} from '../scan.ts'

/** What a date may start with, besides digits. */
const opening: ReadonlySet<Role> = new Set<Role>([
  'month',
  'weekday',
  'season',
  'third',
  'third-of-year-alone',
  'half-year',
  'relative',
  'deixis',
  'decade-name',
  'date-word',
  'ordinal',
  'tens',
  'digit',
  'teen',
  'native',
  'nth-quarter',
  'nth-half',
])

/** @returns whether a date may start at the token */
export function opensDate({lower, text}: Scan, {start, digits, senses}: Token): boolean {
  if (!digits) return senses.some(({role}) => opening.has(role))
  const before = lower.charCodeAt(start - 1)
  if (Number.isNaN(before)) return true
  if (isLatin(before) || isDigit(before)) return false
  // A figure that goes on from a decimal point, a slash or a currency sign starts no date.
  const mark = text.charAt(start - 1)
  if ('$€£¥₩₫#'.includes(mark)) return false
  return !('.,/:-–~'.includes(mark) && start > 1 && joinsFigure(lower.charCodeAt(start - 2)))
}

const joinsFigure = (unit: number) => isDigit(unit) || isLatin(unit) || isHangul(unit)
