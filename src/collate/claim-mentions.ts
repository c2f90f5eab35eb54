import type {Claim, Marker} from '../fact/fact.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Difference, Side} from './difference.ts'

/** @returns the claims of a text that have a marker */
export const claimsOf = ({mentions}: Side, marker: Marker): (Mention & {fact: Claim})[] =>
  mentions.filter(
    (mention): mention is Mention & {fact: Claim} => mention.fact.kind === 'claim' && mention.fact.marker === marker,
  )

/** @returns what two texts claim against each other */
export const contradiction = (source: Mention, target: Mention, weight: number): Difference => ({
  family: 'claim',
  fault: 'conflict',
  tier: 'claim',
  source,
  target,
  comparison: {result: 'different', reason: 'marker'},
  weight,
})

/** @returns what only the source claims */
export const lostClaim = (source: Mention, weight: number): Difference => ({
  family: 'claim',
  fault: 'omission',
  tier: 'claim',
  source,
  weight,
})
