/** A word or sign of a text, folded for comparison, and where it stands. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words and figures, and the signs that mean something; other punctuation does not. */
const parts = /[\p{L}\p{M}\p{N}]+|[\p{Sc}\p{Sm}\p{So}%‰#@&]/gu
/** Mathematical signs by their class, dashes by their use. */
const dashes = new Set(['~', '∼', '|'])

/** @returns the words of a text from `start` to `end` */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  return Array.from(text.slice(start, end).matchAll(parts), ({0: written, index}) => ({
    word: written.toLowerCase(),
    start: start + index,
    end: start + index + written.length,
  })).filter(({word}) => !dashes.has(word))
}

/**
 * @returns a text without what spacing, capitals and punctuation make of it; between and before digits they are kept
 *   where they make another figure
 * @example bareText('A.X: 5.300 GPU!') //=> 'ax5.300gpu'
 */
export function bareText(text: string): string {
  let bare = ''
  let behind = 0
  for (const {word, start, end} of wordsOf(text)) {
    if (/^\p{N}/u.test(word)) bare += beforeFigure(text.slice(behind, start), /\p{N}$/u.test(bare))
    bare += word
    behind = end
  }
  return bare
}

/** What stands before a figure may be a separator in it or its sign. */
function beforeFigure(between: string, inFigure: boolean): string {
  const plain = between.replaceAll(/\s+/g, ' ').replaceAll(/ ?[-\u2010-\u2015~∼〜] ?/g, '-')
  if (inFigure) return plain
  return plain.endsWith('-') ? '-' : ''
}
