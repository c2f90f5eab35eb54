import type {Language} from '../language.ts'

/** What a result is: a work as a whole, a passage of one, a fact, a term of the glossary, a source. */
export type EntryKind = 'work' | 'passage' | 'fact' | 'term' | 'source'

/** Something that can be found, as it is shown. */
export interface Entry {
  readonly kind: EntryKind
  /** Where it leads: a passage's own id, not only its page. */
  readonly href: string
  /** Of the work, or the name of the fact, term or source. */
  readonly title: string
  /** Name of the section that it stands in. */
  readonly section?: string
  readonly text: string
  /** Of the text, where it is not the page's. */
  readonly language?: Language
}

/** An entry with what it is found by beside its own words. */
export interface Indexed {
  readonly entry: Entry
  /** Names of what it belongs to, each with how much it counts; 1 is a word of the text itself. */
  readonly headings: readonly {readonly text: string; readonly weight: number}[]
}

/** A part of the terms; a key sorts between the shard's first and the next shard's. */
export interface Shard {
  /** Term → number of the entry less the one before, weight, and so on. */
  readonly postings: Readonly<Record<string, readonly number[]>>
  /** Key of a name → how the texts of the language write what it names. */
  readonly forms: Readonly<Record<string, readonly string[]>>
}

/** What is loaded first: how the rest is cut. */
export interface Manifest {
  /** How many entries there are. */
  readonly entries: number
  /** How many of them, the first ones, are works and their passages. */
  readonly passages: number
  /** Number of the first entry of each file of texts. */
  readonly texts: readonly number[]
  /** First term of each shard. */
  readonly shards: readonly string[]
}

/** An index as files. */
export interface Index {
  readonly manifest: Manifest
  readonly shards: readonly Shard[]
  readonly texts: readonly (readonly Entry[])[]
}
