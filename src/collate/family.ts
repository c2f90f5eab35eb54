import type {CalendarDate, Fact, Quantity} from '../fact/fact.ts'
import {compare, decimal, equals} from '../fact/decimal.ts'
import {dimensionOf, isCounted} from '../fact/unit-relations.ts'
import type {Family} from './difference.ts'

/** @returns what a fact is a figure of */
export function familyOf(fact: Fact): Family {
  if (isSpan(fact)) return 'unit'
  if (fact.kind !== 'quantity') return fact.kind
  if (fact.sense === 'ordinal') return 'ordinal'
  if (fact.sense === 'age') return 'age'
  if (fact.sense === 'score') return 'score'
  const dimension = dimensionOf(fact.unit)
  if (dimension === 'percent' || dimension === 'percentage-point') return 'percent'
  if (dimension === 'rank') return 'ordinal'
  if (dimension === 'times' || fact.sense === 'multiple') return 'multiple'
  if (fact.sense === 'fraction') return 'fraction'
  return isCounted(fact.unit) || dimension === 'point' ? 'number' : 'unit'
}

/** @returns whether a date tells a number of periods rather than a day: 18 years ago, in five weeks */
export function isSpan(fact: Fact): fact is CalendarDate {
  return fact.kind === 'date' && fact.relative !== undefined && Math.abs(fact.relative.offset) > 1
}

/** Families whose figures a translator turns into each other, so that one may stand against the other. */
const near: Readonly<Partial<Record<Family, readonly Family[]>>> = {
  number: ['age', 'ordinal', 'multiple', 'percent', 'unit', 'money', 'score'],
  age: ['number', 'unit'],
  unit: ['age', 'number'],
  ordinal: ['number', 'multiple'],
  multiple: ['number', 'ordinal', 'fraction', 'percent'],
  fraction: ['multiple', 'percent'],
  percent: ['number', 'fraction', 'multiple'],
  money: ['number'],
  score: ['number'],
}

/** @returns 0 for one family, 1 for families that a translator may exchange, 2 for others */
export function familyDistance(a: Family, b: Family): 0 | 1 | 2 {
  if (a === b) return 0
  return near[a]?.includes(b) || near[b]?.includes(a) ? 1 : 2
}

const two = decimal(2n)
const ten = decimal(10n)

/** @returns whether the figure is so small that words other than numbers say it: both, a, the pair */
export function isSmall(fact: Quantity): boolean {
  return compare(fact.high, two) <= 0
}

/** @returns whether the figure is one that writers spell out and translators turn into other words */
export function isBelowTen(fact: Quantity): boolean {
  return compare(fact.high, ten) < 0
}

/** @returns whether two quantities have equal values, whatever their units */
export function equalValues(a: Quantity, b: Quantity): boolean {
  return equals(a.low, b.low) && equals(a.high, b.high)
}
