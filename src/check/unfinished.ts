/** Where words are still to be written: `…` that touches no word. Prose sets its ellipsis against one. */
const gap = /(?<!\S)…(?!\S)/u

/** What `new` and `translate` put where somebody has to write. */
export const openMark = '…'

/**
 * @param text the words of a block
 * @returns whether words are still to be written in it
 * @example isUnfinished('SK텔레콤 … 2025년') //=> true
 * @example isUnfinished('글쎄…') //=> false
 */
export function isUnfinished(text: string): boolean {
  return gap.test(text)
}
