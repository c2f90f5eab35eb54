import {getCollection, getEntry} from 'astro:content'
import type {Language} from '../language.ts'
import type {EditionView} from '../render/edition-view.ts'
import type {FactView} from '../render/fact-view.ts'
import {takeDown} from './shelf.ts'
import type {Overview} from './views.ts'
import type {MarkedBesideView} from './work-pages.ts'

/** A file of a search index. */
export interface SearchFile {
  readonly language: Language
  readonly version: string
  readonly name: string
  readonly json: string
}

/** What the entries of each collection show. */
export interface Shown {
  readonly editions: EditionView
  readonly besides: MarkedBesideView
  /** Those of a work. */
  readonly facts: readonly FactView[]
  readonly searches: SearchFile
  /** Each part a view of its own, since a page shows one or two of them. */
  readonly overviews: Overview[keyof Overview]
}

const parsed = <Name extends keyof Shown>({data}: {data: {file: string}}): Shown[Name] =>
  JSON.parse(takeDown(data.file)) as Shown[Name] // laid out by the loader of that collection

/** @returns everything in a collection, one after the other, so that not all of it is held */
export async function* shown<Name extends keyof Shown>(name: Name, start = ''): AsyncGenerator<Shown[Name]> {
  for (const entry of await getCollection(name)) if (entry.id.startsWith(start)) yield parsed<Name>(entry)
}

/** @returns what the entries of a collection are called */
export async function idsOf(name: keyof Shown): Promise<string[]> {
  const entries = await getCollection(name)
  return entries.map(({id}) => id)
}

/**
 * @returns an entry of a collection
 * @throws when there is none of that name
 */
export async function shownAt<Name extends keyof Shown>(name: Name, id: string): Promise<Shown[Name]> {
  const entry = await getEntry(name, id)
  if (!entry) throw new Error(`There is no ${id} among the ${name}`)
  return parsed<Name>(entry)
}

/** @returns the declared facts of all works, in a language or in each */
export async function factsIn(language?: Language): Promise<FactView[]> {
  const facts: FactView[] = []
  for await (const own of shown('facts', language && `${language}/`)) facts.push(...own)
  return facts
}
