import {compare, decimal, equals, multiply, one} from '../fact/decimal.ts'
import type {Bound, Fact, Money, Quantity} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import {boundAfter, boundBefore} from './bound.ts'
import type {Candidate} from './candidate.ts'
import {withCounted} from './counted.ts'
import {type Figure, readFigure, tokenFrom} from './figure.ts'
import {fractionOf} from './numeral/fraction.ts'
import {moneyOf, withHundredths} from './money.ts'
import {readRange} from './range.ts'
import {meaning, type Scan} from './scan.ts'
import {isWhole, tokenBehind} from './numeral/numeral.ts'
import {addedParts, halfBehind} from './compound.ts'
import {ordinalBefore, rankOf} from './ordinal.ts'
import {isIdle} from './idle.ts'

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

interface Read {
  readonly candidates: readonly Candidate[]
  readonly end: number
  readonly next: number
}

function readAt(scan: Scan, index: number, previous: number): Read | undefined {
  const token = scan.tokens[index]
  if (!token || token.start < previous) return undefined
  const multiple = wholeMultiple(scan, index)
  if (multiple) return multiple
  const plain = meaning(scan.tokens[index - 1], 'range-before') === 'between'
  const first = readFigure(scan, index, plain, previous)
  if (!first) return undefined
  if (isIdle(scan, first, previous)) return {candidates: [], end: first.numeral.end, next: first.numeral.next}
  const range = readRange(scan, first)
  if (range) return range.separate ? separately(scan, range.ends) : finished(scan, range.figure, range.figure)
  const share = oneAmong(scan, first)
  if (share) return finished(scan, share, first)
  const figure = addedParts(scan, withHundredths(scan, halfBehind(scan, first)))
  return finished(scan, figure, first)
}

/** `5명 중 1명`: one of so many is a share, as `one in five` is. */
function oneAmong(scan: Scan, whole: Figure): Figure | undefined {
  const {suffix, numeral} = whole
  if (scan.language !== 'ko' || !suffix || suffix.end - suffix.start > 2 || numeral.low.exponent < 0 || numeral.vague)
    return undefined
  const counter = scan.text.slice(suffix.start, suffix.end)
  const one = /^\s?(?:중|가운데)(?:에)?\s(?:1|한\s?)/.exec(scan.text.slice(whole.end, whole.end + 10))
  const end = whole.end + (one?.[0].length ?? 0) + counter.length
  if (!one || scan.text.slice(end - counter.length, end) !== counter || compare(numeral.low, decimal(2n)) < 0)
    return undefined
  const {value, ratio} = fractionOf(1n, numeral.low.coefficient * 10n ** BigInt(numeral.low.exponent))
  const share = {
    ...numeral,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction' as const,
    ...(ratio && {ratio}),
  }
  return {...whole, end, next: tokenFrom(scan, whole.next, end), numeral: share}
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
  const figure = withCounted(scan, bare)
  const ordinal = ordinalBefore(scan, figure)
  const fact = ordinal ? rankOf(figure) : factOf(scan, figure)
  const next = figure.next
  if (!fact) return {candidates: [], end: first.numeral.end, next: first.numeral.next}
  const start = ordinal?.start ?? figure.start
  const before = boundBefore(scan, start, ordinal?.first ?? figure.first)
  const after = boundAfter(scan, figure)
  const bound = chosen(before?.bound, after?.bound)
  const withBound = (read: Fact): Fact => (read.kind === 'quantity' || read.kind === 'money' ? {...read, bound} : read)
  const end = after?.end ?? figure.end
  const [read = fact, ...others] = likeliest(figure, [fact, ...alternativesOf(figure, fact)])
  const alternatives = others.map(withBound)
  const candidate: Candidate = {
    start: before?.start ?? start,
    end,
    fact: withBound(read),
    ...(alternatives.length > 0 && {alternatives}),
  }
  return {candidates: [candidate], end, next: tokenFrom(scan, next, end)}
}

/** `약 10만 명 이상` says both; the side to which it opens says more than the hedge. */
const chosen = (before: Bound | undefined, after: Bound | undefined): Bound => {
  if (!before || !after) return before ?? after ?? 'exact'
  return after === 'about' ? before : after
}

