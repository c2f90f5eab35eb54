import type {Block} from '../document/edition.ts'
import {object} from '../document/plain-text.ts'

/**
 * @param block a block of an edition
 * @returns what it says, whatever it looks like: line ends, emphasis, link targets, white space, the style of quotation
 *   marks and the composition of letters make no difference
 */
export function meaningOf({text, code, images, html}: Block): string {
  const codes = code.map((written) => `\`${written}\``)
  const alts = images.map(({alt}) => alt)
  if (text === '') return plain([...codes, ...alts, ...html].join(' '))
  const objects = text.split(object)
  // Where code is all that is no prose, it is told in its place; else behind the words.
  if (alts.length === 0 && objects.length === codes.length + 1)
    return plain(objects.map((words, index) => words + (codes[index] ?? '')).join(''))
  return plain([text, ...codes, ...alts].join(' '))
}

const singleQuotes = /[\u2018-\u201B\u2032\u0060\u00B4]/g
const doubleQuotes = /[\u201C-\u201F\u2033\u00AB\u00BB\u300C-\u300F]/g
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(invisible, '')
    .replaceAll(singleQuotes, "'")
    .replaceAll(doubleQuotes, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
