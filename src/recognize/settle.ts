import type {Fact} from '../fact/fact.ts'
import type {Candidate} from './candidate.ts'

const rank: Readonly<Record<Fact['kind'], number>> = {name: 5, date: 4, time: 3, money: 2, quantity: 1, claim: 0}

const rankOf = ({fact}: Candidate) => {
  if (!fact) return 6
  // A contest near by tells a score from a range, and a ratio from a time.
  return fact.kind === 'quantity' && fact.sense === 'score' ? rank.time + 0.5 : rank[fact.kind]
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
  const figures = choose(candidates.filter(({fact, within}) => fact?.kind !== 'claim' && !within))
  const inner = choose(candidates.filter(({within}) => within))
  const claims = choose(candidates.filter(({fact}) => fact?.kind === 'claim'))
  return [
    ...figures.filter(({fact}) => fact),
    ...inner.filter((size) => around(figures, size)?.fact?.kind === 'name'),
    ...claims.filter((claim) => !isPart(claim, around(figures, claim))),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A claim is part of the longer figure around it, and of whatever else is no bare figure. */
const isPart = (claim: Candidate, figure: Candidate | undefined) =>
  figure !== undefined && (lengthOf(figure) > lengthOf(claim) || rankOf(figure) > 1)

/** @returns the figure that covers the candidate; figures are sorted by start and do not overlap */
function around(figures: readonly Candidate[], {start, end}: Candidate): Candidate | undefined {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const figure = figures[low - 1]
  return figure && end <= figure.end ? figure : undefined
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
    for (const candidate of taken.sort((a, b) => a.start - b.start)) chosen.push(candidate)
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
