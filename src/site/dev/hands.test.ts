import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Finding} from '../../check/finding.ts'
import {Memory} from '../../document/memory.ts'
import {languages} from '../../language.ts'
import {readViews} from '../views.ts'
import {handsOf} from './hands.ts'

/** Tells what is worked out: of each thing with a latest state, and how many small ones. */
class Watched extends Memory {
  made: string[] = []
  small = 0

  override latest<T>(name: string, key: string, make: () => T): T {
    return super.latest(name, key, () => {
      this.made.push(name)
      return make()
    })
  }

  override remember<T>(key: string, make: () => T): T {
    return super.remember(key, () => {
      this.small += 1
      return make()
    })
  }
}

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'doichieu-hands-'))
  cpSync('content', root, {recursive: true})
})
afterAll(() => rmSync(root, {recursive: true}))

test('an edit has nothing worked out again but what it touches, and its findings are told first', async () => {
  const memory = new Watched()
  const laid = new Map<string, string>()
  let told: readonly Finding[] = []
  let laidBefore = 0
  const read = async (): Promise<string[]> => {
    memory.made = []
    memory.small = 0
    const touched: string[] = []
    await readViews(
      root,
      (name, id, view) => {
        const json = JSON.stringify(view)
        if (laid.get(`${name} ${id}`) !== json) touched.push(`${name} ${id}`)
        laid.set(`${name} ${id}`, json)
      },
      {
        memory,
        hands: handsOf(memory),
        onChecked: (findings) => {
          told = findings
          laidBefore = touched.length
        },
      },
    )
    return touched
  }
  await read()
  const whole = memory.small
  expect(told).toEqual([])
  await read()
  expect([memory.made, memory.small]).toEqual([[], 0])

  const file = join(root, 'programme/ko.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('15개 컨소시엄', '16개 컨소시엄'))
  const touched = await read()
  expect(told.map(({severity, places: [place]}) => [severity, place?.file])).toEqual([['error', 'programme/ko.md']])
  expect(laidBefore).toBe(0)
  expect(memory.made).toEqual(['programme/ko.md', 'index ko', 'prose programme/ko.md', 'cells programme/ko.md'])
  expect(memory.small).toBeGreaterThan(0)
  expect(memory.small).toBeLessThan(whole / 100)
  // Passports in the other languages show how this one writes it.
  expect(touched.filter((one) => one.startsWith('editions '))).toEqual(
    languages.map((one) => `editions ${one}/programme`),
  )
  expect(touched.filter((one) => one.startsWith('besides '))).toEqual(['besides programme'])

  writeFileSync(file, text)
  await read()
  expect(told).toEqual([])
})
