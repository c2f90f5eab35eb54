import type {Fact} from '../fact/fact.ts'

import {type Agreement, agreement, grade} from './agree.ts'
import {isSpan} from './family.ts'
import type {Figure, Side} from './difference.ts'

export interface Pairing extends Agreement {
  readonly from: Figure
  readonly to: Figure
}

export interface Matching {
  readonly pairs: readonly Pairing[]
  /** Figures that nothing on the other side answers. */
  readonly source: readonly Figure[]
  readonly target: readonly Figure[]
  /** Figures that say again what a pair has said; no difference in themselves. */
  readonly repeatedSource: readonly Figure[]
  readonly repeatedTarget: readonly Figure[]
}

/** Beside this many unanswered figures, each looks only at its neighbours: a table of figures stays linear. */
const neighbourhood = 24

/**
 * Pair the figures of two texts: equal values first, then compatible ones, each with the nearest in order. A figure that
 * is said again on one side only is answered by the pair that said it first.
 */
export function matchFigures(source: readonly Figure[], target: readonly Figure[], strict = false): Matching {
  const pairs: Pairing[] = []
  const freeSource = new Set(source)
  const freeTarget = new Set(target)
  pairAlike(source, target, freeSource, freeTarget, pairs)
  pairCompatible(freeSource, freeTarget, pairs, strict)
  const spoken = (figures: ReadonlySet<Figure>) => [...figures].filter(({quiet}) => !quiet)
  const [repeatedSource, leftSource] = partition(spoken(freeSource), (figure) => isAnswered(figure, target, 'source'))
  const [repeatedTarget, leftTarget] = partition(spoken(freeTarget), (figure) => isAnswered(figure, source, 'target'))
  return {pairs, source: leftSource, target: leftTarget, repeatedSource, repeatedTarget}
}

function partition<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = []
  const no: T[] = []
  for (const item of list) (test(item) ? yes : no).push(item)
  return [yes, no]
}

function pairAlike(
  source: readonly Figure[],
  target: readonly Figure[],
  freeSource: Set<Figure>,
  freeTarget: Set<Figure>,
  pairs: Pairing[],
): void {
  const waiting = new Map<string, Figure[]>()
  for (const figure of target.toReversed()) {
    const key = keyOf(figure.fact)
    const list = waiting.get(key)
    if (list) list.push(figure)
    else waiting.set(key, [figure])
  }
  for (const from of source) {
    const to = waiting.get(keyOf(from.fact))?.pop()
    if (!to) continue
    freeSource.delete(from)
    freeTarget.delete(to)
    pairs.push({from, to, ...agreement(from.mention, to.mention)})
  }
}

/** Equal for facts that state the same value; the bound is compared later. */
function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return `q ${fact.unit} ${fact.sense} ${decimalKey(fact.low)} ${decimalKey(fact.high)} ${fact.vague ?? ''} ${fact.indefinite ?? ''}`
    case 'money':
      return `m ${[...fact.currencies].sort().join()} ${decimalKey(fact.low)} ${decimalKey(fact.high)} ${fact.vague ?? ''}`
    case 'date':
      return `d ${calendarKey(fact.from)} ${fact.to ? calendarKey(fact.to) : ''} ${fact.relative?.unit ?? ''} ${fact.relative?.offset ?? ''}`
    case 'time':
      return `t ${fact.hour} ${fact.minute ?? ''} ${fact.second ?? ''} ${fact.ambiguous ?? ''}`
    case 'name':
      return `n ${fact.key}`
    case 'claim':
      return `c ${fact.marker} ${fact.of ?? ''}`
  }
}

const decimalKey = ({coefficient, exponent}: {coefficient: bigint; exponent: number}) => `${coefficient}e${exponent}`
const calendarKey = (calendar: object) =>
  Object.entries(calendar)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .join(' ')

