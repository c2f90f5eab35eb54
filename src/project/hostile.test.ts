import {expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import type {Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'
import type {Checked} from './checked.ts'
import {checkProject} from './run.ts'

const edition = (language: Language, source: string): Edition => {
  const {edition} = readEdition({work: 'w', language, file: `${language}.md`, source})
  if (!edition) throw new Error('no edition')
  return edition
}

/** A whole check of two editions. */
function check(en: string, ko: string): Checked {
  const editions = {en: edition('en', en), ko: edition('ko', ko)}
  const work = {id: 'w', editions, facts: new Map(), infobox: [], timeline: [], compare: {}}
  const frame = {root: '', layout: '', declares: false, source: 'en', sources: new Map(), terms: []} as const
  return checkProject({...frame, works: [work]})
}

/** CPU milliseconds of a check. */
function cost(en: string, ko: string): number {
  const before = process.cpuUsage()
  check(en, ko)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

const table = '| a | b |\n|---|---|\n'

/** What is repeated, behind what stands once; in the translation the last repetitions are missing. */
test.each([
  ['one block of figures', '', 'It costs 530 won. ', '비용은 53원이다. '],
  ['one block without spaces', '', 'a1b2', '가나다1'],
  ['a table', table, '| A 5 | costs 530 won |\n', '| 가 5 | 비용은 53원 |\n'],
  ['many blocks', '', 'It costs 530 won.\n\n', '비용은 530원이다.\n\n'],
  ['many sections', '', '## A 1\n\nText 2.\n\n', '## 가 1\n\n글 2.\n\n'],
])('%s is checked in linear time', (_, head, en, ko) => {
  const run = (count: number): number => cost(head + en.repeat(count), head + ko.repeat(count - 5))
  run(100)
  const once = Math.min(run(250), run(250))
  const fourfold = Math.min(run(1000), run(1000))
  // Four times the text may cost four times as much; a quadratic step would cost sixteen times.
  expect(fourfold).toBeLessThan(once * 8 + 40)
})

const vi = 'Ngày 4/8/2025, giá là 53 won.'

test.each([
  [
    'three languages in one edition',
    `It costs 530 won.\n\n비용은 530원이다.\n\n${vi}\n\n`.repeat(20),
    `${vi}\n\n`.repeat(50),
  ],
  ['another language than the file says', `${vi}\n\n`.repeat(20), 'It costs 530 won.\n\n'.repeat(20)],
  ['a heading alone beside a text', '#\n', `${vi}\n`],
])('%s is told and stops nothing', (_, en, ko) => expect(check(en, ko).findings.length).toBeGreaterThan(0))
