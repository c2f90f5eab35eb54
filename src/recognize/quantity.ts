import {add, decimal, equals} from '../fact/decimal.ts'
import type {Bound, Fact} from '../fact/fact.ts'
import type {Role} from '../lexicon/lexicon.ts'
import {withAge} from './age.ts'
import {readAgeGroup} from './age-group.ts'
import {readingsOf} from './alternatives.ts'
import {boundAfter, boundBefore} from './bound.ts'
import type {Candidate} from './candidate.ts'
import {addedParts, halfBehind} from './compound.ts'
import {withCounted} from './counted.ts'
import {type Figure, type Read, readFigure} from './figure.ts'
import {tokenFrom} from './numeral/numeral.ts'
import {isIdle} from './idle.ts'
import {factOf} from './meaning.ts'
import {withParts} from './money.ts'
import {ordinalBefore, rankOf} from './ordinal.ts'
import {readRange} from './range.ts'
import {lookBack} from './look-back.ts'
import {meaning, type Scan, type Token} from './scan.ts'
import {oneAmong} from './share.ts'
import {readWhole} from './whole.ts'

/** Read every number, amount of money and measure of a text. */
export function readQuantities(scan: Scan): Candidate[] {
  const candidates: Candidate[] = []
  let index = 0
  let end = 0
  while (index < scan.tokens.length) {
    const read = readAt(scan, index, end)
    if (!read) {
      index += 1
      continue
    }
    candidates.push(...read.candidates)
    end = read.end
    index = Math.max(read.next, index + 1)
  }
  return candidates
}

/** Roles of words with which a figure may start; all else in a text costs no more than this look. */
const starters: ReadonlySet<Role> = new Set<Role>([
  'article', 'base', 'collective', 'days', 'denominator', 'digit', 'fraction', 'multiple', 'multiple-before', 'native',
  'ordinal', 'pair', 'scale', 'step', 'teen', 'tens', 'vague', 'weekday',
]) // prettier-ignore

const startsFigure = ({digits, senses}: Token) => digits || senses.some(({role}) => starters.has(role))

function readAt(scan: Scan, index: number, previous: number): Read | undefined {
  const token = scan.tokens[index]
  if (!token || token.start < previous || !startsFigure(token)) return undefined
  const whole = readAgeGroup(scan, index) ?? readWhole(scan, index)
  if (whole) return whole
  const plain = meaning(scan.tokens[index - 1], 'range-before') === 'between'
  const first = readFigure(scan, index, plain, previous)
  if (!first) return undefined
  if (isIdle(scan, first, previous)) return {candidates: [], end: first.numeral.end, next: first.numeral.next}
  const range = readRange(scan, first)
  if (range) return range.separate ? separately(scan, range.ends) : finished(scan, range.figure, range.figure)
  const share = oneAmong(scan, first)
  if (share) return finished(scan, share, first)
  const figure = addedParts(scan, withParts(scan, halfBehind(scan, first)))
  return finished(scan, figure, first)
}

/** The ends of `from 100 to 200 people` where something rises or falls: two figures, each with the unit. */
function separately(scan: Scan, [from, to]: readonly [Figure, Figure]): Read {
  const second = finished(scan, to, to)
  return {
    candidates: [...finished(scan, from, from).candidates, ...second.candidates],
    end: second.end,
    next: second.next,
  }
}

function finished(scan: Scan, bare: Figure, first: Figure): Read {
  const figure = withAge(scan, withCounted(scan, bare))
  const ordinal = ordinalBefore(scan, figure)
  const fact = ordinal ? rankOf(figure) : factOf(scan, figure)
  const next = figure.next
  if (!fact) return {candidates: [], end: first.numeral.end, next: first.numeral.next}
  const start = ordinal?.start ?? figure.start
  // `under Article 5` is no bound: a label numbers, it does not count.
  const before = ordinal?.label ? undefined : boundBefore(scan, start, ordinal?.first ?? figure.first)
  const after = boundAfter(scan, figure)
  const bound = chosen(before?.bound, after && closesRange(scan, figure, after.end) ? undefined : after?.bound)
  const withBound = (read: Fact): Fact => (read.kind === 'quantity' || read.kind === 'money' ? {...read, bound} : read)
  const end = after?.end ?? figure.end
  const [read = fact, ...others] = readingsOf(figure, fact)
  const alternatives = [...others, ...secondHalf(scan, start, read)].map(withBound)
  const candidate: Candidate = {
    start: before?.start ?? start,
    end,
    fact: withBound(read),
    ...(alternatives.length > 0 && {alternatives}),
  }
  return {candidates: [candidate], end, next: tokenFrom(scan, next, end)}
}

/** `후반 19분` is the 64th minute of a match: halves begin anew in Korean, and count on elsewhere. */
function* secondHalf({language, text}: Scan, start: number, fact: Fact): Generator<Fact> {
  if (language !== 'ko' || fact.kind !== 'quantity' || fact.unit !== 'minute') return
  const half = /(?:연장 )?[전후]반(?:전)? ?$/.exec(lookBack(text, start, 8))?.[0]
  const played = half === undefined ? undefined : minutesBefore(half)
  if (played !== undefined) yield {...fact, low: add(fact.low, played), high: add(fact.high, played)}
}

const minutesBefore = (half: string) => {
  const extra = half.startsWith('연장') ? 90n : 0n
  const first = half.includes('전반')
  return extra === 0n && first ? undefined : decimal(extra + (first ? 0n : extra === 0n ? 45n : 15n))
}

/** In `10명부터 20명까지` the last particle closes the range and bounds nothing. */
const closesRange = ({text}: Scan, {numeral}: Figure, end: number) =>
  !equals(numeral.low, numeral.high) && !numeral.vague && /까지도?$/.test(lookBack(text, end, 3))

/** `약 10만 명 이상` says both; the side to which it opens says more than the hedge. */
const chosen = (before: Bound | undefined, after: Bound | undefined): Bound => {
  if (!before || !after) return before ?? after ?? 'exact'
  return after === 'about' ? before : after
}
