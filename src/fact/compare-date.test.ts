import {describe, expect, test} from 'vitest'
import {date, money, quantity, time} from '../../tests/facts.ts'
import {compareFacts} from './compare.ts'
import type {Fact, Marker} from './fact.ts'

type Case = readonly [name: string, a: Fact, b: Fact, answer: string]

const answer = (a: Fact, b: Fact) => {
  const comparison = compareFacts(a, b)
  return comparison.result === 'same' ? 'same' : `${comparison.result} ${comparison.reason}`
}

/** Every row holds in both directions. */
const holds = (_: string, a: Fact, b: Fact, expected: string) => {
  expect(answer(a, b)).toBe(expected)
  expect(answer(b, a)).toBe(expected)
}

const last = (unit: 'day' | 'week' | 'month' | 'year', offset = -1) => ({relative: {unit, offset}})

describe('limits and hedges', () => {
  test.each<Case>([
    [
      'since 2022 and until 2023',
      date({year: 2022}, {limit: 'since'}),
      date({year: 2023}, {limit: 'until'}),
      'different limit',
    ],
    ['since and after', date({year: 2022}, {limit: 'since'}), date({year: 2022}, {limit: 'after'}), 'compatible bound'],
    [
      'until, by and before',
      date({year: 2022}, {limit: 'by'}),
      date({year: 2022}, {limit: 'before'}),
      'compatible bound',
    ],
    ['since and nothing', date({year: 2022}, {limit: 'since'}), date({year: 2022}), 'compatible bound'],
    ['since 2022 and 2023', date({year: 2022}, {limit: 'since'}), date({year: 2023}), 'different year'],
    ['about', date({year: 2022}, {bound: 'about'}), date({year: 2022}), 'compatible bound'],
    [
      'a coarser date with a limit',
      date({year: 2022, month: 3}, {limit: 'since'}),
      date({year: 2022}),
      'compatible coarser',
    ],
  ])('%s', holds)
})

describe('relative dates', () => {
  test.each<Case>([
    ['last month, twice', date({}, last('month')), date({}, last('month')), 'compatible relative'],
    ['yesterday and tomorrow', date({day: 3}, last('day')), date({day: 3}, last('day', 1)), 'different day'],
    ['last year and next year', date({day: 3}, last('year')), date({day: 3}, last('year', 1)), 'different year'],
    ['last week and next week', date({day: 3}, last('week')), date({day: 3}, last('week', 1)), 'different year'],
    ['last month and last year', date({day: 3}, last('month')), date({day: 3}, last('year')), 'different year'],
    ['the 3rd of last month, twice', date({day: 3}, last('month')), date({day: 3}, last('month')), 'same'],
    ['resolved, in another year', date({year: 2025}, last('year')), date({year: 2023}), 'different year'],
    [
      'resolved, from other days',
      date({year: 2025, month: 8}, last('month')),
      date({year: 2025, month: 8}, last('month', 0)),
      'compatible relative',
    ],
    [
      'one of them resolved',
      date({year: 2025, month: 8}, last('month')),
      date({month: 8}, last('month', 0)),
      'compatible relative',
    ],
    ['last month and July', date({}, last('month')), date({month: 7}), 'compatible relative'],
    ['last August and September', date({month: 8}, last('year')), date({month: 9}), 'different month'],
    ['five weeks from now and five weeks', date({}, last('week', 5)), quantity('5', 'week'), 'compatible relative'],
    ['five weeks ago and five weeks', date({}, last('week', -5)), quantity('5', 'week'), 'compatible relative'],
    ['five weeks from now and six', date({}, last('week', 5)), quantity('6', 'week'), 'different value'],
    ['five weeks from now and five days', date({}, last('week', 5)), quantity('5', 'day'), 'different kind'],
    ['five weeks from now and 5 to 6', date({}, last('week', 5)), quantity('5~6', 'week'), 'different kind'],
    [
      'five weeks from now and several',
      date({}, last('week', 5)),
      quantity('5', 'week', {vague: true}),
      'different kind',
    ],
  ])('%s', holds)
})

