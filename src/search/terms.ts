import {particles} from '../lexicon/ko/particles.ts'
import type {Word} from './words.ts'

const endings: readonly string[] = particles.particle
  .flatMap(([, ...forms]) => forms)
  .sort((a, b) => b.length - a.length)

/**
 * What a word is found by. A Hangul word is found by each two neighbouring syllables, and so inside a compound as well
 * and before any particle; others by the word without its plural, and a number by its digits.
 *
 * @example termsOf('대규모언어모델') //=> ['대규', '규모', '모언', '언어', '어모', '모델']
 */
export function termsOf({text, kind}: Pick<Word, 'text' | 'kind'>): string[] {
  if (kind === 'hangul') return pairs(text)
  return [kind === 'digits' ? text.replaceAll(/[.,]/g, '') : singular(text)]
}

function pairs(text: string): string[] {
  if (text.length < 2) return [text]
  return Array.from({length: text.length - 1}, (_, i) => text.slice(i, i + 2))
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/**
 * @param word a Hangul word
 * @returns what is left of it before its longest particle, at least one syllable; the word itself if it has none
 * @example stemOf('네이버는') //=> '네이버'
 */
export function stemOf(word: string): string {
  const ending = endings.find((form) => word.length > form.length && word.endsWith(form))
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** @returns whether the letters may follow a noun in its word: nothing, or a particle */
export function isEnding(letters: string): boolean {
  return letters === '' || endings.includes(letters)
}