function factOf(scan: Scan, figure: Figure): Money | Quantity | undefined {
  if (figure.currencies) return moneyOf(scan, figure)
  const {numeral, sense} = figure
  const {low, high, step, ratio, vague} = numeral
  const common = {low, high, step, bound: 'exact' as const, ...(ratio && {ratio}), ...(vague && {vague})}
  if (sense === 'ordinal' || numeral.sense === 'ordinal')
    return {kind: 'quantity', ...common, unit: 'rank', sense: 'ordinal'}
  const {unit} = figure
  if (numeral.needsUnit && unit === undefined && !isWhole(scan, figure.start, figure.end)) return undefined
  if (numeral.article && !articleCounts(scan, figure, unit)) return undefined
  const isOne = scan.lower.startsWith('one', numeral.start)
  const indefinite = numeral.article && !isOne ? {indefinite: true as const} : {}
  if (unit === 'times')
    return timesOf(scan, figure, {kind: 'quantity', ...common, unit, sense: 'multiple', ...indefinite})
  const kindOf = sense ?? numeral.sense ?? 'amount'
  return {kind: 'quantity', ...common, unit: unit ?? 'one', sense: kindOf, ...indefinite}
}

/** Comparisons around `three times` and `ba lần` that make a multiple of them; else they count occasions. */
const multiplies = {
  en: {
    before: /$^/,
    behind: /^\s(?:as|more|the|that|what|its|their|over|less|fewer|lower|greater|faster|cheaper|\p{L}{3,}er\s)/u,
  },
  vi: {
    before: /(?:gấp|tăng|giảm|nhân|cao|lớn|nhanh|mạnh|rẻ|nhiều|đắt|nặng|dài)(?:\s(?:hơn|lên|tới|đến|gần|khoảng))*\s$/,
    behind: /^\s(?:so với|mức|số|giá|con số)/,
  },
} as const

function timesOf(scan: Scan, figure: Figure, multiple: Quantity): Quantity {
  const {language, lower} = scan
  const written = figure.suffix ? lower.slice(figure.suffix.start, figure.suffix.end) : ''
  if (language === 'ko' || !/^(?:times|lần)$/.test(written)) return multiple
  const {before, behind} = multiplies[language]
  if (
    before.test(lower.slice(Math.max(0, figure.start - 24), figure.start)) ||
    behind.test(lower.slice(figure.end, figure.end + 16))
  )
    return multiple
  return {...multiple, unit: 'occasion', sense: 'amount'}
}

/** Measures that an article counts one of: `an hour`, `một năm`, `a mile`; `một công ty` is merely some company. */
const measured = new Set([
  'time',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'data',
  'percent',
  'percentage-point',
])

/** `A decades-long dispute`, `a foot-and-mouth outbreak`: the article belongs to what follows. */
const isApart = (scan: Scan, {suffix}: Figure) =>
  scan.language === 'en' &&
  suffix !== undefined &&
  (/(?:[^s]s|feet|inches)$/.test(scan.lower.slice(suffix.start, suffix.end)) ||
    /^-(?!long|wide|high|tall|deep|thick|old|size)\p{L}/u.test(scan.lower.slice(suffix.end, suffix.end + 8)))

function articleCounts(scan: Scan, figure: Figure, unit: string | undefined): boolean {
  if (unit === undefined || isApart(scan, figure)) return false
  const word = scan.lower.slice(figure.numeral.start, figure.numeral.end)
  if (word === 'one') return true
  if (word === '한' && unit !== 'item') return true
  if (word === '한') return /^[개]/.test(scan.text.slice(figure.suffix?.start ?? 0))
  return measured.has(units[unit]?.dimension ?? '')
}

/**
 * `25,000 người` in Vietnamese is grouped as in English: people do not come in thousandths. Put the reading of the
 * separators that the counter allows first.
 */
function likeliest(figure: Figure, facts: readonly Fact[]): readonly Fact[] {
  const [first, second, ...rest] = facts
  if (!figure.numeral.other || first === undefined || second === undefined || first.kind === 'date') return facts
  if (first.kind !== 'quantity' || second.kind !== 'quantity') return facts
  const whole = first.low.exponent >= 0
  const counts = units[first.unit]?.dimension.startsWith('count:') || units[first.unit]?.generic
  const oneBehindThePoint = figure.numeral.step.exponent <= -3
  return oneBehindThePoint && (whole || (counts && first.unit !== 'one')) ? [second, first, ...rest] : facts
}

