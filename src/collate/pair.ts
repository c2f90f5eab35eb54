import {equals, one, sign} from '../fact/decimal.ts'
import {isGeneric} from '../fact/unit-relations.ts'
import type {Mention} from '../recognize/mention.ts'
import {grade} from './agree.ts'
import {compareDateParts} from './calendar-parts.ts'
import {compareClaims} from './claims.ts'
import type {Difference, Family, Figure, Side} from './difference.ts'
import {equalValues, familyDistance, familyOf, isBelowTen, isSmall, isSpan} from './family.ts'
import {isVerbatim, settleLeftovers} from './leftovers.ts'
import {figuresOf, type Matching, matchFigures, type Pairing} from './match.ts'

export interface PairOptions {
  /** `value` leaves claims, bounds and hedges out. */
  readonly tier?: 'value' | 'claim'
  /** Differences below this weight are not told. */
  readonly floor?: number
}

const usualFloor = 0.5

/**
 * Set two texts side by side that should say the same.
 *
 * @returns what they say differently, gravest first within each tier; nothing when they agree
 * @example comparePair(read('5,300억 원', 'ko'), read('53 tỷ won', 'vi')) //=> [{family: 'money', fault: 'conflict', …}]
 */
export function comparePair(source: Side, target: Side, options: PairOptions = {}): Difference[] {
  // What has not been translated says the same; that it has not been translated is for another rule to tell.
  if (source.text === target.text) return []
  const floor = options.floor ?? usualFloor
  const left = figuresOf(source)
  const right = figuresOf(target)
  const matching = matchFigures(left, right)
  const leftovers = settleLeftovers(matching, left, right, source, target)
  const differences = [...compareValues(leftovers.source, leftovers.target, matching, source, target)]
  differences.push(...datesOf(left, right, source, target, matching.pairs, leftovers.settled))
  if (options.tier !== 'value') differences.push(...compareClaims(source, target, matching.pairs))
  return differences.filter(({weight}) => weight >= floor)
}

function datesOf(
  left: readonly Figure[],
  right: readonly Figure[],
  source: Side,
  target: Side,
  pairs: readonly Pairing[],
  settled: ReadonlySet<Figure>,
) {
  const isDate = ({fact}: Figure) => fact.kind === 'date' && !isSpan(fact)
  const done = new Set(settled)
  for (const {from, to, ...pairing} of pairs) {
    if (pairing.grade === grade.same || !isDate(from) || !isDate(to)) {
      done.add(from)
      done.add(to)
    }
  }
  for (const figure of left) if (isDate(figure) && isVerbatim(figure.mention, source, target)) done.add(figure)
  for (const figure of right) if (isDate(figure) && isVerbatim(figure.mention, target, source)) done.add(figure)
  return compareDateParts(left.filter(isDate), right.filter(isDate), done)
}

/** Contradictions among the figures that nothing answers, then those that are left alone. */
function compareValues(
  source: readonly Figure[],
  target: readonly Figure[],
  {repeatedSource, repeatedTarget}: Matching,
  sourceSide: Side,
  targetSide: Side,
): Difference[] {
  const isValue = ({fact}: Figure) => fact.kind !== 'date' || isSpan(fact)
  const left = source.filter(isValue)
  const right = target.filter(isValue)
  const conflicts = contradict(left, right)
  const usedLeft = new Set(conflicts.map(([from]) => from))
  const usedRight = new Set(conflicts.map(([, to]) => to))
  const restLeft = left.filter((figure) => !usedLeft.has(figure))
  const restRight = right.filter((figure) => !usedRight.has(figure))
  // A slip may land on a figure that the text has already: 5 and 7 here, 7 and 7 there.
  const againRight = contradict(restLeft, repeatedTarget)
  const againLeft = contradict(repeatedSource, restRight)
  const glosses = contradict(repeatedSource, repeatedTarget).filter(([from, to]) => isGlossOf(from, to))
  for (const [from] of againRight) usedLeft.add(from)
  for (const [, to] of againLeft) usedRight.add(to)
  return [
    ...[...conflicts, ...againRight, ...againLeft, ...glosses].map(([from, to]) => conflict(from, to)),
    ...restLeft
      .filter((figure) => !usedLeft.has(figure))
      .map((figure) => alone('omission', figure, sourceSide, restRight)),
    ...restRight
      .filter((figure) => !usedRight.has(figure))
      .map((figure) => alone('addition', figure, targetSide, restLeft)),
  ]
}

function contradict(left: readonly Figure[], right: readonly Figure[]): [Figure, Figure][] {
  const pairs: [Figure, Figure][] = []
  const used = new Set<Figure>()
  for (const distance of [0, 1]) {
    for (const from of left) {
      if (pairs.some(([other]) => other === from)) continue
      const candidates = right.filter(
        (to) =>
          !used.has(to) &&
          familyDistance(familyOf(from.fact), familyOf(to.fact)) === distance &&
          mayContradict(from, to),
      )
      const to = candidates.sort((a, b) => Math.abs(a.at - from.at) - Math.abs(b.at - from.at))[0]
      if (!to) continue
      used.add(to)
      pairs.push([from, to])
    }
  }
  return pairs
}

