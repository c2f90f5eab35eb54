import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {checkFolder} from './check-folder.ts'
import type {CheckedFolder} from './checked.ts'
import type {LoadOptions} from './load.ts'
import {referencesIn} from './references.ts'

/** Small works that declare facts, point at each other, and disagree. */
let folder: string

const fact = (value: number): string => `facts:
  pledge:
    label: {vi: Khoản, ko: 지원액, en: Pledge}
    kind: money
    value: ${value}000000000
    currency: KRW
    asOf: "2025-09-29"
    sources: [kbs]
    confidence: corroborated
`
const head = '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n'
const lay = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-groups-'))
  const sources = ['kbs', 'sbs'].map(
    (id) => `  ${id}: {title: A, publisher: B, url: "https://${id}.example", language: ko}\n`,
  )
  lay('sources.yaml', `sources:\n${sources.join('')}`)
  lay('terms.yaml', 'terms: {}\n')
  const works = ['a', 'b', 'c/d', 'c/e', 'f']
  for (const [index, work] of works.entries()) {
    const next = works[(index + 1) % works.length] ?? ''
    lay(`${work}/facts.yaml`, fact(530 + index))
    lay(
      `${work}/vi.md`,
      `${head}Chi [](fact:pledge)[](source:kbs). Xem [bài](work:${next}), nơi có [${531 + index} tỷ won](fact:${next}#pledge).\n`,
    )
    lay(
      `${work}/ko.md`,
      `${head}[](fact:pledge)을 쓴다[](source:kbs). [글](work:${next}#nowhere)에는 [53억 원](fact:${next}#pledge)이 있다.\n`,
    )
    lay(
      `${work}/en.md`,
      `${head}It spends [](fact:pledge)[](source:kbs). See [a text](work:nobody) with [](fact:${next}#pledge).\n`,
    )
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

const check = (options: LoadOptions = {}, groupSize?: number): Promise<CheckedFolder> =>
  checkFolder(folder, options, {...(groupSize !== undefined && {groupSize})})
const merged = (runs: readonly CheckedFolder[]): string[] =>
  runs.flatMap(({findings}) => findings.map((finding) => JSON.stringify(finding))).sort()

describe('works that point at each other', () => {
  test('disagree in the same ways however they are grouped, and in shards', async () => {
    const whole = await check()
    const rules = new Set(whole.findings.map(({ruleId}) => ruleId))
    expect([...rules]).toEqual(expect.arrayContaining(['fact-differs', 'work-unknown']))
    for (const groupSize of [1, 600, 1500]) expect(await check({}, groupSize)).toEqual(whole)
    for (const count of [2, 3, 5, 8]) {
      const shards = await Promise.all(
        Array.from({length: count}, (_, index) => check({shard: {index: index + 1, count}}, 1)),
      )
      expect(merged(shards)).toEqual(merged([whole]))
    }
  })

  test('are all read where a rule looks at all of them', async () => {
    const on: LoadOptions = {severities: {'source-unused': 'warning'}}
    const whole = await check(on)
    expect(await check(on, 1)).toEqual(whole)
    const shards = await Promise.all([1, 2].map((index) => check({...on, shard: {index, count: 2}}, 1)))
    expect(merged(shards)).toEqual(merged([whole]))
  })
})

describe('referencesIn', () => {
  const references = (text: string) => {
    lay('a/en.md', text)
    return referencesIn({
      id: 'a',
      root: folder,
      editions: {en: 'a/en.md'},
      isFolder: true,
      declares: true,
    })
  }
  test.each([
    ['[a](work:companies/upstage) [](fact:programme#pledge)', ['companies/upstage', 'programme']],
    ['[a][b]\n\n[b]: work:companies/nc-ai#model', ['companies/nc-ai']],
    ['`work:code` counts too', ['code']],
    ['homework: done, [a](https://work.example)', []],
  ])('%j', async (text, ids) => {
    expect(await references(text)).toEqual(new Set(ids))
  })
  test.each(['[a](work:companies%2Fupstage)', '[a](work:companies&#47;upstage)', '[a](work:companies\\/upstage)'])(
    '%j cannot be told without parsing',
    async (text) => {
      expect(await references(text)).toBe('all')
    },
  )
})
