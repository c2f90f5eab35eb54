import type {Memory} from '../document/memory.ts'
import type {Term} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Entry, Index, Indexed, Shard} from './entry.ts'
import {Names} from './names.ts'
import {unpack} from './postings.ts'
import {termsOf} from './terms.ts'
import {valueTerms} from './values.ts'
import {joinedWords, wordsOf} from './words.ts'

/** How much a file of an index holds, in UTF-16 units of what is not yet packed. */
const shardSize = 48_000
const textsInFile = 40

/** Saturation and length of BM25: how soon a word said again stops counting, and how much a long text is held back. */
const saturation = 1.2
const lengthShare = 0.6
/** A text shorter than this share of the mean, such as a table's row, is not better for it. */
const shortest = 0.7
/** Weights are whole numbers up to about this. */
const scale = 20

/**
 * @param indexed what can be found
 * @param terms what has names; found by each of them, in any language
 * @param memory what was counted before, for one who writes
 * @returns the index of one language, cut into files so that a query needs few of them
 */
export function buildIndex(
  indexed: readonly Indexed[],
  terms: readonly Term[],
  language: Language,
  memory?: Memory,
): Index {
  const names = new Names(terms.map(({id, forms}) => ({id, forms: formsOf({forms})})))
  const count = (one: Indexed): Map<string, number> => countTerms(one, names, language)
  const by = memory && `counts ${language} ${memory.nameOf(terms)}`
  const counts = indexed.map((one) => memory?.remember(`${by} ${JSON.stringify(one)}`, () => count(one)) ?? count(one))
  const lengths = indexed.map(({entry}) => entry.text.length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const postings = new Map<string, number[]>()
  const last = new Map<string, number>()
  counts.forEach((found, number) => {
    const length = Math.max((lengths[number] ?? 0) / mean, shortest)
    const held = 1 - lengthShare + lengthShare * length
    for (const [term, count] of found) {
      const weight = Math.max(1, Math.round((scale * count) / (count + saturation * held)))
      const list = postings.get(term) ?? []
      postings.set(term, list)
      list.push(number - (last.get(term) ?? 0), weight)
      last.set(term, number)
    }
  })
  const forms = nameForms(names, terms, postings, language)
  const shards = cut(postings, forms)
  const texts = filesOf(indexed.map(({entry}) => entry))
  return {
    manifest: {
      entries: indexed.length,
      passages: indexed.filter(({entry: {kind}}) => kind === 'work' || kind === 'passage').length,
      texts: texts.map(({first}) => first),
      shards: shards.map(({first}) => first),
    },
    shards: shards.map(({shard}) => shard),
    texts: texts.map(({entries}) => entries),
  }
}

const formsOf = ({forms}: Pick<Term, 'forms'>): string[] =>
  languages.flatMap((language) => {
    const {preferred, allowed, forbidden, avoidInContext} = forms[language]
    return [preferred, ...allowed, ...forbidden, ...avoidInContext]
  })

const thing = (id: string): string => `@${id} `

/** Term → how often it occurs, a heading's word counting as told. */
function countTerms({entry, headings}: Indexed, names: Names, language: Language): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  const addText = (text: string, weight: number): void => {
    const words = wordsOf(text)
    for (const word of words) for (const term of termsOf(word)) add(term, weight)
    for (const joined of joinedWords(text, words)) add(joined, weight)
    for (const id of names.in(words)) add(thing(id), weight)
  }
  addText(entry.text, 1)
  for (const {text, weight} of headings) addText(text.normalize('NFC'), weight)
  for (const {fact, alternatives = []} of recognize(entry.text, entry.language ?? language))
    for (const reading of [fact, ...alternatives]) for (const {term, factor} of valueTerms(reading)) add(term, factor)
  return counts
}

/** Puts the postings of what is named under each of its names, and tells how the texts of the language write it. */
function nameForms(
  names: Names,
  terms: readonly Term[],
  postings: Map<string, number[]>,
  language: Language,
): Map<string, string[]> {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const forms = new Map<string, string[]>()
  const named = new Map<string, number[]>()
  for (const [key, ids] of names.keys) {
    const lists = [...ids].flatMap((id) => {
      const list = postings.get(thing(id))
      return list ? [{id, list}] : []
    })
    const [only] = lists
    if (!only) continue
    named.set(`@${key}`, lists.length === 1 ? only.list : union(lists.map(({list}) => list)))
    forms.set(
      `@${key}`,
      lists.flatMap(({id}) => {
        const own = byId.get(id)?.forms
        return own ? [own[language].preferred, ...own[language].allowed] : []
      }),
    )
  }
  for (const id of byId.keys()) postings.delete(thing(id))
  for (const [key, list] of named) postings.set(key, list)
  return forms
}

function union(lists: readonly (readonly number[])[]): number[] {
  const best = new Map<number, number>()
  for (const list of lists)
    for (const [number, weight] of unpack(list)) best.set(number, Math.max(best.get(number) ?? 0, weight))
  let before = 0
  return [...best]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, weight]) => {
      const step = number - before
      before = number
      return [step, weight]
    })
}

function cut(
  postings: ReadonlyMap<string, readonly number[]>,
  forms: ReadonlyMap<string, readonly string[]>,
): {first: string; shard: Shard}[] {
  const shards: {first: string; postings: [string, readonly number[]][]; size: number}[] = []
  for (const term of [...postings.keys()].sort()) {
    const list = postings.get(term) ?? []
    const open = shards.at(-1)
    if (!open || open.size > shardSize) shards.push({first: term, postings: [[term, list]], size: 0})
    else {
      open.postings.push([term, list])
      open.size += term.length + list.length * 3
    }
  }
  return shards.map(({first, postings: own}) => ({
    first,
    shard: {
      postings: Object.fromEntries(own),
      forms: Object.fromEntries(own.flatMap(([term]) => (forms.has(term) ? [[term, forms.get(term) ?? []]] : []))),
    },
  }))
}

/** A file ends where a work ends, or when it is full. */
function filesOf(entries: readonly Entry[]): {first: number; entries: Entry[]}[] {
  const files: {first: number; entries: Entry[]}[] = []
  entries.forEach((entry, number) => {
    const open = files.at(-1)
    if (!open || open.entries.length >= textsInFile || entry.kind === 'work')
      files.push({first: number, entries: [entry]})
    else open.entries.push(entry)
  })
  return files
}
