import {beforeAll, describe, expect, test} from 'vitest'
import {languages} from '../language.ts'
import {loadProject} from '../project/load.ts'
import {buildIndex} from './build.ts'
import {entriesOf} from './entries.ts'
import {find, type Store} from './find.ts'
import {en} from './queries/en.ts'
import type {QuerySet} from './queries/expected.ts'
import {ko} from './queries/ko.ts'
import {vi} from './queries/vi.ts'
import {mayHaveFigures, plainQuery, queryOf} from './query.ts'
import {readValues} from './reader.ts'

const sets: Readonly<Record<(typeof languages)[number], QuerySet>> = {vi, ko, en}
const {project} = await loadProject('content')

describe.each(languages)('in %s', (language) => {
  let store: Store
  beforeAll(() => {
    const {manifest, shards, texts} = buildIndex(entriesOf(project, language), project.terms, language)
    const at = <T>(list: readonly T[], number: number): Promise<T> => {
      const file = list[number]
      return file ? Promise.resolve(file) : Promise.reject(new Error(`no file ${number}`))
    }
    store = {
      manifest: () => Promise.resolve(manifest),
      shard: (number) => at(shards, number),
      texts: (number) => at(texts, number),
    }
  })

  const addresses = async (typed: string): Promise<string[]> => {
    const text = plainQuery(typed)
    const query = queryOf(text, mayHaveFigures(text) ? readValues(text, language) : [])
    const {passages} = await find(query, store)
    return passages.map(({entry}) => entry.href.slice(`/${language}/`.length))
  }

  test('at least 60 queries, and 95 of 100 find what they are for among the first three', async () => {
    const rows = Object.values(sets[language]).flat()
    expect(rows.length).toBeGreaterThanOrEqual(60)
    const missed: string[] = []
    for (const [typed, ...expected] of rows) {
      const first = (await addresses(typed)).slice(0, 3)
      if (!first.some((address) => expected.some((begin) => address.startsWith(begin))))
        missed.push(`${typed}: ${first.join(', ')}`)
    }
    expect(missed).toEqual([])
  })
})