function pairCompatible(freeSource: Set<Figure>, freeTarget: Set<Figure>, pairs: Pairing[], strict: boolean): void {
  const found: (Pairing & {distance: number})[] = []
  const targets = [...freeTarget]
  const few = targets.length <= neighbourhood
  for (const from of freeSource) {
    for (const to of few ? targets : nearest(targets, from.at)) {
      const agreed = agreement(from.mention, to.mention, strict)
      if (agreed.grade < grade.none) found.push({from, to, ...agreed, distance: Math.abs(from.at - to.at)})
    }
  }
  found.sort(
    (a, b) => a.grade - b.grade || a.distance - b.distance || a.from.index - b.from.index || a.to.index - b.to.index,
  )
  for (const {distance: _, ...pairing} of found) {
    if (!freeSource.has(pairing.from) || !freeTarget.has(pairing.to)) continue
    freeSource.delete(pairing.from)
    freeTarget.delete(pairing.to)
    pairs.push(pairing)
  }
}

function nearest(figures: readonly Figure[], at: number): readonly Figure[] {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.at ?? 1) < at) low = middle + 1
    else high = middle
  }
  return figures.slice(Math.max(0, low - neighbourhood / 2), low + neighbourhood / 2)
}

/** @returns whether some mention of the other side says the same, though it is paired with another already */
function isAnswered(figure: Figure, others: readonly Figure[], side: 'source' | 'target'): boolean {
  const near = others.length <= 2 * neighbourhood ? others : nearest(others, figure.at)
  const agrees = (other: Figure) =>
    (side === 'source' ? agreement(figure.mention, other.mention) : agreement(other.mention, figure.mention)).grade <=
      grade.weak && isAsFine(other.fact, figure.fact)
  return near.some(agrees)
}

/** A day is not answered by its year alone: the year may be said of something else. */
function isAsFine(other: Fact, fact: Fact): boolean {
  if (other.kind !== 'date' || fact.kind !== 'date') return true
  // "136 years ago" may be any year that is told, and so none.
  if (isSpan(fact) && !other.relative) return false
  if (other.relative || fact.relative) return true
  return Object.keys(other.from).length >= Object.keys(fact.from).length
}

/** More figures than a reader would put into one block; beyond, equal ones are set aside before anything else. */
const mostFigures = 600
const mostLeft = 300

/**
 * A block of a thousand figures is a table in disguise. Those that stand on both sides alike are taken out, and of the
 * rest the first few hundred are compared: the work stays linear, and what is wrong is told, if not all of it.
 */
export function thinOut(left: Figure[], right: Figure[]): readonly [Figure[], Figure[]] {
  if (left.length <= mostFigures && right.length <= mostFigures) return [left, right]
  const lacking = (own: readonly Figure[], others: readonly Figure[]) => {
    const counts = new Map<string, number>()
    for (const {fact} of others) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1)
    const rest: Figure[] = []
    for (const figure of own) {
      const count = counts.get(keyOf(figure.fact)) ?? 0
      if (count > 0) counts.set(keyOf(figure.fact), count - 1)
      else if (rest.length < mostLeft) rest.push(figure)
    }
    return rest
  }
  return [lacking(left, right), lacking(right, left)]
}

/** @returns the mentions of a side that state values, in order */
export function figuresOf({text, mentions, quiet = []}: Side): Figure[] {
  const length = Math.max(1, text.length)
  const silent = new Set(quiet)
  return mentions
    .filter(({fact, start}) => fact.kind !== 'claim' && !isSetting(text, start))
    .map((mention, index) => ({
      mention,
      fact: mention.fact,
      index,
      quiet: silent.has(mention),
      at: mention.start / length,
    }))
}

/** `del={2,6}`, `width="40"`: what a name is set to is code, though it stands in prose. */
const isSetting = (text: string, start: number) =>
  /\w=[{"'][^}"']{0,20}$/.test(text.slice(Math.max(0, start - 24), start))
