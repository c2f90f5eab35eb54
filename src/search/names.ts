import {isEnding} from './terms.ts'
import type {Word} from './words.ts'
import {wordsOf} from './words.ts'

/** What one thing is called, in any language. */
export interface NamedThing {
  readonly id: string
  readonly forms: readonly string[]
}

/** A name found in a text. */
export interface NameFound {
  readonly key: string
  /** Numbers of its first and last word. */
  readonly first: number
  readonly last: number
}

const longestName = 8

/**
 * @returns a name as it is looked up: without spaces, points and capitals
 * @example nameKey('SK 텔레콤') //=> 'sk텔레콤'
 */
const nameKey = (form: string): string =>
  wordsOf(form.normalize('NFC'))
    .map(({text}) => text)
    .join('')

/**
 * @returns everything in the words that may be a name, shortest first at each place: a run of words without its spaces,
 *   and without the particle behind it
 */
export function* possibleNames(words: readonly Word[]): Generator<NameFound> {
  for (let first = 0; first < words.length; first += 1) {
    let before = ''
    for (let last = first; last < Math.min(words.length, first + longestName); last += 1) {
      const {text, kind} = words[last] ?? {text: '', kind: 'letters'}
      const shortest = kind === 'hangul' ? 1 : text.length
      for (let length = shortest; length <= text.length; length += 1)
        if (isEnding(text.slice(length))) {
          const key = before + text.slice(0, length)
          if (key.length > 1) yield {key, first, last}
        }
      before += text
    }
  }
}

/** Knows the things that have names, and finds them in texts. */
export class Names {
  readonly #things = new Map<string, Set<string>>()
  /** Every beginning of a name, so that most words are passed over at their first. */
  readonly #beginnings = new Set<string>()

  constructor(things: readonly NamedThing[]) {
    for (const {id, forms} of things)
      for (const form of forms) {
        const key = nameKey(form)
        if (key.length < 2) continue
        this.#things.set(key, (this.#things.get(key) ?? new Set()).add(id))
        for (let end = 1; end <= key.length; end += 1) this.#beginnings.add(key.slice(0, end))
      }
  }

  /** @returns ids of the things that a name may mean, by the name's key */
  get keys(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#things
  }

  /** @returns id of each thing that the words name, once for each time */
  in(words: readonly Word[]): string[] {
    const found: string[] = []
    for (let first = 0; first < words.length; first += 1) {
      const {text = '', kind} = words[first] ?? {}
      if (!this.#beginnings.has(kind === 'hangul' ? text.slice(0, 2) : text)) continue
      const seen = new Set<string>()
      for (const {key} of this.#from(words, first)) for (const id of this.#things.get(key) ?? []) seen.add(id)
      found.push(...seen)
    }
    return found
  }

  *#from(words: readonly Word[], first: number): Generator<NameFound> {
    let last = first
    let joined = words[first]?.text ?? ''
    while (last + 1 < words.length && this.#beginnings.has(joined)) {
      last += 1
      joined += words[last]?.text ?? ''
    }
    for (const found of possibleNames(words.slice(first, last + 1))) if (found.first === 0) yield found
  }
}
