import {grade} from './agree.ts'
import {compareDateParts, slippedDates} from './calendar-parts.ts'
import {compareClaims} from './claims.ts'
import {contradict, isGlossOf} from './contradict.ts'
import type {Difference, Family, Figure, Side} from './difference.ts'
import {familyOf, isSpan} from './family.ts'
import {compareHalfNames} from './half-names.ts'
import {isVerbatim, settleLeftovers} from './leftovers.ts'
import {figuresOf, type Matching, matchFigures, thinOut} from './match.ts'
import {compareNotes} from './notes.ts'
import {compareSwaps} from './swaps.ts'
import {weightAlone} from './weight.ts'

export interface PairOptions {
  /** `value` leaves claims, bounds and hedges out. */
  readonly tier?: 'value' | 'claim'
  /** Tell also what a free translation may do: for texts whose writers promise to keep every figure and bound. */
  readonly strict?: boolean
  /** Tell also what agrees without being the same. */
  readonly notes?: boolean
}

/** Differences below this weight are not told. */
const floors = {usual: 0.5, strict: 0.3} as const

/**
 * Set two texts side by side that should say the same.
 *
 * @returns what they say differently, gravest first within each tier; nothing when they agree
 * @example comparePair(read('5,300억 원', 'ko'), read('53 tỷ won', 'vi')) //=> [{family: 'money', fault: 'conflict', …}]
 */
export function comparePair(source: Side, target: Side, options: PairOptions = {}): Difference[] {
  // What has not been translated says the same; that it has not been translated is for another rule to tell.
  if (source.text === target.text) return []
  const {strict = false} = options
  const floor = strict ? floors.strict : floors.usual
  const [left, right] = thinOut(figuresOf(source), figuresOf(target))
  const matching = matchFigures(left, right, strict)
  const leftovers = settleLeftovers(matching, left, right, source, target)
  const differences = compareValues(leftovers.source, leftovers.target, matching, source, target)
  differences.push(...datesOf(left, right, source, target, matching, leftovers.settled))
  differences.push(...compareSwaps(source, target, matching.pairs), ...compareHalfNames(source, target))
  if (options.tier !== 'value') differences.push(...compareClaims(source, target, matching.pairs))
  if (options.notes) differences.push(...compareNotes(matching.pairs))
  const silent = new Set([...(source.quiet ?? []), ...(target.quiet ?? [])])
  const isSpoken = ({source: from, target: to}: Difference): boolean =>
    [from, to].some((mention) => mention !== undefined && !silent.has(mention))
  return differences.filter((difference) => difference.weight >= floor && isSpoken(difference))
}

function datesOf(
  left: readonly Figure[],
  right: readonly Figure[],
  source: Side,
  target: Side,
  matching: Matching,
  settled: ReadonlySet<Figure>,
) {
  const isDate = ({fact}: Figure) => fact.kind === 'date' && !isSpan(fact)
  const done = new Set(settled)
  for (const {from, to, ...pairing} of matching.pairs) {
    if (pairing.grade === grade.same || !isDate(from) || !isDate(to)) {
      done.add(from)
      done.add(to)
    }
  }
  for (const figure of left) if (isDate(figure) && isVerbatim(figure.mention, source, target)) done.add(figure)
  for (const figure of right) if (isDate(figure) && isVerbatim(figure.mention, target, source)) done.add(figure)
  for (const figure of left) if (isNewYearsDay(figure, source)) done.add(figure)
  for (const figure of right) if (isNewYearsDay(figure, target)) done.add(figure)
  const free = (figures: readonly Figure[]) => figures.filter((figure) => isDate(figure) && !done.has(figure))
  const slips = slippedDates(free(matching.source), free(matching.target))
  for (const {from, to} of slips) done.add(from).add(to)
  return [
    ...slips.map(({difference}) => difference),
    ...compareDateParts(left.filter(isDate), right.filter(isDate), done),
  ]
}

/** `mùng 1 Tết`, which other languages call by its feast. */
const isNewYearsDay = ({mention: {start, end}}: Figure, {text}: Side) =>
  /^(?:mùng|mồng) (?:1|một)$/i.test(text.slice(start, end)) && /^ tết/i.test(text.slice(end, end + 4))

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

function conflict(from: Figure, to: Figure): Difference {
  const family = familyOf(from.fact)
  const other = familyOf(to.fact)
  return {
    // Of two families the one that says what it is: money beside a bare number.
    family: family === 'number' ? other : family,
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
  // Where a translation names what the source calls "it", nothing is lost.
  if (fault === 'addition' && figure.fact.kind === 'name' && figure.fact.of !== undefined)
    return {family, fault, tier: 'value', [side]: figure.mention, weight: 0}
  const usual = weightAlone(figure.mention, family, text)
  // "Several" where the other side has a number is where the number was.
  const weight =
    usual >= littleWeight && others.some((other) => isVagueOf(other, family)) ? Math.max(usual, vagueWeight) : usual
  return {family, fault, tier: 'value', [side]: figure.mention, weight}
}

const littleWeight = 0.4
const vagueWeight = 0.7

const isVagueOf = ({fact}: Figure, family: Family) =>
  (fact.kind === 'quantity' || fact.kind === 'money') && fact.vague === true && familyOf(fact) === family
