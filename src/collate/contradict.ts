import {compare, decimal, equals, one, sign} from '../fact/decimal.ts'
import {dimensionOf, isGeneric} from '../fact/unit-relations.ts'
import type {Fact, Name} from '../fact/fact.ts'
import type {Figure} from './difference.ts'
import {equalValues, familyDistance, familyOf, isSmall} from './family.ts'

/** With more pairs than this to weigh, each figure looks only at those that stand at the same place in their order. */
const most = 10_000
const reach = 20

/**
 * Pair figures of which one may be the other, gone wrong: of one family first, of one unit, then the nearest.
 *
 * @returns pairs in which no figure stands twice
 */
export function contradict(left: readonly Figure[], right: readonly Figure[]): [Figure, Figure][] {
  const few = left.length * right.length <= most
  const candidates = left.flatMap((from, i) => {
    const at = left.length > 1 ? Math.round((i * (right.length - 1)) / (left.length - 1)) : 0
    const near = few ? right : right.slice(Math.max(0, at - reach), at + reach)
    return near.flatMap((to) => {
      const family = familyDistance(familyOf(from.fact), familyOf(to.fact))
      if (family === 2 || !mayContradict(from, to)) return []
      return [
        {from, to, family, unit: unitOf(from.fact) === unitOf(to.fact) ? 0 : 1, distance: Math.abs(from.at - to.at)},
      ]
    })
  })
  candidates.sort(
    (a, b) =>
      a.family - b.family ||
      a.unit - b.unit ||
      a.distance - b.distance ||
      a.from.index + a.to.index - b.from.index - b.to.index,
  )
  const used = new Set<Figure>()
  return candidates.flatMap(({from, to}): [Figure, Figure][] => {
    if (used.has(from) || used.has(to)) return []
    used.add(from).add(to)
    return [[from, to]]
  })
}

const unitOf = (fact: Fact) => (fact.kind === 'quantity' ? fact.unit : fact.kind === 'money' ? fact.currencies[0] : '')

function mayContradict(from: Figure, to: Figure): boolean {
  // A figure inside a name is no statement of its own.
  if (from.mention.within || to.mention.within) return false
  if (from.fact.kind === 'name' && to.fact.kind === 'name') return areRivals(from.fact, to.fact)
  if (isNothing(from) !== isNothing(to) && !countsTheSame(from, to)) return false
  if (familyOf(from.fact) !== familyOf(to.fact)) {
    // Two of one kind may be one slip; "second" and "both" are not, nor are won and people.
    if ((isTiny(from) || isTiny(to)) && !isTurnedScore(from, to)) return false
    if (isScore(from) !== isScore(to) && !isTurnedScore(from, to)) return false
    if (!isBare(from) && !isBare(to)) return false
  }
  if (isLoosePortion(from) && isLoosePortion(to)) return false
  return (!saysLittle(from) && !saysLittle(to)) || (isSize(from) && isSize(to))
}

/** Two versions of one thing, or two things of one kind. */
const areRivals = (a: Name, b: Name) =>
  a.of !== undefined || b.of !== undefined ? a.of === b.of : lettersOf(a.key) === lettersOf(b.key)

const lettersOf = (key: string) => key.replaceAll(/[^\p{L}]/gu, '')

/** "Zero downtime" counts nothing that another figure could contradict, unless it is the same that is counted. */
const isNothing = ({fact}: Figure) => fact.kind === 'quantity' && sign(fact.high) === 0 && sign(fact.low) === 0
const countsTheSame = ({fact: a}: Figure, {fact: b}: Figure) =>
  a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit && !isGeneric(a.unit)

const isScore = ({fact}: Figure) => fact.kind === 'quantity' && fact.sense === 'score'
/** `1-0` is a score; turned around, `0-1` is read as a range. */
const isTurnedScore = (from: Figure, to: Figure) => (isScore(from) && isRange(to)) || (isScore(to) && isRange(from))
const isRange = ({fact}: Figure) => fact.kind === 'quantity' && !equals(fact.low, fact.high)
const isTiny = ({fact}: Figure) => fact.kind === 'quantity' && isSmall(fact)

/** @returns whether a figure says little of what it counts, so that it may stand for one of another kind */
const isBare = ({fact}: Figure) =>
  fact.kind === 'quantity' &&
  (isGeneric(fact.unit) || fact.sense === 'age' || fact.sense === 'multiple' || fact.unit === 'person')

/** A pint and a cup, a bit and a piece: with an article they measure nothing. */
const isLoosePortion = ({fact}: Figure) =>
  fact.kind === 'quantity' && fact.indefinite === true && dimensionOf(fact.unit) !== 'time'

/** Tens of thousands and hundreds: no number is said, yet a size. */
const isSize = ({fact}: Figure) =>
  fact.kind === 'quantity' && fact.vague === true && compare(fact.low, ten) >= 0 && !equals(fact.low, fact.high)

const ten = decimal(10n)

/** "One" and "several" say too little to contradict. */
function saysLittle({fact}: Figure): boolean {
  if (fact.kind !== 'quantity' && fact.kind !== 'money') return false
  if (fact.vague) return true
  const bareOne = fact.kind === 'quantity' && fact.sense === 'amount' && fact.unit === 'one' && equals(fact.high, one)
  const article = fact.kind === 'money' || (isGeneric(fact.unit) && fact.sense !== 'fraction')
  return bareOne || (fact.indefinite === true && article)
}

/** @returns whether two figures are conversions of one, `(72 km)` and `(71 km)`: each fits it, but not the other */
export function isGlossOf({fact: a}: Figure, {fact: b}: Figure): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== b.unit) return false
  return familyOf(a) === 'unit' && !a.vague && !b.vague && !equalValues(a, b)
}
