import type {Fact} from '../fact/fact.ts'
import {equal, ratio} from '../fact/ratio.ts'
import {inBaseUnits} from '../fact/unit-relations.ts'
import type {Difference} from './difference.ts'
import {familyOf} from './family.ts'
import type {Pairing} from './match.ts'

/**
 * What agrees without being the same: a figure that one side rounds or converts by head, and a date that only one side
 * writes out. Nobody is wrong; whoever edits may want to know.
 */
export function compareNotes(pairs: readonly Pairing[]): Difference[] {
  return pairs.flatMap((pair) => {
    const {from, to, comparison, source, target} = pair
    if ((from.quiet && to.quiet) || comparison.result !== 'compatible') return []
    const fault = isResolved(pair) ? 'resolved' : isRounded(pair) ? 'rounding' : undefined
    if (!fault) return []
    const family = familyOf(fault === 'resolved' && source.kind !== 'date' ? target : source)
    return [{family, fault, tier: 'value', source: from.mention, target: to.mention, comparison, weight: 0.5} as const]
  })
}

function isRounded({comparison, source, target}: Pairing): boolean {
  if (comparison.result !== 'compatible') return false
  return comparison.reason === 'rounded' || (comparison.reason === 'converted' && !isExact(source, target))
}

/** 7 days are a week; 45 miles are 72 km by rounding only. */
function isExact(a: Fact, b: Fact): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return true
  return (['low', 'high'] as const).every((end) =>
    equal(inBaseUnits(ratio(a[end]), a.unit), inBaseUnits(ratio(b[end]), b.unit)),
  )
}

/** "Last month" on one side only, and the month known because the edition has a date. */
function isResolved({comparison, source, target}: Pairing): boolean {
  if (comparison.result !== 'compatible' || comparison.reason !== 'relative') return false
  if (source.kind !== 'date' || target.kind !== 'date') return false
  return [source, target].every(({from}) => from.year !== undefined) && !source.relative !== !target.relative
}