describe('ranges', () => {
  const years = date({year: 2022}, {to: {year: 2024}})
  test.each<Case>([
    ['the first year', years, date({year: 2022}), 'different value'],
    ['the last year', years, date({year: 2024}), 'different year'],
    ['before it', years, date({year: 2021}), 'different year'],
    [
      'the year that holds it',
      date({year: 2025, month: 7}, {to: {year: 2025, month: 9}}),
      date({year: 2025}),
      'compatible range',
    ],
    [
      'a month within',
      date({year: 2025, month: 3}, {to: {year: 2025, month: 9}}),
      date({year: 2025, month: 5}),
      'compatible range',
    ],
    [
      'a month behind',
      date({year: 2025, month: 3}, {to: {year: 2025, month: 5}}),
      date({year: 2025, month: 6}),
      'different quarter',
    ],
    [
      'a day within',
      date({year: 2025, month: 3, day: 5}, {to: {year: 2025, month: 3, day: 20}}),
      date({year: 2025, month: 3, day: 10}),
      'compatible range',
    ],
    [
      'a day behind',
      date({year: 2025, month: 3, day: 5}, {to: {year: 2025, month: 3, day: 20}}),
      date({year: 2025, month: 3, day: 25}),
      'different day',
    ],
    [
      'a day in another month',
      date({year: 2025, month: 3, day: 20}, {to: {year: 2025, month: 5, day: 10}}),
      date({year: 2025, month: 4, day: 1}),
      'compatible range',
    ],
    [
      'a month in another year',
      date({year: 2024, month: 11}, {to: {year: 2025, month: 2}}),
      date({year: 2025, month: 1}),
      'compatible range',
    ],
    ['months without a year', date({month: 3}, {to: {month: 6}}), date({month: 5}), 'different quarter'],
    ['a month without its year, within years', years, date({month: 5}), 'different nothing-shared'],
    ['two, the same', years, date({year: 2022}, {to: {year: 2024}}), 'same'],
    ['two of another end', years, date({year: 2022}, {to: {year: 2025}}), 'different year'],
    ['two of another beginning', years, date({year: 2021}, {to: {year: 2024}}), 'different year'],
    ['two of a finer end', years, date({year: 2022}, {to: {year: 2024, month: 5}}), 'compatible coarser'],
    [
      'the first difference is told',
      date({year: 2022, month: 1}, {to: {year: 2023, month: 5}}),
      date({year: 2021, month: 1}, {to: {year: 2023, month: 6}}),
      'different year',
    ],
  ])('%s', holds)
})

describe('fields', () => {
  test.each<Case>([
    ['a century and its year', date({century: 20}), date({year: 1987}), 'compatible coarser'],
    ['a century and another', date({century: 21}), date({year: 1987}), 'different year'],
    ['a century and its last year', date({century: 20}), date({year: 2000}), 'compatible coarser'],
    ['a century and its decade', date({century: 20}), date({decade: 1980}), 'compatible coarser'],
    ['a century and the decade 100', date({century: 2}), date({decade: 100}), 'compatible coarser'],
    ['a century and a decade without one', date({century: 20}), date({decade: 80}), 'different nothing-shared'],
    ['the 2000s and the year 2000', date({decade: 2000}), date({year: 2000}), 'compatible coarser'],
    ['another decade of the century', date({decade: 1990}), date({year: 1987}), 'different year'],
    ['the 80s and the 1990s', date({decade: 80}), date({decade: 1990}), 'different year'],
    ['the 1880s and the 1980s', date({decade: 1880}), date({decade: 1980}), 'different year'],
    ['the decade 100 and the 1100s', date({decade: 100}), date({decade: 1100}), 'different year'],
    ['another quarter of the half', date({year: 2025, month: 8}), date({year: 2025, quarter: 4}), 'different quarter'],
    ['a half and its quarter', date({half: 2}), date({quarter: 3}), 'compatible coarser'],
    ['a half and a month of the other', date({half: 1}), date({month: 8}), 'different half'],
    ['a half and its month', date({half: 2}), date({month: 8}), 'compatible coarser'],
    [
      'a season and a day that names none',
      date({year: 2025, month: 8, day: 4}),
      date({year: 2025, month: 8, day: 4, season: 'summer'}),
      'compatible coarser',
    ],
    ['two seasons', date({season: 'spring'}), date({season: 'autumn'}), 'different season'],
    [
      'a day that is none has no weekday',
      date({year: 2025, month: 2, day: 30}),
      date({weekday: 7}),
      'different nothing-shared',
    ],
    ['a Sunday', date({year: 2025, month: 8, day: 3}), date({weekday: 7}), 'compatible coarser'],
    ['a month has no weekday', date({year: 2025, month: 8}), date({weekday: 7}), 'different nothing-shared'],
    ['a day without its year has none', date({month: 8, day: 3}), date({weekday: 7}), 'different nothing-shared'],
    ['early and late', date({month: 8, part: 'early'}), date({month: 8, part: 'late'}), 'different part'],
  ])('%s', holds)
})

