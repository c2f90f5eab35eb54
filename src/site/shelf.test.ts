import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {Shelf, takeDown, tidy} from './shelf.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const lay = (shelf: Shelf, id: string, name = id): void =>
  shelf.lay('searches', id, {language: 'vi', version: '1', name, json: '{}'})

test('a view comes down as it was laid', () => {
  const shelf = new Shelf(folder, new Set())
  lay(shelf, 'a')
  const [shelved] = shelf.inventory.searches
  expect(shelved?.id).toBe('a')
  expect(JSON.parse(takeDown(shelved?.file ?? ''))).toEqual({language: 'vi', version: '1', name: 'a', json: '{}'})
})

test('the same view is one file; another has another name', () => {
  const shelf = new Shelf(folder, new Set())
  lay(shelf, 'a', 'same')
  lay(shelf, 'b', 'same')
  lay(shelf, 'c', 'other')
  const [a, b, c] = shelf.inventory.searches
  expect(a?.file).toBe(b?.file)
  expect(c?.file).not.toBe(a?.file)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('a file that a killed build left in part is written anew', () => {
  const first = new Shelf(folder, new Set())
  lay(first, 'a')
  const file = first.inventory.searches[0]?.file ?? ''
  writeFileSync(file, '{"lang')
  expect(() => takeDown(file)).toThrow(/damaged; delete the folder .cache/)
  lay(new Shelf(folder, new Set()), 'a')
  expect(JSON.parse(takeDown(file))).toMatchObject({name: 'a'})
})

test('a file that is known to be whole is not written again', () => {
  const whole = new Set<string>()
  lay(new Shelf(folder, whole), 'a')
  const [file = ''] = whole
  writeFileSync(file, '')
  lay(new Shelf(folder, whole), 'a')
  expect(statSync(file).size).toBe(0)
})

test('what the inventory does not name is thrown away', () => {
  const shelf = new Shelf(folder, new Set())
  lay(shelf, 'a')
  const kept = readdirSync(folder)
  lay(new Shelf(folder, new Set()), 'b')
  tidy(folder, shelf.inventory)
  expect(readdirSync(folder)).toEqual(kept)
})
