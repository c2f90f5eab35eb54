import {getCollection, getEntry} from 'astro:content'
import type {Language} from '../language.ts'
import type {EditionView} from '../render/edition-view.ts'
import type {FactView} from '../render/fact-view.ts'
import type {MarkedBesideView, Overview} from './views.ts'

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
  readonly facts: FactView
  readonly searches: SearchFile
  readonly overviews: Overview
}

const parsed = <Name extends keyof Shown>({data}: {data: {json: string}}): Shown[Name] =>
  JSON.parse(data.json) as Shown[Name] // written by the loader of that collection

/** @returns everything in a collection */
export async function shown<Name extends keyof Shown>(name: Name): Promise<Shown[Name][]> {
  const entries = await getCollection(name)
  return entries.map((entry) => parsed<Name>(entry))
}

/** @returns one entry of a collection, if it is there */
export async function shownAt<Name extends keyof Shown>(name: Name, id: string): Promise<Shown[Name] | undefined> {
  const entry = await getEntry(name, id)
  return entry && parsed<Name>(entry)
}
