import {add, decimal, one} from '../fact/decimal.ts'
import type {Quantity} from '../fact/fact.ts'
import {boundAfter, boundBefore} from './bound.ts'
import {endsKoreanWord} from './calendar/korean-word.ts'
import {type Read, readFigure} from './figure.ts'
import {tokenBehind, tokenFrom} from './numeral/numeral.ts'
import {readRange} from './range.ts'
import {meaning, type Scan, type Token} from './scan.ts'

/** @returns the quantity that one word says whole: `double`, `hexadecimal`, `이틀`; or that `gấp` makes of a number */
export function readWhole(scan: Scan, index: number): Read | undefined {
  const token = scan.tokens[index]
  if (!token || token.digits) return undefined
  const days = meaning(token, 'days')
  if (days !== undefined) return daysRead(scan, index, days)
  const base = meaning(token, 'base')
  if (base !== undefined) return baseRead(token.start, token.end, index + 1, base)
  return multipleAt(scan, index, token)
}

/** `twice a day`, `run it twice.`: occasions, no multiple as in `twice as many`. */
const isOften =
  /^(?:twice|thrice)(?: (?:an?|per|each|every|daily|weekly|monthly|yearly|annually|in|on|this|last|since|before|for|by|and|to|during)(?!\p{L})|[.,;:!?)]|$)/u

/** `double`, `tripled`, `gấp đôi`: a multiple in one word; with `gấp` before it, a number is one too. */
function multipleAt(scan: Scan, index: number, token: Token): Read | undefined {
  const times = meaning(token, 'multiple')
  if (times !== undefined) {
    const before = boundBefore(scan, token.start, index)
    const value = decimal(times)
    const often = isOften.test(scan.lower.slice(token.start, token.end + 10))
    const kind = often ? ({unit: 'occasion', sense: 'amount'} as const) : ({unit: 'times', sense: 'multiple'} as const)
    const fact: Quantity = {
      kind: 'quantity', low: value, high: value, step: one, bound: before?.bound ?? 'exact', ...kind,
    } // prettier-ignore
    return {candidates: [{start: before?.start ?? token.start, end: token.end, fact}], end: token.end, next: index + 1}
  }
  if (meaning(token, 'multiple-before') === undefined) return undefined
  const half = tokenBehind(scan, token.end, index + 1)
  if (half && meaning(half, 'half') !== undefined) return halfAgain(scan, index, half)
  const bound = meaning(tokenBehind(scan, token.end, index + 1), 'bound-before')
  const at = bound ? index + 2 : index + 1
  if (!tokenBehind(scan, scan.tokens[at - 1]?.end ?? token.end, at)) return undefined
  const first = readFigure(scan, at)
  const figure = (first && readRange(scan, first)?.figure) ?? first
  if (!figure || (figure.unit && figure.unit !== 'times' && figure.unit !== 'occasion')) return undefined
  const {low, high, step} = figure.numeral
  const more = meaning(tokenBehind(scan, figure.end, figure.next), 'half') !== undefined ? decimal(5n, -1) : undefined
  const value = more ? {low: addHalf(low), high: addHalf(high), step: decimal(1n, -1)} : {low, high, step}
  const next = more ? figure.next + 1 : figure.next
  const end = more ? (scan.tokens[figure.next]?.end ?? figure.end) : figure.end
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

/** `gấp rưỡi`: half as much again. */
function halfAgain(scan: Scan, index: number, half: Token): Read {
  const value = decimal(15n, -1)
  const start = scan.tokens[index]?.start ?? half.start
  const before = boundBefore(scan, start, index)
  const fact: Quantity = {
    kind: 'quantity', low: value, high: value, step: decimal(1n, -1), unit: 'times', bound: before?.bound ?? 'exact',
    sense: 'multiple',
  } // prettier-ignore
  return {candidates: [{start: before?.start ?? start, end: half.end, fact}], end: half.end, next: index + 2}
}

/** What may follow a Korean span of days; 하루빨리, 보름달 and 사흘들이 are other words. */
const afterDays =
  /^(?:간|째|씩|쯤|만|동안|반|[에은는이가을를의도뒤전로과와나]|까지|부터|마다|여)?(?![가-힣])|^(?:가량|정도|이상|이하|이내|미만|초과|남짓|안팎|내외|전후)/

function daysRead(scan: Scan, index: number, [least, most]: readonly [bigint, bigint]): Read | undefined {
  const token = scan.tokens[index]
  if (!token || !(afterDays.test(scan.text.slice(token.end, token.end + 4)) || endsKoreanWord(scan, token.end)))
    return undefined
  const before = boundBefore(scan, token.start, index)
  const half = /^ ?반(?=$|[^가-힣]|[의이을은에만]|동안|가량|정도)/.exec(scan.text.slice(token.end, token.end + 5))
  const [low, high] = [least, most].map((count) => (half ? decimal(count * 10n + 5n, -1) : decimal(count)))
  if (!low || !high) return undefined
  const step = half ? decimal(1n, -1) : one
  const measured = token.end + (half?.[0].length ?? 0)
  const next = tokenFrom(scan, index + 1, measured)
  const numeral = {start: token.start, end: measured, next, low, high, step, digits: false}
  const after = boundAfter(scan, {start: token.start, end: measured, first: index, next, numeral, unit: 'day'})
  const end = after?.end ?? measured
  const fact: Quantity = {
    kind: 'quantity', low, high, step, unit: 'day', bound: before?.bound ?? after?.bound ?? 'exact', sense: 'amount',
    ...(most === 1n && !half && {indefinite: true as const}),
  } // prettier-ignore
  return {candidates: [{start: before?.start ?? token.start, end, fact}], end, next: tokenFrom(scan, index + 1, end)}
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

const addHalf = (value: Quantity['low']) => add(value, decimal(5n, -1))
