import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {Sync} from '../document/work.ts'
import {hash} from '../sync/hash.ts'
import {changeSync, loadSync} from './sync.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doichieu-sync-'))
  mkdirSync(join(root, 'work'))
})

afterEach(() => rmSync(root, {recursive: true}))

const put = (text: string): void => writeFileSync(join(root, 'work/sync.json'), text)
const empty: Sync = {source: 'vi', accepted: {}, texts: new Map()}

/** One more block accepted. */
const add =
  (number: number) =>
  (sync = empty): Sync => {
    const text = `Đoạn ${number}.`
    const ko = new Map([...(sync.accepted.ko ?? []), [`lead/paragraph-${number}`, hash(text)]])
    return {...sync, accepted: {...sync.accepted, ko}, texts: new Map([...sync.texts, [hash(text), text]])}
  }

test('there is none before the first is written, and nothing is left beside it', async () => {
  expect(await loadSync(root, 'work')).toEqual({})
  expect(await changeSync(root, 'work', add(1))).toBeUndefined()
  expect(await loadSync(root, 'work')).toEqual({sync: add(1)()})
  expect(readdirSync(join(root, 'work'))).toEqual(['sync.json'])
})

test('runs at once all have their say', async () => {
  const numbers = Array.from({length: 20}, (_, index) => index)
  await Promise.all(numbers.map((number) => changeSync(root, 'work', add(number))))
  const loaded = await loadSync(root, 'work')
  expect('sync' in loaded && loaded.sync?.accepted.ko?.size).toBe(20)
})

test.each(['<<<<<<< HEAD\n', '{', '{"version": 9}', '\uFEFF'])(
  'what nobody can read is left as it is: %j',
  async (text) => {
    put(text)
    expect(await changeSync(root, 'work', add(1))).toMatchObject({level: 'error', file: 'work/sync.json'})
    expect(readFileSync(join(root, 'work/sync.json'), 'utf8')).toBe(text)
    expect(readdirSync(join(root, 'work'))).toEqual(['sync.json'])
  },
)

test('a folder that is not there is told', async () => {
  expect(await changeSync(root, 'other', add(1))).toMatchObject({id: 'unwritable', values: {problem: 'ENOENT'}})
})

test('the lock of a run that is gone from this machine is taken at once', async () => {
  const {pid} = spawnSync(process.execPath, ['--version'])
  writeFileSync(join(root, 'work/sync.json.lock'), `${pid} ${hostname()}\n`)
  const started = performance.now()
  expect(await changeSync(root, 'work', add(1))).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(5000)
})

test('what a killed run left under a temporary name is taken away, and nothing else', async () => {
  const {pid} = spawnSync(process.execPath, ['--version'])
  const left = `work/sync.json.${pid}-0123456789ab.tmp`
  const kept = ['work/sync.json.notes.tmp', `work/sync.json.${process.pid}-0123456789ab.tmp`, 'work/other.json.tmp']
  for (const file of [left, ...kept]) {
    writeFileSync(join(root, file), '{')
    utimesSync(join(root, file), new Date(0), new Date(0))
  }
  await changeSync(root, 'work', add(1))
  expect(readdirSync(join(root, 'work')).sort()).toEqual(
    ['sync.json', ...kept.map((file) => file.replace('work/', ''))].sort(),
  )
})

test('the lock of a run that was killed does not last', async () => {
  const lock = join(root, 'work/sync.json.lock')
  writeFileSync(lock, '')
  utimesSync(lock, new Date(0), new Date(0))
  expect(await changeSync(root, 'work', add(1))).toBeUndefined()
  expect(readdirSync(join(root, 'work'))).toEqual(['sync.json'])
})
