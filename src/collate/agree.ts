import {type Comparison, compareFacts} from '../fact/compare.ts'
import {decimal, equals} from '../fact/decimal.ts'
import type {Calendar, CalendarDate, ClockTime, Fact, Quantity} from '../fact/fact.ts'
import {equal, ratio} from '../fact/ratio.ts'
import {dimensionOf, inBaseUnits, isCounted, isGeneric} from '../fact/unit-relations.ts'
import type {Mention} from '../recognize/mention.ts'
import {equalValues, familyOf} from './family.ts'

/** How well two mentions agree: the lower, the better. */
export const grade = {same: 0, bound: 1, compatible: 2, weak: 3, loose: 4, none: 9} as const

export interface Agreement {
  readonly grade: number
  readonly comparison: Comparison
  /** The readings that agree. */
  readonly source: Fact
  readonly target: Fact
}

const weak = new Set(['unit-unstated', 'sense', 'relative', 'wider-unit'])

/**
 * @param strict whether 3 people and 3 companies are two things; languages differ too much in their counters to ask
 *   that of a text that nobody has written for it
 * @returns how well two mentions agree, over all their readings
 */
export function agreement(source: Mention, target: Mention, strict = false): Agreement {
  let best: Agreement | undefined
  for (const [i, a] of readings(source).entries()) {
    for (const [j, b] of readings(target).entries()) {
      // What is unlikely on both sides proves nothing: 100만 as "only 100" beside 100.000 as a hundred.
      if (i > 0 && j > 0) continue
      const next = agreementOf(a, b, strict)
      if (!best || next.grade < best.grade) best = next
    }
  }
  // Every mention has at least one reading.
  return best as Agreement
}

const readings = (mention: Mention): readonly Fact[] =>
  mention.alternatives ? [mention.fact, ...mention.alternatives] : [mention.fact]

function agreementOf(source: Fact, target: Fact, strict: boolean): Agreement {
  const comparison = compareFacts(source, target)
  const found = gradeOf(comparison, source, target)
  return {
    grade: strict && found === grade.loose && namesBoth(source, target) ? grade.none : found,
    comparison,
    source,
    target,
  }
}

/** @returns whether both say what they count, and it is not the same */
const namesBoth = (a: Fact, b: Fact) =>
  a.kind === 'quantity' && b.kind === 'quantity' && a.sense === b.sense && !isGeneric(a.unit) && !isGeneric(b.unit)

function gradeOf(comparison: Comparison, a: Fact, b: Fact): number {
  if (comparison.result === 'same') return grade.same
  if (comparison.result === 'compatible') {
    if (comparison.reason === 'bound') return grade.bound
    if (comparison.reason === 'vague' && isVague(a) !== isVague(b)) return grade.none
    return weak.has(comparison.reason) ? grade.weak : grade.compatible
  }
  if (comparison.reason === 'bound' || comparison.reason === 'limit') return grade.bound
  return isLoose(a, b) ? grade.loose : grade.none
}

const isVague = (fact: Fact) => (fact.kind === 'quantity' || fact.kind === 'money') && fact.vague === true

/**
 * Counters differ from language to language: what is 3 cases here is 3 things there, the 29th minute is minute 29, and
 * `4일` may be a day or four of them. Equal values agree, whatever noun is read beside them.
 */
function isLoose(a: Fact, b: Fact): boolean {
  if (a.kind === 'date' && b.kind === 'quantity') return isDayCount(a, b)
  if (b.kind === 'date' && a.kind === 'quantity') return isDayCount(b, a)
  if (a.kind === 'time' && b.kind === 'quantity') return isHourCount(a, b)
  if (b.kind === 'time' && a.kind === 'quantity') return isHourCount(b, a)
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !equalValues(a, b)) return false
  if (a.sense === 'ordinal' || b.sense === 'ordinal') return true
  if (isCountLike(a.unit) && isCountLike(b.unit)) return true
  // A measure beside a counted noun of the same number is a noun misread: `mẫu` is a pattern and an area.
  return (isCounted(a.unit) && isMeasure(b)) || (isCounted(b.unit) && isMeasure(a))
}

function isDayCount({from, to = from}: CalendarDate, number: Quantity): boolean {
  const isOnlyDay = ({day, month, year}: Calendar) => day !== undefined && month === undefined && year === undefined
  if (number.unit !== 'day' || !isOnlyDay(from) || !isOnlyDay(to)) return false
  return equals(number.low, decimal(from.day ?? 0)) && equals(number.high, decimal(to.day ?? 0))
}

/** `4 giờ` may be four o'clock or four hours. */
function isHourCount(time: ClockTime, number: Quantity): boolean {
  if (isDuration(time, number)) return true
  const {hour, minute = 0} = time
  if ((number.unit !== 'hour' && number.unit !== 'one') || minute !== 0 || number.vague) return false
  return [hour, hour % 12, ...(time.ambiguous ? [(hour % 12) + 12] : [])].some(
    (value) => equals(number.low, decimal(value)) && equals(number.high, decimal(value)),
  )
}

/** `2:05:38` and `3:45` are hours, minutes and seconds as well as times of day. */
function isDuration({hour, minute = 0, second}: ClockTime, {unit, low, high}: Quantity): boolean {
  if (dimensionOf(unit) !== 'time' || !equals(low, high)) return false
  const seconds = inBaseUnits(ratio(low), unit)
  const readings =
    second === undefined ? [hour * 3600 + minute * 60, hour * 60 + minute] : [hour * 3600 + minute * 60 + second]
  return readings.some((reading) => equal(seconds, ratio(decimal(reading))))
}

const isMeasure = (fact: Quantity) => familyOf(fact) === 'unit'

const countLike = new Set(['times', 'rank', 'point', 'percentage-point'])
const isCountLike = (unit: string) => isCounted(unit) || countLike.has(dimensionOf(unit))
