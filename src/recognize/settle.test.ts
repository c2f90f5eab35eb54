import {expect, test} from 'vitest'
import {decimal, one} from '../fact/decimal.ts'
import type {Fact} from '../fact/fact.ts'
import type {Candidate} from './candidate.ts'
import {settle} from './settle.ts'

const number: Fact = {
  kind: 'quantity', low: decimal(5n), high: decimal(5n), step: one, unit: 'one', bound: 'exact', sense: 'amount',
} // prettier-ignore
const date: Fact = {kind: 'date', from: {year: 2025}, bound: 'exact'}
const name: Fact = {kind: 'name', key: 'exaone4.0'}
const claim: Fact = {kind: 'claim', marker: 'first'}
const at = (start: number, end: number, fact: Fact | undefined, within?: 'name'): Candidate => ({
  start,
  end,
  fact,
  ...(within && {within}),
})
const kinds = (...candidates: Candidate[]) =>
  settle(candidates).map(({start, end, fact}) => `${fact?.kind} ${start}-${end}`)

test.each([
  ['the longer stands', [at(0, 4, number), at(0, 9, date)], ['date 0-9']],
  ['of equally long ones the more specific', [at(0, 4, number), at(0, 4, date)], ['date 0-4']],
  ['what does not overlap stands side by side', [at(5, 9, number), at(0, 4, date)], ['date 0-4', 'quantity 5-9']],
  ['a guard leaves nothing', [at(2, 4, number), at(0, 9, undefined)], []],
  ['a size stands within its name', [at(0, 9, name), at(5, 9, number, 'name')], ['name 0-9', 'quantity 5-9']],
  ['a size without its name does not', [at(0, 4, name), at(5, 9, number, 'name')], ['name 0-4']],
  ['a claim stands beside a figure', [at(0, 5, number), at(0, 5, claim)], ['quantity 0-5', 'claim 0-5']],
  ['a claim inside a longer date is part of it', [at(0, 9, date), at(0, 5, claim)], ['date 0-9']],
  [
    'a loser frees what it alone covered',
    [at(0, 6, date), at(5, 9, number), at(6, 8, number)],
    ['date 0-6', 'quantity 6-8'],
  ],
  ['of equally long and specific ones the first', [at(2, 6, number), at(0, 4, number)], ['quantity 0-4']],
  [
    'what is left of the longest stands beside it',
    [at(0, 6, number), at(5, 20, date), at(0, 5, number)],
    ['quantity 0-5', 'date 5-20'],
  ],
  [
    'a claim inside the second of them is part of it',
    [at(0, 6, number), at(5, 20, date), at(0, 5, number), at(6, 8, claim)],
    ['quantity 0-5', 'date 5-20'],
  ],
  ['a size within a date is none of a name', [at(0, 9, date), at(5, 9, number, 'name')], ['date 0-9']],
  [
    'a size stands within its own of several names',
    [at(0, 9, name), at(5, 9, number, 'name'), at(12, 15, name)],
    ['name 0-9', 'quantity 5-9', 'name 12-15'],
  ],
  ['a size does not begin before its name', [at(5, 9, name), at(2, 9, number, 'name')], ['name 5-9']],
  ['a claim as long as a date is part of it', [at(0, 5, date), at(0, 5, claim)], ['date 0-5']],
  ['a claim inside a longer figure is part of it', [at(0, 9, number), at(0, 5, claim)], ['quantity 0-9']],
  [
    'a claim is covered by the figure around it, whatever else stands',
    [at(0, 2, number), at(4, 9, date), at(12, 14, number), at(5, 7, claim)],
    ['quantity 0-2', 'date 4-9', 'quantity 12-14'],
  ],
  [
    'claims stand in their order among figures',
    [at(5, 6, number), at(8, 10, claim), at(0, 3, claim)],
    ['claim 0-3', 'quantity 5-6', 'claim 8-10'],
  ],
  ['a longer claim stands before its figure', [at(0, 3, number), at(0, 5, claim)], ['claim 0-5', 'quantity 0-3']],
  ['a claim that reaches beyond a date stands', [at(0, 5, date), at(2, 8, claim)], ['date 0-5', 'claim 2-8']],
] as const)('%s', (_, candidates, expected) => expect(kinds(...candidates)).toEqual(expected))
