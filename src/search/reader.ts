/** Reads the figures of a query, in whatever language they are typed. The heavy part: loaded for a query with a figure. */
import type {Fact} from '../fact/fact.ts'
import {languages, type Language} from '../language.ts'
import {phrase} from '../phrase/index.ts'
import {recognize} from '../recognize/index.ts'
import {restoreTones} from './tones.ts'
import {soughtTerms, valueTerms, type Weighted} from './values.ts'

/** A figure of a query, and what finds it. */
export interface SoughtValue {
  readonly start: number
  readonly end: number
  readonly facts: readonly Fact[]
  readonly terms: readonly Weighted[]
}

/** A figure of a text, and the figure of the query that it answers. */
export interface ValueFound {
  readonly start: number
  readonly end: number
  readonly fact: Fact
  readonly sought: Fact
  /** Whether it is the same value, and not only one that is rounded to it. */
  readonly exact: boolean
}

interface Reading {
  readonly start: number
  readonly end: number
  readonly facts: readonly Fact[]
}

const kinds: ReadonlySet<Fact['kind']> = new Set(['money', 'quantity', 'date'])

/**
 * @param query composed letters (NFC)
 * @param language of the page: of two ways to read the same letters, its own comes first
 * @returns the figures, each with all that it may mean; where languages disagree, the one that reads more letters is right
 * @example readValues('530 ty', 'vi') //=> [{start: 0, end: 6, …}]
 */
export function readValues(query: string, language: Language): SoughtValue[] {
  const order = [language, ...languages.filter((other) => other !== language)]
  const readings = order.flatMap((one) => readingsIn(query, one))
  const longest = readings.filter(
    (one) => !readings.some((other) => overlap(one, other) && lengthOf(other) > lengthOf(one)),
  )
  const places = new Map<string, Fact[]>()
  for (const {start, end, facts} of longest) {
    const place = `${start}-${end}`
    places.set(place, [...(places.get(place) ?? []), ...facts])
  }
  return Array.from(places, ([place, facts]) => {
    const [start = 0, end = 0] = place.split('-').map(Number)
    return {start, end, facts: unique(facts), terms: merge(facts.flatMap(soughtTerms))}
  }).filter(({terms}) => terms.length > 0)
}

function readingsIn(query: string, language: Language): Reading[] {
  const text = language === 'vi' ? restoreTones(query) : query
  return recognize(text, language).flatMap(({start, end, fact, alternatives = []}) => {
    const facts = [fact, ...alternatives].filter(({kind}) => kinds.has(kind))
    return facts.length > 0 && isFigure(query.slice(start, end)) ? [{start, end, facts}] : []
  })
}

/** A lone word such as `ba` or `이` is a word before it is a number. */
const isFigure = (written: string): boolean => /\d/.test(written) || written.length > 4

const overlap = (a: Reading, b: Reading): boolean => a.start < b.end && b.start < a.end
const lengthOf = ({start, end}: Reading): number => end - start

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>()
  for (const fact of facts) {
    const key = soughtTerms(fact)[0]?.term ?? ''
    if (!seen.has(key)) seen.set(key, fact)
  }
  return [...seen.values()]
}

function merge(terms: readonly Weighted[]): Weighted[] {
  const best = new Map<string, number>()
  for (const {term, factor} of terms) best.set(term, Math.max(best.get(term) ?? 0, factor))
  return Array.from(best, ([term, factor]) => ({term, factor}))
}

/** What is found by a rounded term stays below this. */
const exactMatch = 0.5

/** @returns the figures of a text that one of the values finds, the best match first */
export function valuesIn(text: string, language: Language, values: readonly SoughtValue[]): ValueFound[] {
  const wanted = values
    .flatMap(({facts}) => facts)
    .map((sought) => ({sought, terms: new Map(soughtTerms(sought).map(({term, factor}) => [term, factor]))}))
  return recognize(text, language)
    .flatMap(({start, end, fact, alternatives = []}) => {
      const own = [fact, ...alternatives].flatMap(valueTerms)
      const [best] = wanted
        .map(({sought, terms}) => ({
          sought,
          match: Math.max(0, ...own.map(({term, factor}) => (terms.get(term) ?? 0) * factor)),
        }))
        .sort((a, b) => b.match - a.match)
      if (!best || best.match === 0) return []
      const {sought, match} = best
      return [{start, end, fact, sought, match, exact: match >= exactMatch}]
    })
    .sort((a, b) => b.match - a.match || a.start - b.start)
    .map(({start, end, fact, sought, exact}) => ({start, end, fact, sought, exact}))
}

/**
 * @param found the figures that answer a query, in the order of the results
 * @param sought the figures of the query
 * @returns the value to tell: a date as it was asked for, an amount with the unit that it was found with; one that is
 *   only rounded to what was asked where nothing else is there
 */
export function valueToTell(
  found: readonly ValueFound[],
  sought: readonly SoughtValue[],
): {readonly fact: Fact; readonly exact: boolean} | undefined {
  const best = found.find(({exact}) => exact) ?? found[0]
  const [asked] = sought.flatMap(({facts}) => facts)
  if (best) return {fact: best.fact.kind === 'date' ? best.sought : best.fact, exact: best.exact}
  return asked && {fact: asked, exact: true}
}

/**
 * @returns the value as each language writes it, once where they write the same
 * @example tellValue(fact) //=> [['vi', '530 tỷ won'], ['ko', '5,300억 원'], ['en', '₩530 billion']]
 */
export function tellValue(fact: Fact): (readonly [Language, string])[] {
  const plain = 'bound' in fact ? {...fact, bound: 'exact' as const} : fact
  return languages.map((language) => [language, phrase(plain, language)] as const)
}
