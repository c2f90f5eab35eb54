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

test('what was made once is not made again, unless something that it is made from differs', async () => {
  const made: string[] = []
  const ask = (...from: string[]): Promise<Buffer> =>
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
    expect(String(await ask(...from))).toBe(from.join('|'))
  expect(made).toEqual(['a|b', 'ab|', 'a|c'])
  expect(await readdir(folder)).toHaveLength(3)
})

test('what could not be made is not kept', async () => {
  const before = await readdir(folder)
  await expect(remembered(['bad'], () => Promise.reject(new Error('no ink')), folder)).rejects.toThrow('no ink')
  expect(await readdir(folder)).toEqual(before)
})
