import type {ElementContent} from 'hast'
import type {Language} from '../language.ts'
import {element, text} from './element.ts'

const hangul = /\p{Script=Hangul}+(?:[ ·]\p{Script=Hangul}+)*/gu

/**
 * @returns the text, with Korean words in a Vietnamese or English page marked as such, so that they are read aloud
 *   and set as Korean
 */
export function foreignRuns(words: string, language: Language): ElementContent[] {
  if (language === 'ko') return [text(words)]
  const pieces: ElementContent[] = []
  let at = 0
  for (const match of words.matchAll(hangul)) {
    if (match.index > at) pieces.push(text(words.slice(at, match.index)))
    pieces.push(element('span', {lang: 'ko'}, [text(match[0])]))
    at = match.index + match[0].length
  }
  if (at < words.length || pieces.length === 0) pieces.push(text(words.slice(at)))
  return pieces
}
