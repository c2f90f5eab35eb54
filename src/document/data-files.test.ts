import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {toPlain} from '../fact/decimal.ts'
import {checkFrontMatter, readCharts, readFacts, readSources, readTerms} from './data-files.ts'
import {readEdition} from './read.ts'
import {jsonSchema, jsonSchemas} from './schema/json.ts'

const entry = (more: string): string => `facts:
  pledge:
    label: {vi: A, ko: B, en: C}
    asOf: "2025-08-04"
    sources: [kbs]
    confidence: corroborated
    ${more.replaceAll('\n', '\n    ')}
`
const facts = (more: string) => readFacts(entry(more), 'a/facts.yaml', 'a')

describe('a declared value', () => {
  test.each([
    ['kind: money\nvalue: 530000000000\ncurrency: KRW', {kind: 'money', currencies: ['KRW'], bound: 'exact'}],
    ['kind: quantity\nvalue: 11\nunit: rank', {kind: 'quantity', unit: 'rank', sense: 'ordinal'}],
    ['kind: quantity\nvalue: 3\nunit: times\nbound: more-than', {sense: 'multiple', bound: 'more-than'}],
    ['kind: date\nvalue: "2025-08-04"', {kind: 'date', from: {year: 2025, month: 8, day: 4}}],
    ['kind: date\nvalue: 2025', {from: {year: 2025}}],
    ['kind: date\nvalue: 2025-Q3', {from: {year: 2025, quarter: 3}}],
    ['kind: date\nvalue: {from: 2025-H1, to: 2026-02}', {from: {year: 2025, half: 1}, to: {year: 2026, month: 2}}],
    ['kind: text\nvalue: MIT', {kind: 'text', words: {vi: 'MIT', ko: 'MIT', en: 'MIT'}}],
  ])('%j is read', (more, expected) => {
    const {value, troubles} = facts(more)
    expect(troubles).toEqual([])
    expect(value.facts.get('pledge')?.value).toMatchObject(expected)
  })

  test.each([
    ['"102.6"', '102.6', '102.6'],
    ['{from: 1, to: "2.5"}', '1', '2.5'],
    ['9007199254740991', '9007199254740991', '9007199254740991'],
  ])('%s is exact', (value, low, high) => {
    const fact = facts(`kind: quantity\nunit: point\nvalue: ${value}`).value.facts.get('pledge')?.value
    if (fact?.kind !== 'quantity') throw new Error('no quantity')
    expect([toPlain(fact.low), toPlain(fact.high)]).toEqual([low, high])
  })
})

describe('what is wrong in a data file is told with its line', () => {
  test.each([
    ['a decimal that is not quoted', 'kind: quantity\nvalue: 102.6\nunit: point', 'schema', 8, 'facts.pledge.value'],
    ['a unit that does not exist', 'kind: quantity\nvalue: 1\nunit: parsec', 'schema', 9, 'facts.pledge.unit'],
    ['a currency that is none', 'kind: money\nvalue: 1\ncurrency: won', 'schema', 9, 'facts.pledge.currency'],
    ['a day that cannot be', 'kind: date\nvalue: "2025-13-04"', 'schema', 8, 'facts.pledge.value'],
    ['a kind that does not exist', 'kind: colour\nvalue: red', 'schema', 7, 'facts.pledge.kind'],
    ['a value with no kind', 'value: red', 'schema', 2, 'facts.pledge.kind'],
    ['a bound on a phrase', 'kind: text\nvalue: a\nbound: about', 'unknown-key', 9, undefined],
    ['a phrase that one language lacks', 'kind: text\nvalue: {vi: a, ko: b}', 'schema', 8, 'facts.pledge.value.en'],
  ])('%s', (_, more, id, line, path) => {
    expect(facts(more).troubles).toMatchObject([{id, place: {line}, ...(path && {values: {path}})}])
  })

  test.each([
    ['a key twice', 'facts: {}\nfacts: {}', 'yaml', 2],
    ['a tab', 'facts:\n\ta: 1', 'yaml', 2],
    ['a key that no file has', 'facts: {}\nfigures: {}', 'unknown-key', 2],
    ['an id that lists what is not declared', 'facts: {}\ninfobox:\n  - pledge', 'unknown-fact', 3],
    ['a column without its fact', 'facts: {}\ncompare:\n  users: pledge', 'unknown-fact', 3],
    ['nothing at all', '', 'schema', 1],
  ])('%s', (_, source, id, line) => {
    expect(readFacts(source, 'a/facts.yaml', 'a').troubles).toMatchObject([{id, file: 'a/facts.yaml', place: {line}}])
  })

  test.each([
    ['nothing at all', '', 'a/facts.yaml', 'expected object, received null'],
    [
      'a decimal',
      entry('kind: quantity\nunit: point\nvalue: 102.6'),
      'facts.pledge.value',
      'a decimal in quotes as in "102.6"; received 102.6',
    ],
    [
      'a list',
      entry('kind: quantity\nunit: point\nvalue: [1, 2]'),
      'facts.pledge.value',
      'a range is written {from: 1, to: 2}',
    ],
    [
      'no day',
      entry('kind: quantity\nunit: point\nvalue: 1').replace('"2025-08-04"', 'null'),
      'facts.pledge.asOf',
      'received null',
    ],
  ])('%s: with its path, what is expected and what is received', (_, source, path, problem) => {
    const [told] = readFacts(source, 'a/facts.yaml', 'a').troubles
    expect(told?.values).toEqual({path, problem: expect.stringContaining(problem)})
  })

  test('an address that is not one', () => {
    const source = 'sources:\n  kbs:\n    title: a\n    publisher: b\n    url: javascript:alert(1)\n    language: ko\n'
    expect(readSources(source, 'sources.yaml').troubles).toMatchObject([{id: 'schema', place: {line: 5}}])
  })

  test('a term without its forms in a language', () => {
    const source = 'terms:\n  a:\n    kind: concept\n    vi: {preferred: a}\n    ko: {preferred: b}\n'
    expect(readTerms(source, 'terms.yaml').troubles).toMatchObject([{values: {path: 'terms.a.en'}}])
  })
})

