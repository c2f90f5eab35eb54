import {product, type Ratio, sum} from './ratio.ts'
import {type UnitId, units} from './unit.ts'

/** @returns the value in the base unit of its dimension */
export function inBaseUnits(value: Ratio, unit: UnitId): Ratio {
  const measure = units[unit]
  if (!measure) return value
  const scaled = product(value, measure.factor)
  return measure.offset ? sum(scaled, measure.offset) : scaled
}

/** @returns the dimension of a unit; its own name for a unit that the table lacks */
export function dimensionOf(unit: UnitId): string {
  return units[unit]?.dimension ?? unit
}

/** @returns whether both are measures of one dimension, so that one can be converted to the other */
export function sameDimension(a: UnitId, b: UnitId): boolean {
  return !isGeneric(a) && !isGeneric(b) && dimensionOf(a) === dimensionOf(b)
}

/** @returns whether the unit says nothing about what is counted: a bare number, "items", 개 */
export function isGeneric(unit: UnitId): boolean {
  return units[unit]?.generic === true
}

/** @returns whether the unit is a noun whose things are counted, rather than a measure */
export function isCounted(unit: UnitId): boolean {
  return dimensionOf(unit).startsWith('count')
}

/** @returns whether `wide` is a wider noun for what `narrow` counts: people for subscribers */
export function isWider(wide: UnitId, narrow: UnitId): boolean {
  for (let unit = units[narrow]?.within; unit !== undefined; unit = units[unit]?.within) if (unit === wide) return true
  return false
}
