import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, sep} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {madeFrom} from './made-from.ts'

let root: string
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), {recursive: true})
  writeFileSync(join(root, file), text)
}
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'doichieu-')) + sep
  for (const file of ['content/work/vi.md', 'i18n/vi.json', 'src/a.ts', 'package.json', 'README.md']) write(file, '1')
})
afterAll(() => rmSync(root, {recursive: true}))

test.each([
  'content/work/vi.md',
  'content/work/ko.md',
  'i18n/vi.json',
  'src/a.ts',
  'src/site/b.ts',
  'package.json',
  'doichieu.config.ts',
])('another %s makes other views', (file) => {
  const before = madeFrom(root)
  write(file, '2')
  expect(madeFrom(root)).not.toBe(before)
})

test('nothing else does, nor writing the same once more', () => {
  const before = madeFrom(root)
  write('README.md', '2')
  write('content/work/vi.md', '2')
  expect(madeFrom(root)).toBe(before)
})
