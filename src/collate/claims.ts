import {compareBounds, kindredBounds} from '../fact/compare.ts'
import type {Bound, Fact} from '../fact/fact.ts'
import type {Difference, Side} from './difference.ts'
import type {Pairing} from './match.ts'
import {grade} from './agree.ts'

/** Compare what is claimed about the figures and around them; told only where it is told plainly. */
export function compareClaims(source: Side, target: Side, pairs: readonly Pairing[]): Difference[] {
  void source
  void target
  return pairs.flatMap((pair) => compareBoundsOf(pair))
}

const boundOf = (fact: Fact): Bound | undefined =>
  fact.kind === 'quantity' || fact.kind === 'money' ? fact.bound : undefined

function compareBoundsOf({source, target, from, to, ...pair}: Pairing): Difference[] {
  const a = boundOf(source)
  const b = boundOf(target)
  if (a === undefined || b === undefined || pair.grade > grade.weak || kindredBounds(a, b)) return []
  const comparison = compareBounds(a, b)
  const contrary = comparison.result === 'different'
  const lost = a !== 'exact' && b === 'exact'
  const weight = contrary ? 0.9 : lost ? 0.6 : 0.4
  return [
    {family: 'bound', fault: 'conflict', tier: 'claim', source: from.mention, target: to.mention, comparison, weight},
  ]
}
