const hangul = /\p{Script=Hangul}/u
/** The five marks of Vietnamese tones; `hoà` and `hòa` carry the same one. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * @param before a word in lower case
 * @param after the word in its place
 * @returns whether one may be the other, mistyped: one letter missing, too many, wrong or out of its place
 * @example isMisspelling('tham', 'thma') //=> true
 * @example isMisspelling('tăng', 'giảm') //=> false
 */
export function isMisspelling(before: string, after: string): boolean {
  if (/\p{N}/u.test(before + after)) return false
  if (hangul.test(before + after)) return isHangulMisspelling(before, after)
  const [a, b] = [apart(before), apart(after)]
  if (a.join('') === b.join('')) return true
  // Of a word of two letters, one is half.
  if (Math.min(before.length, after.length) < 2 || Math.max(before.length, after.length) < 3) return false
  return isOneStep(Array.from(before), Array.from(after)) || isOneStep(a, b)
}

/** In Korean a letter is a part of a syllable, and the last syllable carries the grammar. */
function isHangulMisspelling(before: string, after: string): boolean {
  const [a, b] = [before.normalize('NFD'), after.normalize('NFD')]
  return before.at(-1) === after.at(-1) && Math.max(a.length, b.length) > 4 && isOneStep(Array.from(a), Array.from(b))
}

/** Letters and their marks one by one, the tones last. */
function apart(word: string): string[] {
  const letters = word.normalize('NFD')
  return Array.from(letters.replaceAll(tones, '') + (letters.match(tones) ?? []).join(''))
}

/** Whether one letter put in, left out or replaced, or two neighbours exchanged, make the one of the other. */
function isOneStep(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  if (endA - start <= 1 && endB - start <= 1) return true
  return endA - start === 2 && endB - start === 2 && a[start] === b[endB - 1] && a[endA - 1] === b[start]
}
