import {fold} from './fold.ts'

/** A run of letters of one kind, folded, and where it stands. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'hangul' | 'letters' | 'digits'
}

const runs = /[가-힣]+|\d+(?:[.,]\d+)+|(?:(?![가-힣])[\p{L}\p{N}])+/gu

/**
 * @param text composed letters (NFC)
 * @returns its words in order; a name such as SK텔레콤은 is two
 * @example wordsOf('SK텔레콤은') //=> [{text: 'sk', …}, {text: '텔레콤은', …}]
 */
export function wordsOf(text: string): Word[] {
  return Array.from(fold(text).matchAll(runs), ({0: word, index}) => ({
    text: word,
    start: index,
    end: index + word.length,
    kind: kindOf(word),
  }))
}

function kindOf(word: string): Word['kind'] {
  if (/^[가-힣]/.test(word)) return 'hangul'
  return /^[\d.,]+$/.test(word) ? 'digits' : 'letters'
}

/**
 * Names are written with and without their points and hyphens.
 *
 * @param text the text that the words stand in
 * @returns words that are joined by a point or hyphen, as one
 * @example joinedWords('A.X K1', words) //=> ['ax']
 */
export function joinedWords(text: string, words: readonly Word[]): string[] {
  const joined: string[] = []
  let run = ''
  words.forEach((word, i) => {
    const before = words[i - 1]
    const tied = before !== undefined && isTie(text.slice(before.end, word.start)) && word.kind !== 'hangul'
    if (!tied && run !== '') joined.push(run)
    if (tied) run = (run === '' ? before.text : run) + word.text
    else run = ''
  })
  return run === '' ? joined : [...joined, run]
}

const isTie = (between: string): boolean => between === '.' || between === '-' || between === '‑'
