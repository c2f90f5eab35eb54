import {describe, expect, test} from 'vitest'
import {decimal} from '../fact/decimal.ts'
import type {Calendar, Fact} from '../fact/fact.ts'
import {machineValue} from './machine.ts'

const won = (low: number, high = low): Fact => ({
  kind: 'money',
  low: decimal(low),
  high: decimal(high),
  step: decimal(1),
  currencies: ['KRW'],
  bound: 'exact',
})
const date = (from: Calendar, to?: Calendar): Fact => ({kind: 'date', from, ...(to && {to}), bound: 'exact'})

describe('machineValue', () => {
  test.each([
    ['an amount', won(530_000_000_000), {element: 'data', value: '530000000000'}],
    ['a range', won(100, 200), {element: 'data', value: '100/200'}],
    ['a day', date({year: 2025, month: 8, day: 4}), {element: 'time', value: '2025-08-04'}],
    ['a month', date({year: 2025, month: 8}), {element: 'time', value: '2025-08'}],
    ['a year', date({year: 2025}), {element: 'time', value: '2025'}],
    ['a day of no year', date({month: 8, day: 4}), {element: 'time', value: '08-04'}],
    ['a quarter, for which HTML has no form', date({year: 2025, quarter: 3}), {element: 'data', value: '2025-Q3'}],
    ['a half', date({year: 2026, half: 1}), {element: 'data', value: '2026-H1'}],
    ['a season', date({year: 2026, season: 'spring'}), {element: 'data', value: '2026-spring'}],
    ['a decade', date({decade: 2020}), {element: 'data', value: '2020s'}],
    ['a period', date({year: 2022, month: 5}, {year: 2023, month: 9}), {element: 'data', value: '2022-05/2023-09'}],
    ['a month of no year', date({month: 8}), undefined],
    ['a name', {kind: 'name', key: 'gpt4o'} as const, undefined],
    ['words', {kind: 'text'} as const, undefined],
    ['a time of day', {kind: 'time', hour: 9, minute: 5, bound: 'exact'} as const, {element: 'time', value: '09:05'}],
    [
      'a time that may be morning or evening',
      {kind: 'time', hour: 9, ambiguous: true, bound: 'exact'} as const,
      undefined,
    ],
  ])('says %s', (_, fact, expected) => expect(machineValue(fact)).toEqual(expected))
})