/** A figure inside a name is no statement of its own, and "one" and "several" say too little to contradict. */
function mayContradict(from: Figure, to: Figure): boolean {
  if (from.mention.within || to.mention.within) return false
  if (isNothing(from) !== isNothing(to) && !sameUnit(from, to)) return false
  // Two of one kind may be one slip; "second" and "both" are not.
  if (familyOf(from.fact) !== familyOf(to.fact) && (isTiny(from) || isTiny(to))) return false
  return !saysLittle(from) && !saysLittle(to)
}

/** "Zero downtime" counts nothing that another figure could contradict, unless it is the same that is counted. */
const isNothing = ({fact}: Figure) => fact.kind === 'quantity' && sign(fact.high) === 0
const sameUnit = ({fact: a}: Figure, {fact: b}: Figure) =>
  a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit && !isGeneric(a.unit)

/** Conversions of one figure, `(72 km)` and `(71 km)`: each fits it, but not the other. */
function isGlossOf({fact: a}: Figure, {fact: b}: Figure): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== b.unit) return false
  return familyOf(a) === 'unit' && !a.vague && !b.vague && !equalValues(a, b)
}

const isTiny = ({fact}: Figure) => fact.kind === 'quantity' && isSmall(fact)

function saysLittle({fact}: Figure): boolean {
  if (fact.kind !== 'quantity' && fact.kind !== 'money') return false
  if (fact.vague) return true
  const bareOne = fact.kind === 'quantity' && fact.sense === 'amount' && fact.unit === 'one' && equals(fact.high, one)
  return bareOne || (fact.indefinite === true && (fact.kind === 'money' || isGeneric(fact.unit)))
}

function conflict(from: Figure, to: Figure): Difference {
  const family = familyOf(from.fact)
  const other = familyOf(to.fact)
  return {
    family,
    fault: 'conflict',
    tier: 'value',
    source: from.mention,
    target: to.mention,
    comparison: {result: 'different', reason: 'value'},
    weight: family === other ? 1 : 0.8,
  }
}

function alone(fault: 'omission' | 'addition', figure: Figure, {text}: Side, others: readonly Figure[]): Difference {
  const side = fault === 'omission' ? 'source' : 'target'
  const family = familyOf(figure.fact)
  const written = text.slice(figure.mention.start, figure.mention.end)
  const usual = weightAlone(figure.mention, family, written)
  // "Several" where the other side has a number is where the number was.
  const weight = usual > 0 && others.some((other) => isVagueOf(other, family)) ? Math.max(usual, vagueWeight) : usual
  return {family, fault, tier: 'value', [side]: figure.mention, weight}
}

const vagueWeight = 0.7

const isVagueOf = ({fact}: Figure, family: Family) =>
  (fact.kind === 'quantity' || fact.kind === 'money') && fact.vague === true && familyOf(fact) === family

const usualWeight: Readonly<Record<Family, number>> = {
  money: 0.9,
  percent: 0.9,
  unit: 0.8,
  number: 0.7,
  age: 0.7,
  score: 0.8,
  time: 0.7,
  date: 0.8,
  name: 0.5,
  ordinal: 0.4,
  multiple: 0.4,
  fraction: 0.3,
  claim: 0.5,
  bound: 0.5,
}

/** What is missing weighs more the less a translator could have said it in other words. */
function weightAlone({fact, within}: Mention, family: Family, written: string): number {
  if (within) return 0
  const usual = usualWeight[family]
  if (fact.kind === 'money') return fact.vague || fact.indefinite ? 0 : sign(fact.high) === 0 ? usual * 0.4 : usual
  if (fact.kind === 'name') return isMark(fact.key) ? usual * 0.5 : usual
  if (isSpan(fact)) return Math.abs(fact.relative?.offset ?? 0) > 2 ? usual : usual * 0.4
  if (fact.kind !== 'quantity') return usual
  if (fact.vague || fact.indefinite) return 0
  if (sign(fact.high) === 0 && !/\d/.test(written)) return usual * 0.4
  if (equals(fact.high, one) && fact.sense !== 'multiple') return usual * 0.4
  const inDigits = /\d/.test(written)
  if (isSmall(fact)) return usual * (inDigits ? 0.8 : 0.4)
  return !inDigits && isBelowTen(fact) && fact.unit === 'one' ? usual * 0.6 : usual
}

/** `E2E`, `24/7`: names that stand for words, which translators write out. */
const isMark = (key: string) => key.length <= 3 || !/\p{L}/u.test(key)