test('the place of a fact is its entry', () => {
  expect(facts('kind: text\nvalue: MIT').value.facts.get('pledge')?.span).toMatchObject({
    start: {line: 2, column: 3},
    end: {line: 8, column: 15},
  })
})

describe('the front matter of our own editions', () => {
  const check = (yaml: string) => {
    const source = `---\n${yaml}\n---\n\n글.\n`
    const {frontMatter} = readEdition({work: 'a', language: 'ko', file: 'a/ko.md', source}, {strict: true})
    return frontMatter && checkFrontMatter(frontMatter, 'a/ko.md')
  }

  test('has three keys and nothing else', () => {
    expect(check('title: a\ndescription: b\nupdated: 2026-11-23')).toEqual([])
    expect(check('title: a\ndescription: b\nupdated: 2026-11-23\nauthor: c')).toMatchObject([
      {id: 'unknown-key', place: {line: 5, column: 1}, values: {key: 'author'}},
    ])
    expect(check('title: a\nupdated: 23/11/2026')).toMatchObject([
      {values: {path: 'description'}},
      {values: {path: 'updated'}, place: {line: 3}},
    ])
  })

  test('is missed where there is none', () => {
    const {frontMatter} = readEdition({work: 'a', language: 'ko', file: 'a/ko.md', source: '글.'}, {strict: true})
    expect(frontMatter && checkFrontMatter(frontMatter, 'a/ko.md')).toMatchObject([{id: 'frontmatter-missing'}])
  })
})

test.each(Object.keys(jsonSchemas) as (keyof typeof jsonSchemas)[])('%s is current: npm run schemas', (name) => {
  expect(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')).toBe(jsonSchema(name))
})

test('a chart with one point is told with its line and what to do', () => {
  const source = 'charts:\n  sizes:\n    form: bars\n    rows:\n      - {value: programme#pledge}\n'
  expect(readCharts(source, 'charts.yaml').troubles).toMatchObject([
    {id: 'schema', file: 'charts.yaml', place: {line: 5}, values: {problem: expect.stringContaining('at least two')}},
  ])
})

test('a chart of facts without their work is told which writing is expected', () => {
  const source =
    'charts:\n  sizes:\n    form: bars\n    rows:\n      - {value: pledge}\n      - {value: programme#pledge}\n'
  expect(readCharts(source, 'charts.yaml').troubles).toMatchObject([
    {
      id: 'schema',
      place: {line: 5},
      values: {path: 'charts.sizes.rows.0.value', problem: expect.stringContaining('#')},
    },
  ])
})

test('a fact without a source is told with its line', () => {
  const source =
    'facts:\n  a:\n    label: {vi: a, ko: b, en: c}\n    kind: date\n    value: "2025"\n    asOf: "2025"\n    sources: []\n    confidence: seed\n'
  expect(readFacts(source, 'facts.yaml', 'w').troubles).toMatchObject([
    {id: 'schema', file: 'facts.yaml', place: {line: 7}, values: {path: 'facts.a.sources'}},
  ])
})
