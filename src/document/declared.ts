import {decimal, parseDecimal, zero, type Decimal} from '../fact/decimal.ts'
import type {Calendar, Fact} from '../fact/fact.ts'
import type {FactEntry} from './schema/facts.ts'
import type {DeclaredValue, Earlier, Words} from './work.ts'

/**
 * @param entry what `facts.yaml` says, checked by its schema
 * @returns the value as a fact; declared values are exact to the last digit
 */
export function declaredValue(entry: FactEntry): DeclaredValue {
  switch (entry.kind) {
    case 'text':
      return {kind: 'text', words: typeof entry.value === 'string' ? sameWords(entry.value) : entry.value}
    case 'date':
      return {kind: 'date', ...periods(entry.value), bound: entry.bound}
    case 'money':
      return {kind: 'money', ...amounts(entry.value), currencies: [entry.currency], bound: entry.bound}
    case 'quantity':
      return {
        kind: 'quantity',
        ...amounts(entry.value),
        unit: entry.unit,
        bound: entry.bound,
        sense: entry.unit === 'rank' ? 'ordinal' : entry.unit === 'times' ? 'multiple' : 'amount',
      }
  }
}

/** @returns what an entry says was told before, oldest first */
export function earlierValues(entry: FactEntry): Earlier[] {
  const told = ({until, why, sources, note}: NonNullable<FactEntry['history']>[number]): Omit<Earlier, 'value'> => ({
    until,
    why,
    sources,
    ...(note && {note}),
  })
  switch (entry.kind) {
    case 'text':
      return (entry.history ?? []).map((one) => ({value: declaredValue({...entry, value: one.value}), ...told(one)}))
    case 'date':
      return (entry.history ?? []).map((one) => ({value: declaredValue({...entry, ...one}), ...told(one)}))
    case 'money':
    case 'quantity':
      return (entry.history ?? []).map((one) => ({value: declaredValue({...entry, ...one}), ...told(one)}))
  }
}

/** @returns one phrase for all languages */
export const sameWords = (phrase: string): Words => ({vi: phrase, ko: phrase, en: phrase})

function amounts(value: string | {from: string; to: string}): {low: Decimal; high: Decimal; step: Decimal} {
  const low = parseDecimal(typeof value === 'string' ? value : value.from) ?? zero
  const high = parseDecimal(typeof value === 'string' ? value : value.to) ?? zero
  return {low, high, step: decimal(1n, Math.min(0, low.exponent, high.exponent))}
}

function periods(value: string | {from: string; to: string}): Pick<Extract<Fact, {kind: 'date'}>, 'from' | 'to'> {
  return typeof value === 'string' ? {from: calendar(value)} : {from: calendar(value.from), to: calendar(value.to)}
}

/**
 * @param written `2025-08-04`, `2025-08`, `2025`, `2025-Q3` or `2025-H1`
 * @example calendar('2025-Q3') //=> {year: 2025, quarter: 3}
 */
function calendar(written: string): Calendar {
  const [year, part, day] = written.split('-') as [string, string?, string?]
  const date = {year: Number(year)}
  if (part === undefined) return date
  if (part.startsWith('Q')) return {...date, quarter: Number(part.slice(1)) as 1 | 2 | 3 | 4}
  if (part.startsWith('H')) return {...date, half: Number(part.slice(1)) as 1 | 2}
  return {...date, month: Number(part), ...(day !== undefined && {day: Number(day)})}
}