function* alternativesOf(figure: Figure, fact: Fact): Generator<Fact> {
  if (fact.kind !== 'quantity' && fact.kind !== 'money') return
  const {other} = figure.numeral
  const {rank} = figure.numeral
  if (rank !== undefined && fact.kind === 'quantity') {
    const value = decimal(rank)
    yield {kind: 'quantity', low: value, high: value, step: one, unit: 'rank', bound: 'exact', sense: 'ordinal'}
  }
  if (other && equals(fact.low, fact.high)) yield {...fact, low: other, high: other, step: one}
  if (fact.kind === 'money') {
    for (const sense of figure.suffix?.senses ?? []) {
      if (sense.role !== 'unit') continue
      const {low, high, step, bound} = fact
      yield {kind: 'quantity', low, high, step, bound, unit: sense.means, sense: 'amount'}
    }
    return
  }
  if (fact.sense === 'ordinal') return
  if (fact.unit === 'occasion' && figure.unit === 'times') yield {...fact, unit: 'times', sense: 'multiple'}
  for (const sense of figure.suffix?.senses ?? []) {
    if (sense.role === 'unit' && sense.means !== fact.unit && fact.unit === figure.unit)
      yield {...fact, unit: sense.means}
    else if (sense.role === 'currency-name') {
      const {low, high, step, bound} = fact
      yield {kind: 'money', low, high, step, bound, currencies: sense.means as Money['currencies']}
    }
  }
}

/** `double`, `tripled`, `gấp đôi`: a multiple in one word; with `gấp` before it, a number is one too. */
function wholeMultiple(scan: Scan, index: number): Read | undefined {
  const token = scan.tokens[index]
  const times = meaning(token, 'multiple')
  if (!token) return undefined
  if (times !== undefined) {
    const before = boundBefore(scan, token.start, index)
    const value = decimal(times)
    const fact: Quantity = {
      kind: 'quantity', low: value, high: value, step: one, unit: 'times', bound: before?.bound ?? 'exact', sense: 'multiple',
    } // prettier-ignore
    return {candidates: [{start: before?.start ?? token.start, end: token.end, fact}], end: token.end, next: index + 1}
  }
  const days = meaning(token, 'days')
  if (days !== undefined) return daysRead(scan, index, days)
  const base = meaning(token, 'base')
  if (base !== undefined) return baseRead(token.start, token.end, index + 1, base)
  if (meaning(token, 'multiple-before') === undefined) return undefined
  const bound = meaning(tokenBehind(scan, token.end, index + 1), 'bound-before')
  const at = bound ? index + 2 : index + 1
  if (!tokenBehind(scan, scan.tokens[at - 1]?.end ?? token.end, at)) return undefined
  const first = readFigure(scan, at)
  const figure = (first && readRange(scan, first)?.figure) ?? first
  if (!figure || (figure.unit && figure.unit !== 'times' && figure.unit !== 'occasion')) return undefined
  const {low, high, step} = figure.numeral
  const half = meaning(tokenBehind(scan, figure.end, figure.next), 'half')
  const more = half ? decimal(5n, -1) : undefined
  const value = more ? {low: addHalf(low), high: addHalf(high), step: decimal(1n, -1)} : {low, high, step}
  const next = half ? figure.next + 1 : figure.next
  const end = half ? (scan.tokens[figure.next]?.end ?? figure.end) : figure.end
  const outer = boundBefore(scan, token.start, index)
  const fact: Quantity = {
    kind: 'quantity',
    ...value,
    unit: 'times',
    bound: bound ?? outer?.bound ?? 'exact',
    sense: 'multiple',
  }
  return {candidates: [{start: outer?.start ?? token.start, end, fact}], end, next}
}

/** What may follow a Korean span of days; 하루빨리, 보름달 and 사흘들이 are other words. */
const afterDays = /^(?:간|째|씩|쯤|만|동안|[에은는이가을를의도뒤전로과와나]|까지|부터|마다|가량|정도|여)?(?![가-힣])/

function daysRead(scan: Scan, index: number, count: bigint): Read | undefined {
  const token = scan.tokens[index]
  if (!token || !afterDays.test(scan.text.slice(token.end, token.end + 4))) return undefined
  const value = decimal(count)
  const before = boundBefore(scan, token.start, index)
  const fact: Quantity = {
    kind: 'quantity', low: value, high: value, step: one, unit: 'day', bound: before?.bound ?? 'exact', sense: 'amount',
    ...(count === 1n && {indefinite: true as const}),
  } // prettier-ignore
  return {candidates: [{start: before?.start ?? token.start, end: token.end, fact}], end: token.end, next: index + 1}
}

/** `hexadecimal`: a base in one word. */
function baseRead(start: number, end: number, next: number, base: bigint): Read {
  const value = decimal(base)
  const fact: Quantity = {
    kind: 'quantity',
    low: value,
    high: value,
    step: one,
    unit: 'base',
    bound: 'exact',
    sense: 'amount',
  }
  return {candidates: [{start, end, fact}], end, next}
}

const addHalf = (value: Quantity['low']) =>
  compare(value, decimal(0n)) === 0
    ? value
    : multiply(decimal(1n, -1), decimal(value.coefficient * 10n ** BigInt(Math.max(0, value.exponent)) * 10n + 5n))
