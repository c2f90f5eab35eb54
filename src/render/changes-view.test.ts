import {expect, test} from 'vitest'
import {readFacts} from '../document/data-files.ts'
import type {Project} from '../document/work.ts'
import {changesView} from './changes-view.ts'

const head = 'label: {vi: a, ko: b, en: c}\n    asOf: "2026-06-05"\n    sources: [kbs]\n    confidence: single-source\n'
const project = (yaml: string): Project => {
  const {value, troubles} = readFacts(yaml, 'facts.yaml', 'programme')
  expect(troubles).toEqual([])
  const kbs = {id: 'kbs', title: 'News', publisher: 'KBS', url: 'https://kbs.example/', language: 'en'}
  return {
    root: '',
    layout: '',
    declares: true,
    source: 'vi',
    works: [{id: 'programme', editions: {}, ...value}],
    sources: new Map([['kbs', kbs]]),
    terms: [],
  }
}

const moved = project(`facts:
  final:
    ${head}    kind: date
    value: "2027-02"
    history:
      - {value: "2027", until: "2026-01-15", why: changed, sources: [kbs]}
      - {value: "2026", until: "2026-06-05", why: corrected, sources: [kbs, nowhere]}
  teams:
    ${head}    kind: quantity
    value: 4
    unit: team
    history:
      - {value: 5, bound: about, until: "2026-02", why: changed, sources: [kbs]}
  still:
    ${head}    kind: text
    value: x
`)

test('each value is told with the one that took its place, the latest change first', () => {
  const changes = changesView(moved, new Map(), 'en')
  expect(changes.map(({day, was, is, why}) => [day.iso, was, is, why])).toEqual([
    ['2026-06-05', '2026', 'February 2027', 'corrected'],
    ['2026-02', 'about 5 teams', '4 teams', 'changed'],
    ['2026-01-15', '2027', '2026', 'changed'],
  ])
})

test('who told it so is named, as far as the bibliography knows', () => {
  expect(changesView(moved, new Map(), 'ko').map(({sources}) => sources.map(({publisher}) => publisher))).toEqual([
    ['KBS'],
    ['KBS'],
    ['KBS'],
  ])
})

test.each([
  ['no day', '{value: 5, why: changed, sources: [kbs]}', 'facts.teams.history.0.until'],
  ['no source', '{value: 5, until: "2026", why: changed, sources: []}', 'facts.teams.history.0.sources'],
  ['a reason that is none', '{value: 5, until: "2026", why: better, sources: [kbs]}', 'facts.teams.history.0.why'],
  [
    'another kind of value',
    '{value: five, until: "2026", why: changed, sources: [kbs]}',
    'facts.teams.history.0.value',
  ],
])('%s is told with its place', (_, entry, path) => {
  const yaml = `facts:\n  teams:\n    ${head}    kind: quantity\n    value: 4\n    unit: team\n    history:\n      - ${entry}\n`
  const {troubles} = readFacts(yaml, 'facts.yaml', 'programme')
  expect(troubles.map(({id, values, place}) => [id, values.path, place?.line])).toEqual([['schema', path, 11]])
})
