import {expect, test} from 'vitest'
import type {DeclaredFact, Project, Work} from '../document/work.ts'
import {decimal} from '../fact/decimal.ts'
import {barsOf} from './bars.ts'

const point = {line: 1, column: 1, offset: 0}

const model = (work: string, id: string, parameters: number): DeclaredFact => ({
  id,
  work,
  label: {vi: id, ko: id, en: id},
  value: {
    kind: 'quantity',
    low: decimal(parameters),
    high: decimal(parameters),
    step: decimal(1),
    unit: 'parameter',
    bound: 'exact',
    sense: 'amount',
  },
  asOf: '2026-01',
  sources: [],
  confidence: 'corroborated',
  file: '',
  span: {start: point, end: point},
})

const company = (id: string, ...sizes: readonly number[]): Work => {
  const facts = sizes.map((size, index) => model(id, `model-${index}`, size))
  return {
    id,
    editions: {},
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    infobox: [],
    timeline: [],
    compare: Object.fromEntries(facts.map((fact, index) => [`column-${index}`, fact.id])),
  }
}

const draw = (...works: Work[]): ReturnType<typeof barsOf> => {
  const project: Project = {root: '', layout: '', declares: true, source: 'vi', works, sources: new Map(), terms: []}
  return barsOf(project, new Map(), 'en', ['column-0', 'column-1'])
}

test('bars are to one scale, the largest work first, and keep the exact value', () => {
  const bars = draw(company('b', 236_000_000_000, 750_000_000_000), company('a', 519_000_000_000))
  expect(
    bars?.rows.map(({title, bars: list}) => [title, list.map(({length, fact}) => [length, fact.machine?.value])]),
  ).toEqual([
    [
      'b',
      [
        [3146, '236000000000'],
        [10_000, '750000000000'],
      ],
    ],
    ['a', [[6920, '519000000000']]],
  ])
})

test('the ends are told of the first models', () => {
  const bars = draw(company('b', 236, 750), company('a', 519))
  expect([bars?.smallest.title, bars?.largest.title]).toEqual(['b', 'a'])
})

test.each([
  ['nothing', []],
  ['one work', [company('a', 32)]],
  ['a work without figures', [company('a', 32), company('b')]],
])('%s is no chart', (_, works) => expect(draw(...works)).toBeUndefined())
