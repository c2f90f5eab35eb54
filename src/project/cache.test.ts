import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {Cache} from './cache.ts'
import {checkFolder} from './check-folder.ts'
import {engineName} from './engine.ts'

let folder: string
let store: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-cache-'))
  store = join(folder, 'store')
  writeFileSync(join(folder, 'a.md'), 'one')
})

afterEach(() => rmSync(folder, {recursive: true}))

/** Ask for the length of a file, and tell whether it was worked out. */
async function ask(from: unknown = {}, meanwhile = (): void => undefined): Promise<[length: number, anew: boolean]> {
  let anew = false
  const length = await new Cache(store).remember(folder, ['a.md', 'b.md'], from, async () => {
    anew = true
    meanwhile()
    return readFileSync(join(folder, 'a.md'), 'utf8').length
  })
  return [length, anew]
}

const entry = (): string => join(store, readdirSync(store)[0] ?? '')

describe('what was worked out', () => {
  test('is remembered', async () => {
    expect(await ask()).toEqual([3, true])
    expect(await ask()).toEqual([3, false])
  })

  test.each<[what: string, change: () => void]>([
    ['a file has other content of the same length', () => writeFileSync(join(folder, 'a.md'), 'two')],
    ['a file is there that was not', () => writeFileSync(join(folder, 'b.md'), '')],
    ['a file is gone', () => rmSync(join(folder, 'a.md'))],
    ['content moves from one file to the next', () => writeFileSync(join(folder, 'b.md'), 'one')],
  ])('is worked out anew when %s', async (_, change) => {
    const make = (): Promise<string> => Promise.resolve('made')
    await new Cache(store).remember(folder, ['a.md', 'b.md'], {}, make)
    change()
    let anew = false
    await new Cache(store).remember(folder, ['a.md', 'b.md'], {}, async () => (anew = true))
    expect(anew).toBe(true)
  })

  test('is worked out anew when something else was asked', async () => {
    await ask({source: 'en'})
    expect(await ask({source: 'ko'})).toEqual([3, true])
  })

  test('is remembered when a file was only written again', async () => {
    await ask()
    writeFileSync(join(folder, 'a.md'), 'one')
    expect(await ask()).toEqual([3, false])
  })

  test('is not kept when a file was changed meanwhile', async () => {
    await ask({}, () => writeFileSync(join(folder, 'a.md'), 'four'))
    writeFileSync(join(folder, 'a.md'), 'one')
    expect(await ask()).toEqual([3, true])
  })
})

describe('a damaged entry', () => {
  test.each<[what: string, damage: (entry: string) => string]>([
    ['is cut off', (text) => text.slice(0, -1)],
    ['says something else', (text) => `${text.slice(0, -1)}4`],
    ['is empty', () => ''],
    ['is no entry at all', () => '{"findings":[]}'],
  ])('that %s is worked out anew and mended', async (_, damage) => {
    await ask()
    writeFileSync(entry(), damage(readFileSync(entry(), 'utf8')))
    expect(await ask()).toEqual([3, true])
    expect(await ask()).toEqual([3, false])
  })

  test('is not taken under the name of another', async () => {
    await ask()
    const kept = readFileSync(entry(), 'utf8')
    rmSync(entry())
    writeFileSync(join(folder, 'a.md'), 'three')
    await ask()
    writeFileSync(entry(), kept)
    expect(await ask()).toEqual([5, true])
  })
})

test('a folder that cannot be written to changes nothing', async () => {
  writeFileSync(store, 'a file where the folder should be')
  expect(await ask()).toEqual([3, true])
  expect(await ask()).toEqual([3, true])
})

test('the name of the engine stays within a run', () => {
  expect(engineName()).toMatch(/^[0-9a-f]{64}$/)
  expect(engineName()).toBe(engineName())
})

test.each([
  ['a repository', 1, {'docs/en/a.md': '# A\n\nIt costs 530 won.\n', 'docs/ko/a.md': '# 가\n\n비용은 53원이다.\n'}],
  ['text that cannot be read', 1, {'docs/en/a.md': '# A\n', 'docs/ko/a.md': ''}],
  [
    'works that declare facts, with their shared data',
    2,
    {
      'w/facts.yaml': 'facts: {}\n',
      'w/vi.md': '---\ntitle: A\n---\n\nCó 530 người.\n',
      'w/ko.md': '---\ntitle: 가\n---\n\n53명이 있다.\n',
    },
  ],
])('%s is told alike, remembered or not', async (_, entries, files) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'repository', file, '..'), {recursive: true})
    writeFileSync(join(folder, 'repository', file), text)
  }
  const root = join(folder, 'repository')
  const plain = await checkFolder(root, {})
  const anew = await checkFolder(root, {}, {cache: new Cache(store)})
  const told = await checkFolder(root, {}, {cache: new Cache(store)})
  expect(readdirSync(store)).toHaveLength(entries)
  expect(plain.findings.length + plain.troubles.length).toBeGreaterThan(0)
  expect(JSON.stringify([anew, told])).toBe(JSON.stringify([plain, plain]))
})
