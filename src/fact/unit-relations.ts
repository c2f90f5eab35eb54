import {product, type Ratio, sum} from './ratio.ts'
import type {UnitId} from './unit.ts'

interface Measure {
  readonly dimension: string
  readonly factor: Ratio
  /** Added after the factor: degrees Fahrenheit to degrees Celsius. */
  readonly offset?: Ratio
  readonly within?: UnitId
  readonly generic?: boolean
}

const of = (dimension: string, numerator: bigint, denominator = 1n): Measure => ({
  dimension,
  factor: {numerator, denominator},
})

const measures: Readonly<Record<UnitId, Measure>> = {
  one: {...of('count', 1n), generic: true},
  second: of('time', 1n),
  minute: of('time', 60n),
  hour: of('time', 3600n),
  day: of('time', 86_400n),
  week: of('time', 604_800n),
  month: of('time', 2_629_746n),
  year: of('time', 31_556_952n),
  metre: of('length', 1n),
  km: of('length', 1000n),
  mile: of('length', 1_609_344n, 1000n),
  kw: of('power', 1n),
  mw: of('power', 1000n),
  gw: of('power', 1_000_000n),
  C: of('temperature', 1n),
  F: {...of('temperature', 5n, 9n), offset: {numerator: -160n, denominator: 9n}},
}

/** @returns the value in the base unit of its dimension */
export function inBaseUnits(value: Ratio, unit: UnitId): Ratio {
  const measure = measures[unit]
  if (!measure) return value
  const scaled = product(value, measure.factor)
  return measure.offset ? sum(scaled, measure.offset) : scaled
}

/** @returns whether both are measures of one dimension, so that one can be converted to the other */
export function sameDimension(a: UnitId, b: UnitId): boolean {
  const left = measures[a]
  return left !== undefined && !left.generic && left.dimension === measures[b]?.dimension
}

/** @returns whether the unit says nothing about what is counted: a bare number, "items", 개 */
export function isGeneric(unit: UnitId): boolean {
  return measures[unit]?.generic === true
}

/** @returns whether `wide` is a wider noun for what `narrow` counts: people for subscribers */
export function isWider(wide: UnitId, narrow: UnitId): boolean {
  const seen = new Set<UnitId>()
  for (let unit = measures[narrow]?.within; unit !== undefined && !seen.has(unit); unit = measures[unit]?.within) {
    if (unit === wide) return true
    seen.add(unit)
  }
  return false
}
