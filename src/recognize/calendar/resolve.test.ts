import {expect, test} from 'vitest'
import type {Calendar} from '../../fact/fact.ts'
import {resolve, resolveNearest} from './resolve.ts'

type Relative = Parameters<typeof resolve>[1]

test.each<[Calendar, Relative, Calendar, Calendar?]>([
  [{}, {unit: 'day', offset: -1}, {year: 2025, month: 12, day: 31}],
  [{}, {unit: 'day', offset: 1}, {year: 2026, month: 1, day: 2}],
  [{}, {unit: 'week', offset: -1}, {year: 2025, month: 12, day: 22}, {year: 2025, month: 12, day: 28}],
  [{weekday: 5}, {unit: 'week', offset: 0}, {year: 2026, month: 1, day: 2, weekday: 5}],
  [{day: 4}, {unit: 'month', offset: -1}, {year: 2025, month: 12, day: 4}],
  [{}, {unit: 'month', offset: 13}, {year: 2027, month: 2}],
  [{}, {unit: 'quarter', offset: -1}, {year: 2025, quarter: 4}],
  [{}, {unit: 'half', offset: -1}, {year: 2025, half: 2}],
  [{half: 1}, {unit: 'year', offset: 0}, {year: 2026, half: 1}],
  [{month: 8}, {unit: 'year', offset: -1}, {year: 2025, month: 8}],
  [{}, {unit: 'decade', offset: -1}, {decade: 2010}],
  [{}, {unit: 'century', offset: 0}, {century: 21}],
])('%o at %o on New Year 2026 is %o', (finer, relative, from, to) => {
  expect(resolve(finer, relative, '2026-01-01')).toEqual(to ? {from, to} : {from})
})

test('a day that is none resolves nothing', () => {
  expect(resolve({}, {unit: 'day', offset: 0}, 'today')).toBeUndefined()
})

// 1 January 2026 is a Thursday.
test.each<[Calendar, number, Calendar]>([
  [{weekday: 5}, 1, {year: 2026, month: 1, day: 2, weekday: 5}],
  [{weekday: 4}, 1, {year: 2026, month: 1, day: 8, weekday: 4}],
  [{weekday: 4}, -1, {year: 2025, month: 12, day: 25, weekday: 4}],
  [{weekday: 3}, -1, {year: 2025, month: 12, day: 31, weekday: 3}],
  [{month: 3}, 1, {year: 2026, month: 3}],
  [{month: 1}, 1, {year: 2027, month: 1}],
  [{month: 8}, -1, {year: 2025, month: 8}],
])('%o in direction %i from New Year 2026 is %o', (finer, direction, from) => {
  expect(resolveNearest(finer, direction, '2026-01-01')).toEqual({from})
})
