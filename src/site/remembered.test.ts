import {readFileSync} from 'node:fs'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {remembered} from './remembered.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doichieu-'))
})
afterAll(() => rm(folder, {recursive: true}))

const kept = async (): Promise<string[]> => {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries.filter((entry) => entry.isFile()).map(({name}) => name)
}

test('what was made once is not made again, unless something that it is made from differs', async () => {
  const made: string[] = []
  const ask = (...from: string[]): Promise<string> =>
    remembered(
      from,
      async () => {
        made.push(from.join('|'))
        return Buffer.from(from.join('|'))
      },
      folder,
    )
  for (const from of [
    ['a', 'b'],
    ['a', 'b'],
    ['ab', ''],
    ['a', 'c'],
  ])
    expect(readFileSync(await ask(...from), 'utf8')).toBe(from.join('|'))
  expect(made).toEqual(['a|b', 'ab|', 'a|c'])
  expect(await kept()).toHaveLength(3)
})

test('what could not be made is not kept', async () => {
  const before = await kept()
  await expect(remembered(['bad'], () => Promise.reject(new Error('no ink')), folder)).rejects.toThrow('no ink')
  expect(await kept()).toEqual(before)
})

test('those that are kept lie in many folders, since each write goes through its neighbors', async () => {
  const many = await mkdtemp(join(tmpdir(), 'doichieu-'))
  try {
    for (let index = 0; index < 64; index++) await remembered([`${index}`], () => Promise.resolve(Buffer.of(1)), many)
    const rooms = await Promise.all((await readdir(many)).map((room) => readdir(join(many, room))))
    expect(Math.max(...rooms.map((room) => room.length))).toBeLessThan(8)
  } finally {
    await rm(many, {recursive: true})
  }
})
