import type {Role} from '../../lexicon/lexicon.ts'
import {isDigit, isLatin} from '../letters.ts'
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
  'step',
  'nth-quarter',
  'nth-half',
])

/** @returns whether a date may start at the token */
export function opensDate(scan: Scan, {start, digits, senses}: Token): boolean {
  return digits ? startsFigure(scan, start) : senses.some(({role}) => opening.has(role))
}

/** `9:00–17:00`, `9am-5pm`, `8h30-11h`: the time before the dash. */
const clockBefore = /(?<!\d)\d{1,2}(?::\d{2}|[:.]?\d{0,2} ?[ap]m|[hg](?:\d{2})?)$/

/** @returns whether a figure starts at a digit, rather than going on from a letter, point, slash or currency sign */
export function startsFigure({lower, text}: Scan, start: number): boolean {
  const before = lower.charCodeAt(start - 1)
  if (Number.isNaN(before)) return true
  if (isLatin(before) || isDigit(before)) return false
  const mark = text.charAt(start - 1)
  if ('$€£¥₩₫#'.includes(mark)) return false
  if (/[-–~∼]/.test(mark) && clockBefore.test(lower.slice(Math.max(0, start - 8), start - 1))) return true
  if (/[-–~∼]/.test(mark) && /^\d{1,2} ?시(?!간)/.test(text.slice(start, start + 5))) return true
  return !('.,/:-–~'.includes(mark) && joinsFigure(lower.charCodeAt(start - 2)))
}

const joinsFigure = (unit: number) => isDigit(unit) || isLatin(unit)