describe('times', () => {
  const open = {ambiguous: true} as const
  test.each<Case>([
    ['another hour of an open half', time(3, open), time(5, open), 'different hour'],
    ['an open half', time(3, open), time(3), 'compatible half-of-day'],
    ['an open half of another writing', time(15, open), time(3, open), 'compatible half-of-day'],
    ['noon of an open half and midnight', time(12, open), time(0), 'compatible half-of-day'],
    ['two seconds', time(15, {minute: 30, second: 10}), time(15, {minute: 30, second: 20}), 'different second'],
    ['a second that is left out', time(15, {minute: 30, second: 10}), time(15, {minute: 30}), 'compatible coarser'],
    ['about', time(15, {bound: 'about'}), time(15), 'compatible bound'],
    ['the same', time(15, {minute: 30, second: 10}), time(15, {minute: 30, second: 10}), 'same'],
  ])('%s', holds)
})

describe('kinds', () => {
  const name = (key: string): Fact => ({kind: 'name', key})
  const claim = (marker: Marker, of?: string): Fact => ({kind: 'claim', marker, ...(of && {of})})
  const facts: readonly Fact[] = [
    quantity('300', 'person'), money('300'), date({year: 2025, month: 8}), time(15), name('exaone4.0'), claim('first'),
  ] // prettier-ignore

  test('of different kinds nothing is the same', () => {
    const pairs = facts.flatMap((a) => facts.filter((b) => b.kind !== a.kind).map((b) => answer(a, b)))
    expect([...new Set(pairs)]).toEqual(['different kind'])
  })

  test.each<Case>([
    ['a name', name('exaone4.0'), name('exaone4.0'), 'same'],
    ['another name', name('exaone4.0'), name('exaone3.5'), 'different name'],
    ['a claim', claim('most', 'size'), claim('most', 'size'), 'same'],
    ['another claim', claim('most'), claim('least'), 'different marker'],
    ['a claim of something', claim('most', 'size'), claim('most'), 'compatible coarser'],
    ['a claim of something else', claim('most', 'size'), claim('most', 'age'), 'different marker'],
    ['a year and its number', date({year: 2025}), quantity('2025'), 'compatible unit-unstated'],
    ['a year and another number', date({year: 2025}), quantity('2024'), 'different kind'],
    ['a year and as many people', date({year: 2025}), quantity('2025', 'person'), 'different kind'],
    ['day 4 and the 4th', date({day: 4}), quantity('4', 'one', {sense: 'ordinal'}), 'compatible unit-unstated'],
    ['day 4 and a score of 4', date({day: 4}), quantity('4', 'one', {sense: 'score'}), 'different kind'],
    ['two years and the first of them', date({year: 2025}, {to: {year: 2026}}), quantity('2025'), 'different kind'],
    ['a month and its year', date({year: 2025, month: 8}), quantity('2025'), 'different kind'],
    ['a year and a range', date({year: 2025}), quantity('2025~2026'), 'different kind'],
    ['a weekday and a number', date({weekday: 1}), quantity('0'), 'different kind'],
  ])('%s', holds)
})
