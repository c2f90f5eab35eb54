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

  test('there are at least 60 queries', () => {
    expect(Object.values(sets[language]).flat().length).toBeGreaterThanOrEqual(60)
  })

  test('95 of 100 find what they are for among the first three', async () => {
    const rows = Object.values(sets[language]).flat()
    const missed: string[] = []
    for (const [typed, ...expected] of rows) {
      const first = (await addresses(typed)).slice(0, 3)
      if (!first.some((address) => expected.some((begin) => address.startsWith(begin))))
        missed.push(`${typed} leads to ${first.join(', ')}`)
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(rows.length * 0.05)
  })

  test.each([
    ['a tenth of it', '53 tỷ won'],
    ['other digits', '531 tỷ won'],
    ['a misplaced myriad', '5,300만 원'],
    ['another currency', '$530 billion'],
    ['another unit', '530 tỷ tham số'],
    ['the beginning of its digits', '53'],
  ])('%s does not find the pledge of 530 billion won', async (_, typed) => {
    expect((await addresses(typed)).filter((address) => address.startsWith('programme/#money/paragraph-1'))).toEqual([])
  })

  test.each(['', ' ', '…', '?', 'zzzz', '뷁쉙', '@', '=', '__proto__', 'constructor'])(
    '%j finds nothing, and breaks nothing',
    async (typed) => {
      expect(await addresses(typed)).toEqual([])
    },
  )

  test('a whole paragraph may be pasted', async () => {
    const [, block] = (await store.texts(0)).slice(1)
    expect((await addresses(block?.text ?? '')).slice(0, 3)).toContain(block?.href.slice(`/${language}/`.length))
  })
})
