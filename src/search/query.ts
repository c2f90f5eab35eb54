import {possibleNames} from './names.ts'
import type {SoughtValue} from './reader.ts'
import {stemOf, termsOf} from './terms.ts'
import {joinedWords, type Word, wordsOf} from './words.ts'

/** One way in which a part of a query may be found: by all of the terms, or most of them. */
export interface Way {
  readonly terms: readonly string[]
  /** How good a match it is: 1 for the word itself. */
  readonly factor: number
  /** Whether longer terms that begin like the only one count as well. */
  readonly opens?: boolean
}

/** A word or a figure of a query. */
export interface Part {
  readonly text: string
  readonly ways: readonly Way[]
}

export interface Query {
  /** As typed, composed, with plain digits and signs. */
  readonly text: string
  readonly words: readonly Word[]
  readonly parts: readonly Part[]
  readonly values: readonly SoughtValue[]
}

/** @returns what was typed, with wide digits and signs made plain and marks composed */
export const plainQuery = (typed: string): string => typed.normalize('NFKC').trim()

const scales =
  /\d|tỷ|tỉ|triệu|nghìn|ngàn|trăm|mươi|trieu|nghin|ngan|muoi|\b(?:t[yi]|tram)\b|illion|hundred|thousand|[십백천만억조]|january|february|march|april|june|july|august|september|october|november|december/

/** @returns whether there may be a figure in the query, so that the reader of figures is worth loading */
export const mayHaveFigures = (text: string): boolean => scales.test(text.toLowerCase())

/**
 * @param text a query made plain
 * @param values the figures in it
 * @returns its parts, each with every way to find it
 */
export function queryOf(text: string, values: readonly SoughtValue[]): Query {
  const words = wordsOf(text)
  const names = [...possibleNames(words)]
  const joined = joinedWords(text, words)
  const partOf = (word: Word, i: number): Part => ({
    text: word.text,
    ways: [
      ...waysOf(word),
      ...joined.filter((one) => one.includes(word.text)).map((one) => ({terms: [one], factor: 1})),
      ...names.filter(({first, last}) => first <= i && i <= last).map(({key}) => ({terms: [`@${key}`], factor: 1})),
    ],
  })
  const inside = (word: Word, {start, end}: SoughtValue): boolean => word.start < end && word.end > start
  const valuePart = (value: SoughtValue): Part => {
    const written = words.flatMap((word, i) => (inside(word, value) ? [partOf(word, i)] : []))
    // A figure of one word may be part of a name, as 32B is; one of several is a value and nothing else.
    const asWritten = written.length === 1 ? (written[0]?.ways ?? []) : []
    return {
      text: text.slice(value.start, value.end),
      ways: [
        ...value.terms.map(({term, factor}) => ({terms: [term], factor})),
        ...asWritten.map((way) => ({...way, factor: way.factor * asWord})),
      ],
    }
  }
  const others = words.flatMap((word, i) => (values.some((value) => inside(word, value)) ? [] : [partOf(word, i)]))
  return {text, words, values, parts: [...values.map(valuePart), ...others]}
}

/** What a figure's digits count as a mere word. */
const asWord = 0.25

function waysOf(word: Word): Way[] {
  // The beginning of a word is on its way to the word; the beginning of a number is another number.
  if (word.kind !== 'hangul') return [{terms: termsOf(word), factor: 1, opens: word.kind === 'letters'}]
  const stem = stemOf(word.text)
  const forms = stem === word.text ? [stem] : [stem, word.text]
  return forms.map((text) => ({
    terms: termsOf({text, kind: 'hangul'}),
    factor: 1,
    ...(text.length === 1 && {opens: true}),
  }))
}
