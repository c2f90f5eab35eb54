import {diff} from './diff.ts'

/** A run of words that stayed, went or came. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'come'
  /** With the white space that stood behind it. */
  readonly text: string
}

/**
 * Compare two texts word by word, as people read them.
 *
 * @returns the words of both in order; of a replacement what went comes first
 * @example pieces('có 10 xe', 'có 12 xe') //=> same 'có ', gone '10 ', come '12 ', same 'xe'
 */
export function pieces(before: string, after: string): Piece[] {
  const [old, now] = [split(before), split(after)]
  const found: Piece[] = []
  const add = (kind: Piece['kind'], words: readonly string[]): void => {
    if (words.length > 0) found.push({kind, text: words.join('')})
  }
  let at = 0
  for (const hunk of diff(old, now, (a, b) => a.trimEnd() === b.trimEnd())) {
    add('same', now.slice(at, hunk.after[0]))
    add('gone', old.slice(...hunk.before))
    add('come', now.slice(...hunk.after))
    at = hunk.after[1]
  }
  add('same', now.slice(at))
  return found
}

/** @returns both texts as one, as in `có [-10-] {+12+} xe` */
export function wordDiff(
  before: string,
  after: string,
  paint: (text: string, kind: 'gone' | 'come') => string = (text) => text,
): string {
  return pieces(before, after)
    .map(({kind, text}, index, all) => {
      if (kind === 'same') return text
      const words = text.trimEnd()
      const space = text.slice(words.length) || (all[index + 1] ? ' ' : '')
      return paint(kind === 'gone' ? `[-${words}-]` : `{+${words}+}`, kind) + space
    })
    .join('')
}

/** Words with the white space behind them. */
const split = (text: string): string[] => text.match(/\S+\s*/g) ?? []
