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
] as const)('%s', (_, candidates, expected) => expect(kinds(...candidates)).toEqual(expected))
