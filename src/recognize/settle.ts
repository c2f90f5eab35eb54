import type {Fact} from '../fact/fact.ts'
import type {Candidate} from './candidate.ts'

const rank: Readonly<Record<Fact['kind'], number>> = {name: 5, date: 4, time: 3, money: 2, quantity: 1, claim: 0}

const rankOf = ({fact}: Candidate) => {
  if (!fact) return 6
  // A contest near by tells a score from a range.
  return fact.kind === 'quantity' && fact.sense === 'score' ? rank.money : rank[fact.kind]
}

const lengthOf = ({start, end}: Candidate) => end - start

/** The longer reading stands; of equally long ones the more specific; of those, sorted by start, the first. */
const byWorth = (a: Candidate, b: Candidate) => lengthOf(b) - lengthOf(a) || rankOf(b) - rankOf(a)

/**
 * Choose among readings that overlap. Figures, names and guards exclude each other; a claim stands beside them unless a
 * longer one covers it; a figure that says it lies within a name stands beside that name.
 *
 * @returns what stands, sorted by start; guards are gone
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const standing: Candidate[] = []
  const figures = choose(candidates.filter(({fact, within}) => fact?.kind !== 'claim' && !within))
  for (const figure of figures) if (figure.fact) standing.push(figure)
  const names = standing.filter(({fact}) => fact?.kind === 'name')
  for (const inner of choose(candidates.filter(({within}) => within)))
    if (names.some((name) => covers(name, inner))) standing.push(inner)
  const claims = choose(candidates.filter(({fact}) => fact?.kind === 'claim'))
  standing.push(...claims.filter((claim) => !covered(figures, claim)))
  return standing.sort((a, b) => a.start - b.start || b.end - a.end)
}

const covers = (outer: Candidate, inner: Candidate) => outer.start <= inner.start && inner.end <= outer.end

/** Whether a longer figure, a name or a guard covers the claim; both lists are sorted by start. */
function covered(figures: readonly Candidate[], claim: Candidate): boolean {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? 0) <= claim.start) low = middle + 1
    else high = middle
  }
  const figure = figures[low - 1]
  return figure !== undefined && covers(figure, claim) && (lengthOf(figure) > lengthOf(claim) || rankOf(figure) > 1)
}

/** A set without overlaps, the worthiest first; sorted by start. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  let group: Candidate[] = []
  let end = -1
  const flush = () => {
    const taken: Candidate[] = []
    for (const candidate of group.sort(byWorth))
      if (!taken.some((other) => candidate.start < other.end && other.start < candidate.end)) taken.push(candidate)
    chosen.push(...taken.sort((a, b) => a.start - b.start))
    group = []
  }
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start)) {
    if (candidate.start >= end) flush()
    group.push(candidate)
    end = Math.max(end, candidate.end)
  }
  flush()
  return chosen
}
