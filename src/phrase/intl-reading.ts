import {decimal, equals} from '../fact/decimal.ts'
import type {Fact} from '../fact/fact.ts'
import type {Writing} from './intl-writings.ts'

/** What a mention says, as far as reading is concerned. */
interface Read {
  readonly fact: Fact
  readonly alternatives?: readonly Fact[]
}

/**
 * Whether there is one figure, and it is the one that the platform wrote: value, unit and currency. Where a writing is
 * ambiguous (`m` is metres and minutes), one of its readings is.
 */
export function isReadRight(writing: Writing, read: readonly Read[]): boolean {
  const [mention, ...more] = read
  if (!mention || more.length > 0) return false
  return [mention.fact, ...(mention.alternatives ?? [])].some((fact) => says(fact, writing))
}

function says(fact: Fact, {value, unit, currency}: Writing): boolean {
  const exact = decimal(value.coefficient, value.exponent)
  if (fact.kind === 'money')
    return currency !== undefined && equals(fact.low, exact) && fact.currencies.includes(currency)
  if (fact.kind === 'date')
    return unit === undefined && currency === undefined && equals(decimal(fact.from.year ?? 0), exact)
  return fact.kind === 'quantity' && currency === undefined && equals(fact.low, exact) && fact.unit === (unit ?? 'one')
}
