import {equals} from '../fact/decimal.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Side} from './difference.ts'

/** Words that say that the side which is spoken of has lost, before the score or behind it. */
const defeat: Readonly<Record<string, readonly [before: RegExp, behind: RegExp]>> = {
  en: [/\b(?:lost|lose|loses|losing|loss|defeat|beaten)\b[^.,;\d]{0,24}$/i, /^ (?:defeat|loss)\b/i],
  vi: [/(?<!\p{L})(?:thua|thất bại|bại)(?!\p{L})[^.,;\d]{0,24}$/iu, /^ (?:trước|dù)(?!\p{L})/u],
  ko: [/(?!)/, /^(?:으?로)? ?[^.,;\d]{0,12}(?<!뒤)(?:졌|패하|패했|패배|무릎|져 |지면서|지고)/],
}

const tellsDefeat = ({start, end}: Mention, {language, text}: Side): boolean => {
  const [before, behind] = defeat[language] ?? []
  return [before?.test(text.slice(Math.max(0, start - 36), start)), behind?.test(text.slice(end, end + 20))].includes(
    true,
  )
}

/**
 * English tells a defeat from the side of who won, `lost 3-2`; Korean and Vietnamese from the side of who lost.
 *
 * @returns whether two scores are one of a lost match, turned round
 */
export function isSameDefeat(own: Mention, other: Mention, here: Side, there: Side): boolean {
  const [a, b] = [own.fact, other.fact]
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.sense !== 'score' || b.sense !== 'score') return false
  return equals(a.low, b.high) && equals(a.high, b.low) && tellsDefeat(own, here) && tellsDefeat(other, there)
}
