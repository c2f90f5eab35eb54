import {compareBounds, kindredBounds} from '../fact/compare.ts'
import {equals, sign} from '../fact/decimal.ts'
import type {Bound, Claim, Fact, Marker} from '../fact/fact.ts'
import {dimensionOf} from '../fact/unit-relations.ts'
import type {Mention} from '../recognize/mention.ts'
import {grade} from './agree.ts'
import {claimsOf, contradiction} from './claim-mentions.ts'
import type {Difference, Side} from './difference.ts'
import type {Pairing} from './match.ts'
import {compareNegations} from './negation.ts'
import {compareRanks} from './ranks.ts'
import {isBoundSoftly} from './soft-bounds.ts'
import {isAttribute, movesSoftly} from './soft-words.ts'

/**
 * Compare what is claimed about the figures and around them. Translators say "only" and "new" in many ways and not at
 * all, so that only what is turned into its opposite is told, and what a language has few words for.
 */
export function compareClaims(source: Side, target: Side, pairs: readonly Pairing[]): Difference[] {
  return [
    ...pairs.flatMap((pair) => compareBoundsOf(pair, source, target)),
    ...compareDirections(source, target, pairs),
    ...compareRanks(source, target),
    ...compareNegations(source, target),
  ]
}

type Bounded = Extract<Fact, {bound: Bound; low: unknown}>

const boundedOf = (fact: Fact): Bounded | undefined =>
  fact.kind === 'quantity' || fact.kind === 'money' ? fact : undefined

function compareBoundsOf({source, target, from, to, ...pair}: Pairing, here: Side, there: Side): Difference[] {
  const a = boundedOf(source)
  const b = boundedOf(target)
  if (!a || !b || pair.grade > grade.weak || kindredBounds(a.bound, b.bound)) return []
  if (from.quiet && to.quiet) return []
  const comparison = compareBounds(a.bound, b.bound)
  const contrary = comparison.result === 'different'
  if (isLoose(a) || isLoose(b)) return []
  if (isInTheCourseOf(a, from.mention, here.text)) return []
  if (b.bound === 'exact' && (isReached(to.mention, there) || reaches(from.mention, here))) return []
  if (a.bound === 'exact' && reaches(to.mention, there)) return []
  if (b.bound === 'exact' && isBoundSoftly(a.bound, to.mention, there)) return []
  if (a.bound === 'exact' && isBoundSoftly(b.bound, from.mention, here)) return []
  // A conversion in brackets is hedged or not, whatever the figure before it says.
  if (!contrary && (isBracketed(from.mention, here) || isBracketed(to.mention, there))) return []
  const lost = a.bound !== 'exact' && b.bound === 'exact'
  const weight = contrary ? 0.9 : lost ? 0.6 : 0.4
  return [
    {family: 'bound', fault: 'conflict', tier: 'claim', source: from.mention, target: to.mention, comparison, weight},
  ]
}

/** `15 nautical miles (28 km)`: behind another figure, in brackets of its own. */
const isBracketed = ({start, end}: Mention, {text, mentions}: Side): boolean => {
  const open = text.lastIndexOf('(', start)
  if (open < 0 || start - open > 12 || !/^[^()]{0,12}\)/.test(text.slice(end, end + 13))) return false
  return mentions.some(({fact, end: before}) => fact.kind !== 'claim' && before <= open && open - before <= 4)
}

/** A range is hedged by itself, nothing lies below zero, and "hundreds" is no figure to bound. */
const isLoose = ({low, high, vague}: Bounded) => vague === true || !equals(low, high) || sign(low) === 0

/** "183 emissions over 24 hours", "an answer within a week": in what time, not how much of it. */
function isInTheCourseOf(fact: Bounded, {start, end}: Mention, text: string): boolean {
  if (fact.kind !== 'quantity' || dimensionOf(fact.unit) !== 'time') return false
  return /^(?:over|within|trong vòng)(?!\p{L})|(?:이내|안에)$/iu.test(text.slice(start, end))
}

/** `10m에 달하는` is as far as it goes, as "up to 10 m" is. */
const isReached = ({end}: Mention, {text, language}: Side): boolean =>
  language === 'ko' && /^에 (?:달[하했한]|이르[는러])/.test(text.slice(end, end + 5))

/** `lên tới 37,8 độ` may be as far as it goes, or as far as it went. */
const reaches = ({start, end}: Mention, {text, language}: Side): boolean =>
  language === 'vi' && /^(?:lên tới|lên đến|đạt tới|tới)(?!\p{L})/iu.test(text.slice(start, end))

/** One direction only here, and only the other one there: in all that is said, or beside one figure. */
function compareDirections(source: Side, target: Side, pairs: readonly Pairing[]): Difference[] {
  const whole = [...turned(source, target, 'rise', 'fall'), ...turned(source, target, 'fall', 'rise')]
  return whole.length > 0 ? whole : turnedBeside(source, target, pairs)
}

/** `rose 3% while … fell 4%`: each figure has a verb of its own. */
function turnedBeside(source: Side, target: Side, pairs: readonly Pairing[]): Difference[] {
  return pairs.slice(0, mostMoves).flatMap((pair): Difference[] => {
    if (pair.grade > grade.bound || !mayMove(pair.source)) return []
    const from = moveBeside(pair.from.mention, source)
    const to = from && moveBeside(pair.to.mention, target)
    if (!from || !to || from.fact.marker === to.fact.marker) return []
    return [contradiction(from, to, 0.9)]
  })
}

/** Texts with more figures than this are lists. */
const mostMoves = 12

const mayMove = (fact: Fact) => (fact.kind === 'quantity' && fact.sense === 'amount') || fact.kind === 'money'

function turned(source: Side, target: Side, here: Marker, there: Marker): Difference[] {
  const [from, to] = [directionsOf(source, here)[0], directionsOf(target, there)[0]]
  if (!from || !to || claimsOf(source, there).length > 0 || claimsOf(target, here).length > 0) return []
  if (movesSoftly(source, there) || movesSoftly(target, here)) return []
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

/** How far from a figure the verb may stand that moves it. */
const besideFigure = 14

/** @returns the one direction in which a figure moves, by the words between it and its neighbours */
function moveBeside({start, end}: Mention, side: Side): (Mention & {fact: Claim}) | undefined {
  const figures = side.mentions.filter(({fact}) => fact.kind !== 'claim')
  const before = figures.findLast((other) => other.end <= start)
  const after = figures.find((other) => other.start >= end)
  const from = Math.max(start - besideFigure, before?.end ?? 0)
  const to = Math.min(end + besideFigure, after?.start ?? side.text.length)
  const near = (marker: Marker) => directionsOf(side, marker).filter((claim) => claim.start >= from && claim.end <= to)
  const [rises, falls] = [near('rise'), near('fall')]
  return rises.length > 0 && falls.length > 0 ? undefined : (rises[0] ?? falls[0])
}
