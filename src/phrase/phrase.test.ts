import {describe, expect, test} from 'vitest'
import {corpus} from '../corpus/index.ts'
import {decimal} from '../fact/decimal.ts'
import type {Bound, Fact, Marker} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import {type Language, languages} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import {markerWords} from './claim.ts'
import {phrase} from './index.ts'
import {writeNumber} from './number.ts'
import {unitsOfSharedWords, unitWords} from './unit-words.ts'

describe.each(languages)('house style in %s', (language) => {
  const rows = [...corpus.quantity, ...corpus.money, ...corpus.date, ...corpus.time]
  const cases = rows.map((row) => ({fact: row.fact as Fact, expected: row[language][0] ?? ''}))
  test.each(cases)('$expected', ({fact, expected}) => expect(phrase(fact, language)).toBe(expected))
})

test.each([
  [decimal(53n, 10), '530 tỷ', '5,300억', '530 billion'],
  [decimal(146n, 10), '1,46 nghìn tỷ', '1조 4,600억', '1.46 trillion'],
  [decimal(1026n, 8), '102,6 tỷ', '1,026억', '102.6 billion'],
  [decimal(13136n), '13.136', '1만 3,136', '13,136'],
  [decimal(12345678n), '12.345.678', '1,234만 5,678', '12,345,678'],
  [decimal(5n, -1), '0,5', '0.5', '0.5'],
  [decimal(-39n, 7), '-390 triệu', '-3억 9,000만', '-390 million'],
  [decimal(0n), '0', '0', '0'],
])('%o in the words of each language', (value, vi, ko, en) => {
  expect([writeNumber(value, 'vi').text, writeNumber(value, 'ko').text, writeNumber(value, 'en').text]).toEqual([
    vi,
    ko,
    en,
  ])
})

describe.each(languages)('a marker in %s', (language) => {
  const markers = Object.keys(markerWords) as Marker[]
  test.each(markers)('%s reads as itself', (marker) => {
    const words = phrase({kind: 'claim', marker}, language)
    const read = recognize(words, language).flatMap(({fact}) => (fact.kind === 'claim' ? [fact.marker] : []))
    expect(read).toEqual([marker])
  })
})

test('every unit with words is one that the table of units knows', () => {
  expect(Object.keys(unitWords).filter((unit) => !units[unit])).toEqual([])
})

const amountOf = (unit: string, n: number, bound: Bound = 'exact'): Fact => ({
  kind: 'quantity',
  low: decimal(n),
  high: decimal(n),
  step: decimal(1),
  unit,
  bound,
  sense: 'amount',
})

test.each(languages)('%s: no unit is told by its id', (language) => {
  const bare = Object.keys(units).filter((unit) => phrase(amountOf(unit, 7), language) === '7')
  expect(bare).toEqual(['one', 'base'])
})

test.each<[string, Language, string]>([
  ['decade', 'ko', '30년'],
  ['decade', 'vi', '30 năm'],
  ['century', 'ko', '300년'],
  ['fortnight', 'en', '6 weeks'],
  ['quarter', 'vi', '9 tháng'],
  ['tenth', 'en', '30%'],
  ['quintal', 'en', '300 kg'],
  ['stone', 'ko', '42lb'],
])('three of a %s in %s: %s', (unit, language, expected) => expect(phrase(amountOf(unit, 3), language)).toBe(expected))

test('the units of shared words are those whose words are not read as themselves', () => {
  const readAs = (unit: string, language: Language, n: number, bound: Bound) =>
    recognize(phrase(amountOf(unit, n, bound), language), language).flatMap(({fact}) =>
      fact.kind === 'quantity' ? [fact.unit, fact.bound] : [fact.kind],
    )
  const shared = Object.keys(unitWords).filter((unit) =>
    languages.some((language) =>
      [7, 40].some((n) =>
        (['exact', 'nearly'] as const).some((bound) => readAs(unit, language, n, bound).join() !== `${unit},${bound}`),
      ),
    ),
  )
  expect(shared.toSorted()).toEqual([...unitsOfSharedWords].toSorted())
})
