import {mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {replaceFile, tryReplaceFile} from './replace.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doichieu-replace-'))
})
afterEach(() => rm(folder, {recursive: true}))

test('writes a file, and leaves nothing beside it', async () => {
  const file = join(folder, 'a')
  for (const text of ['one', 'two']) await replaceFile(file, text)
  expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['two', ['a']])
})

test('a link leads where it led', async () => {
  await writeFile(join(folder, 'a'), 'one')
  await symlink('a', join(folder, 'link'))
  await replaceFile(join(folder, 'link'), 'two')
  expect([await readFile(join(folder, 'a'), 'utf8'), await readlink(join(folder, 'link'))]).toEqual(['two', 'a'])
})

test('a device stays a device', async () => {
  await symlink('/dev/null', join(folder, 'null'))
  await replaceFile(join(folder, 'null'), 'one')
  expect([await readlink(join(folder, 'null')), await readdir(folder)]).toEqual(['/dev/null', ['null']])
})

test.each([
  ['in a folder that is not there', 'no/a', 'ENOENT'],
  ['in the place of a folder', '.', 'EISDIR'],
  ['below a file', 'file/a', 'ENOTDIR'],
])('nothing is written %s, and it is told', async (_, file, problem) => {
  await writeFile(join(folder, 'file'), 'one')
  expect(await tryReplaceFile(join(folder, file), 'two', file)).toMatchObject({
    id: 'unwritable',
    file,
    values: {problem},
  })
  expect(await readdir(folder)).toEqual(['file'])
})
