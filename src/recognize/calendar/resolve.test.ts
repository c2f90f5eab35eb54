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

test.each<[string, Relative, Calendar]>([
  ['2025-08-15', {unit: 'quarter', offset: 0}, {year: 2025, quarter: 3}],
  ['2025-09-30', {unit: 'quarter', offset: 1}, {year: 2025, quarter: 4}],
  ['2025-10-01', {unit: 'quarter', offset: 1}, {year: 2026, quarter: 1}],
  ['2025-06-30', {unit: 'half', offset: 0}, {year: 2025, half: 1}],
  ['2025-07-01', {unit: 'half', offset: 0}, {year: 2025, half: 2}],
  ['2025-07-01', {unit: 'half', offset: 1}, {year: 2026, half: 1}],
  ['2025-07-01', {unit: 'decade', offset: -2}, {decade: 2000}],
  ['2025-07-01', {unit: 'century', offset: -1}, {century: 20}],
  ['2000-07-01', {unit: 'century', offset: 0}, {century: 20}],
])('on %s %o is %o', (today, relative, from) => expect(resolve({}, relative, today)).toEqual({from}))

test.each(['today', '2025-8-4', '2025-08-04T10:00', ' 2025-08-04'])('%s is no day and resolves nothing', (today) => {
  expect(resolve({}, {unit: 'day', offset: 0}, today)).toBeUndefined()
  expect(resolveNearest({month: 3}, 1, today)).toBeUndefined()
})

test('neither weekday nor month, nothing is nearest', () => {
  expect(resolveNearest({day: 4}, 1, '2026-01-01')).toBeUndefined()
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
