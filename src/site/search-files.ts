import {createHash} from 'node:crypto'
import type {Memory} from '../document/memory.ts'
import type {Project, Term} from '../document/work.ts'
import type {Language} from '../language.ts'
import {buildIndex} from '../search/build.ts'
import {entriesOf} from '../search/entries.ts'
import type {Indexed} from '../search/entry.ts'

/** The index of a language as the files that the search page asks for. */
export interface SearchFiles {
  readonly language: Language
  /** Changes with any of the files, so that a page never reads parts of two indexes. */
  readonly version: string
  readonly files: readonly {readonly name: string; readonly json: string}[]
}

/** What can be found in a language: plain data, so that another thread can index it. */
export interface Findable {
  readonly language: Language
  readonly entries: readonly Indexed[]
  readonly terms: readonly Term[]
}

/** @returns all that can be found on the pages of a language */
export function findableIn(project: Project, language: Language): Findable {
  return {language, entries: entriesOf(project, language), terms: project.terms}
}

/** @returns `manifest`, `shard-0` … and `texts-0` … as JSON */
export function searchFiles({language, entries, terms}: Findable, memory?: Memory): SearchFiles {
  const {manifest, shards, texts} = buildIndex(entries, terms, language, memory)
  const files = [
    {name: 'manifest', json: JSON.stringify(manifest)},
    ...shards.map((shard, number) => ({name: `shard-${number}`, json: JSON.stringify(shard)})),
    ...texts.map((entries, number) => ({name: `texts-${number}`, json: JSON.stringify(entries)})),
  ]
  const hash = createHash('sha256')
  for (const {json} of files) hash.update(json)
  return {language, version: hash.digest('hex').slice(0, 12), files}
}
