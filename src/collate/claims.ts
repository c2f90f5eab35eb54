import {compareBounds, kindredBounds} from '../fact/compare.ts'
import {compare, equals, one, sign} from '../fact/decimal.ts'
import type {Bound, Claim, Fact, Marker, Quantity} from '../fact/fact.ts'
import {dimensionOf} from '../fact/unit-relations.ts'
import type {Mention} from '../recognize/mention.ts'
import {grade} from './agree.ts'
import type {Difference, Side} from './difference.ts'
import {isVerbatim} from './leftovers.ts'
import type {Pairing} from './match.ts'
import {addsInstead, deniesSoftly, isAttribute, isExtremeSoftly} from './soft-words.ts'

/**
 * Compare what is claimed about the figures and around them. Translators say "only" and "new" in many ways and not at
 * all, so that only what is turned into its opposite is told, and what a language has few words for.
 */
export function compareClaims(source: Side, target: Side, pairs: readonly Pairing[]): Difference[] {
  return [
    ...pairs.flatMap((pair) => compareBoundsOf(pair, source)),
    ...compareDirections(source, target),
    ...compareExtremes(source, target),
    ...compareFirsts(source, target),
    ...compareSuperlatives(source, target),
    ...compareNegations(source, target),
  ]
}

type Bounded = Extract<Fact, {bound: Bound; low: unknown}>

const boundedOf = (fact: Fact): Bounded | undefined =>
  fact.kind === 'quantity' || fact.kind === 'money' ? fact : undefined

function compareBoundsOf({source, target, from, to, ...pair}: Pairing, {text}: Side): Difference[] {
  const a = boundedOf(source)
  const b = boundedOf(target)
  if (!a || !b || pair.grade > grade.weak || kindredBounds(a.bound, b.bound)) return []
  if (from.quiet && to.quiet) return []
  const comparison = compareBounds(a.bound, b.bound)
  const contrary = comparison.result === 'different'
  if (isLoose(a) || isLoose(b)) return []
  if (isInTheCourseOf(a, from.mention, text)) return []
  const lost = a.bound !== 'exact' && b.bound === 'exact'
  const weight = contrary ? 0.9 : lost ? 0.6 : 0.4
  return [
    {family: 'bound', fault: 'conflict', tier: 'claim', source: from.mention, target: to.mention, comparison, weight},
  ]
}

/** A range is hedged by itself, nothing lies below zero, and "hundreds" is no figure to bound. */
const isLoose = ({low, high, vague}: Bounded) => vague === true || !equals(low, high) || sign(low) === 0

/** "183 emissions over 24 hours", "an answer within a week": in what time, not how much of it. */
function isInTheCourseOf(fact: Bounded, {start, end}: Mention, text: string): boolean {
  if (fact.kind !== 'quantity' || dimensionOf(fact.unit) !== 'time') return false
  return /^(?:over|within|trong vòng)(?!\p{L})|(?:이내|안에)$/iu.test(text.slice(start, end))
}

/** One direction only here, and only the other one there. */
function compareDirections(source: Side, target: Side): Difference[] {
  return [...turned(source, target, 'rise', 'fall'), ...turned(source, target, 'fall', 'rise')]
}

function turned(source: Side, target: Side, here: Marker, there: Marker): Difference[] {
  const [from, to] = [directionsOf(source, here)[0], directionsOf(target, there)[0]]
  if (!from || !to || claimsOf(source, there).length > 0 || claimsOf(target, here).length > 0) return []
  return [contradiction(from, to, 0.9)]
}

const directionsOf = (side: Side, marker: Marker) =>
  claimsOf(side, marker).filter(
    ({start, end}) =>
      !isAttribute(
        side.text.slice(Math.max(0, start - 8), start),
        side.text.slice(start, end),
        side.text.slice(end, end + 2),
      ),
  )

