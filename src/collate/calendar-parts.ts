import type {Calendar, Fact} from '../fact/fact.ts'
import {compareCalendars} from '../fact/compare-date.ts'
import type {Difference, Figure} from './difference.ts'

/** The parts of a date that a translator keeps; a weekday, season or "early" is often left out or put in. */
const parts = ['year', 'month', 'day', 'quarter', 'half', 'decade', 'century', 'weekday', 'season'] as const
type Part = (typeof parts)[number]

const weightOfLoss: Readonly<Record<Part, number>> = {
  year: 0.9,
  month: 0.8,
  day: 0.8,
  quarter: 0.6,
  half: 0.4,
  decade: 0.5,
  century: 0.5,
  weekday: 0.4,
  season: 0.2,
}

interface Piece {
  readonly part: Part
  readonly value: Calendar[Part]
  readonly figure: Figure
}

/**
 * Compare the dates of two texts part by part. Languages divide dates differently (`on Saturday, 4 August` may be one
 * mention here and two there), so what counts is that each year, month and day of one text stands in the other.
 *
 * @param source every date of the source text
 * @param target every date of the target text
 * @param settled dates that agree with something that is not a date
 * @returns parts that contradict, then parts that only one side has
 */
export function compareDateParts(
  source: readonly Figure[],
  target: readonly Figure[],
  settled: ReadonlySet<Figure>,
): Difference[] {
  const left = unanswered(source, target, settled)
  const right = unanswered(target, source, settled)
  const differences: Difference[] = []
  const conflict = (part: Part, from: Figure, to: Figure) => differences.push(contradiction(part, from, to))
  const usedLeft = new Set<Piece>()
  const usedRight = new Set<Piece>()
  for (const part of parts) {
    const theirs = right.filter((piece) => piece.part === part)
    for (const mine of left.filter((piece) => piece.part === part)) {
      const other = theirs.find((piece) => !usedRight.has(piece))
      if (!other) break
      usedLeft.add(mine)
      usedRight.add(other)
      conflict(part, mine.figure, other.figure)
    }
  }
  pairWithSurplus(left, usedLeft, target, source, (mine, other) => conflict(mine.part, mine.figure, other))
  pairWithSurplus(right, usedRight, source, target, (mine, other) => conflict(mine.part, other, mine.figure))
  const lone = (pieces: readonly Piece[], used: ReadonlySet<Piece>, others: readonly Figure[]) =>
    pieces.filter((piece) => !used.has(piece) && !others.some((other) => standsFor(other, piece.part)))
  for (const [fault, pieces] of [
    ['omission', lone(left, usedLeft, target)],
    ['addition', lone(right, usedRight, source)],
  ] as const) {
    const told = new Set<Figure>()
    for (const {figure, part} of pieces) {
      if (told.has(figure)) continue
      told.add(figure)
      const side = fault === 'omission' ? 'source' : 'target'
      differences.push({family: 'date', fault, tier: 'value', [side]: figure.mention, weight: weightOfLoss[part]})
    }
  }
  return differences
}

/**
 * Dates of which one is the other with one part gone wrong: 3 July 2026 and 3 July 2027. Their parts may stand elsewhere
 * in both texts, so that this is asked first.
 */
export function slippedDates(
  source: readonly Figure[],
  target: readonly Figure[],
): {from: Figure; to: Figure; difference: Difference}[] {
  const used = new Set<Figure>()
  return source.slice(0, mostDates).flatMap((from) => {
    const slips = target.slice(0, mostDates).flatMap((to) => {
      const part = used.has(to) ? undefined : onePartOff(from.fact, to.fact)
      return part ? [{to, part}] : []
    })
    const [slip] = slips.sort((a, b) => Math.abs(a.to.at - from.at) - Math.abs(b.to.at - from.at))
    if (!slip) return []
    used.add(slip.to)
    return [{from, to: slip.to, difference: contradiction(slip.part, from, slip.to)}]
  })
}

const mostDates = 100

/** @returns the only part in which two dates differ, when they share another */
function onePartOff(a: Fact, b: Fact): Part | undefined {
  if (a.kind !== 'date' || b.kind !== 'date' || a.to || b.to || a.relative || b.relative) return undefined
  const both = parts.filter((part) => a.from[part] !== undefined && b.from[part] !== undefined)
  const off = both.filter((part) => a.from[part] !== b.from[part])
  const shares = both.some((part) => part !== 'weekday' && part !== 'season' && a.from[part] === b.from[part])
  return off.length === 1 && shares ? off[0] : undefined
}

function contradiction(part: Part, from: Figure, to: Figure): Difference {
  return {
    family: 'date',
    fault: 'conflict',
    tier: 'value',
    source: from.mention,
    target: to.mention,
    comparison: {result: 'different', reason: part === 'decade' || part === 'century' ? 'year' : part},
    weight: part === 'season' ? 0.5 : 1,
  }
}

/** @returns whether a relative date may say a part in other words: "last year" the year, "tonight" the day */
function standsFor({fact}: Figure, part: Part): boolean {
  if (fact.kind !== 'date' || !fact.relative) return false
  const {unit} = fact.relative
  if (part === 'weekday' || part === 'day') return true
  if (part === 'year' || part === 'decade' || part === 'century')
    return !['day', 'week', 'month', 'quarter'].includes(unit)
  return unit !== 'day'
}

/** A slip may land on a part that the text has already: Monday and Tuesday here, Monday and Monday there. */
function pairWithSurplus(
  pieces: readonly Piece[],
  used: Set<Piece>,
  others: readonly Figure[],
  own: readonly Figure[],
  tell: (piece: Piece, other: Figure) => void,
): void {
  const count = (figures: readonly Figure[], part: Part, value: unknown) =>
    figures.flatMap(calendarsOf).filter((calendar) => calendar[part] === value).length
  for (const piece of pieces) {
    if (used.has(piece)) continue
    const {part} = piece
    const surplus = others.find((other) =>
      calendarsOf(other).some(
        (calendar) =>
          calendar[part] !== undefined && count(others, part, calendar[part]) > count(own, part, calendar[part]),
      ),
    )
    if (!surplus) continue
    used.add(piece)
    tell(piece, surplus)
  }
}

function unanswered(own: readonly Figure[], others: readonly Figure[], settled: ReadonlySet<Figure>): Piece[] {
  const theirs = others.flatMap((figure) => calendarsOf(figure))
  return own
    .filter((figure) => !settled.has(figure))
    .flatMap((figure) =>
      piecesOf(figure).filter(({part, value}) => !theirs.some((calendar) => has(calendar, part, value))),
    )
}

const calendarsOf = ({fact}: Figure): readonly Calendar[] =>
  fact.kind === 'date' ? (fact.to ? [fact.from, fact.to] : [fact.from]) : []

/** A resolved relative date states what it was written as, not its resolution. */
function piecesOf(figure: Figure): Piece[] {
  const {fact} = figure
  const isResolved = fact.kind === 'date' && fact.relative !== undefined && fact.from.year !== undefined
  const pieces: Piece[] = []
  for (const calendar of calendarsOf(figure)) {
    for (const part of parts) {
      const value = calendar[part]
      if (value === undefined) continue
      if (isResolved && part !== 'weekday') continue
      pieces.push({part, value, figure})
    }
  }
  return pieces
}

/** @returns whether a date states a part, in so many words or by what follows from it: July lies in the third quarter */
function has(calendar: Calendar, part: Part, value: Calendar[Part]): boolean {
  return calendar[part] === value || compareCalendars(calendar, {[part]: value}).result !== 'different'
}
