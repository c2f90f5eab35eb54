import type {Part} from './inline.ts'
import type {Piece} from './xliff-read.ts'

/** @returns the pieces of a block one behind the other, each mark as it is written */
export function piecesOf(parts: readonly Part[]): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if (part.kind === 'text') return [{text: part.text}]
    if (part.kind === 'code') return [{mark: part.data}]
    return [{mark: part.open}, ...piecesOf(part.parts), {mark: part.close}]
  })
}

/** @returns the pieces as they are written */
export const markdownOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : piece.mark)).join('')

/** Stands around a mark, so that words cannot be taken for one. */
const fence = '\u0001'

/**
 * @returns what pieces say, for comparison: an escaped sign is the sign, a line end a space, and a bare address the words
 *   that it is written with
 */
export function saidBy(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if ('text' in piece) return piece.text
      const {mark} = piece
      if (/^\\[!-/:-@[-`{-~]$/.test(mark)) return mark.slice(1)
      if (/^[\r\n][\s>]*$/.test(mark)) return ' '
      if (/^(?:https?:\/\/|www\.)\S+$/i.test(mark) || /^[^\s<>[\]@]+@[^\s<>[\]]+$/.test(mark)) return mark
      return fence + mark + fence
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * @param escapes whether signs that Markdown reads as marks are written so that they are signs
 * @returns the pieces as the content of one block, on one line where nobody wrote a line end
 */
export function blockOf(pieces: readonly Piece[], escapes: boolean): string {
  const text = pieces
    .map((piece) => {
      if ('mark' in piece) return piece.mark
      const words = piece.text.replaceAll(/[\r\n]+/g, ' ')
      return escapes ? words.replaceAll(/[\\`*_[\]<>&|~#]/g, String.raw`\$&`) : words
    })
    .join('')
    .replaceAll(/^\s+|(?<!\s)\s+$/g, '')
  return escapes ? text.replace(/^(?:[-+>=]|\d{1,9}(?=[.)]))/, (sign) => escapedStart(sign, text)) : text
}

/** `-` would begin an item, and so would `1.` */
const escapedStart = (sign: string, text: string): string =>
  /^\d/.test(sign) ? `${sign}\\` : text.startsWith('\\') ? sign : `\\${sign}`