/** The largest here, the smallest there; of the same thing, since "most of all" has no opposite. */
function compareExtremes(source: Side, target: Side): Difference[] {
  const both = (side: Side) => [...claimsOf(side, 'most'), ...claimsOf(side, 'least')]
  const theirs = both(target)
  const found = both(source).flatMap((from) => {
    const kin = theirs.filter(({fact}) => fact.of !== undefined && fact.of === from.fact.of)
    const to = kin.find(({fact}) => fact.marker !== from.fact.marker)
    return to && !kin.some(({fact}) => fact.marker === from.fact.marker) ? [contradiction(from, to, 0.9)] : []
  })
  return found.slice(0, 1)
}

/** First or largest here, second or second largest there; a mere "first" may be said in other words. */
function compareFirsts(source: Side, target: Side): Difference[] {
  return [...firstIsLater(source, target), ...firstIsLater(target, source).map(turnAround)]
}

const turnAround = ({source, target, ...rest}: Difference): Difference => ({
  ...rest,
  ...(target && {source: target}),
  ...(source && {target: source}),
})

function firstIsLater(first: Side, later: Side): Difference[] {
  const from = first.mentions.find(isFirst)
  if (!from || later.mentions.some(isFirst)) return []
  const to = later.mentions.find(
    ({fact}) => isLaterOrdinal(fact) && !first.mentions.some((mention) => sameNumber(mention.fact, fact)),
  )
  return to ? [contradiction(from, to, 0.9)] : []
}

const isOrdinal = (fact: Fact): fact is Quantity => fact.kind === 'quantity' && fact.sense === 'ordinal'
const foremost = new Set<Marker>(['first', 'most', 'least'])
const isFirst = ({fact}: Mention) =>
  (fact.kind === 'claim' && foremost.has(fact.marker)) || (isOrdinal(fact) && equals(fact.low, one))
const isLaterOrdinal = (fact: Fact): fact is Quantity => isOrdinal(fact) && compare(fact.low, one) > 0
const sameNumber = (a: Fact, b: Quantity) => a.kind === 'quantity' && equals(a.low, b.low)

/** The largest here, only large there. "Best" is left out: people do their best in many words. */
function compareSuperlatives(source: Side, target: Side): Difference[] {
  if (source.language !== 'en') return []
  const extremes = [...claimsOf(source, 'most'), ...claimsOf(source, 'least')]
  const [from] = extremes.filter(({start, end}) => isSuperlative(source.text.slice(start, end)))
  const kept = target.mentions.some(isFirst) || target.mentions.some(({fact}) => isLaterOrdinal(fact))
  if (!from || kept || isExtremeSoftly(target.text, target.language) || isVerbatim(from, source, target)) return []
  return [{family: 'claim', fault: 'omission', tier: 'claim', source: from, weight: 0.6}]
}

const isSuperlative = (written: string) => /(?:[^bvrwn]est|^(?:the )?most)$/i.test(written)

/**
 * A sentence that is denied in the source only. Told for English alone, which has few ways to deny; in Vietnamese `không`
 * also asks, and both Vietnamese and Korean deny by verbs.
 */
function compareNegations(source: Side, target: Side): Difference[] {
  const [from] = claimsOf(source, 'not').filter(({end}) => !addsInstead(source.text.slice(end, end + 20)))
  if (!from || source.language !== 'en' || claimsOf(target, 'not').length > 0) return []
  if (deniesSoftly(target.text, target.language) || isVerbatim(from, source, target)) return []
  return [{family: 'claim', fault: 'omission', tier: 'claim', source: from, weight: 0.6}]
}

const claimsOf = ({mentions}: Side, marker: Marker): (Mention & {fact: Claim})[] =>
  mentions.filter(
    (mention): mention is Mention & {fact: Claim} => mention.fact.kind === 'claim' && mention.fact.marker === marker,
  )

const contradiction = (source: Mention, target: Mention, weight: number): Difference => ({
  family: 'claim',
  fault: 'conflict',
  tier: 'claim',
  source,
  target,
  comparison: {result: 'different', reason: 'marker'},
  weight,
})
