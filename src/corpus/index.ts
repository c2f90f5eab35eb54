/** What the project promises: one row a fact, and every writing of it that is read as that fact. */
import type {FactKind} from '../fact/fact.ts'
import {moneys, quantities} from './amounts.ts'
import {claims} from './claims.ts'
import {dates} from './dates.ts'
import {names} from './names.ts'
import type {Row} from './row.ts'
import {times} from './times.ts'

export type {Row} from './row.ts'

export const corpus = {
  quantity: quantities,
  money: moneys,
  date: dates,
  time: times,
  name: names,
  claim: claims,
} satisfies Readonly<Record<FactKind, readonly Row[]>>
