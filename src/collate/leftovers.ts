import {agreement, grade} from './agree.ts'
import type {Figure, Side} from './difference.ts'
import {familyDistance, familyOf} from './family.ts'
import type {Matching} from './match.ts'
import {standsInHangul} from './transliteration.ts'
import {equal, product, type Ratio, ratio} from '../fact/ratio.ts'
import type {Name, Quantity} from '../fact/fact.ts'
import {add, compare, type Decimal, decimal, equals, one, toPlain} from '../fact/decimal.ts'
import type {Mention} from '../recognize/mention.ts'

export interface Leftovers {
  readonly source: readonly Figure[]
  readonly target: readonly Figure[]
  /** Figures that are answered in a roundabout way. */
  readonly settled: ReadonlySet<Figure>
}

/**
 * Let go of what is said on the other side after all, only not as one figure: a range as two figures, a gloss in
 * brackets that converts the figure before it, a number inside a name.
 */
export function settleLeftovers(
  matching: Matching,
  left: readonly Figure[],
  right: readonly Figure[],
  source: Side,
  target: Side,
): Leftovers {
  const settled = new Set<Figure>()
  const settle = (
    own: readonly Figure[],
    ownAll: readonly Figure[],
    others: readonly Figure[],
    here: Side,
    there: Side,
  ) => {
    let known: Numbers | undefined
    const numbers = () => (known ??= numbersOf(there, others))
    return own.filter((figure) => {
      const answered =
        isSplit(figure, others) ||
        isEndOfRange(figure, others) ||
        isPartOfShare(figure, ownAll, others) ||
        isGloss(figure, ownAll, here) ||
        isWritten(figure, others, there) ||
        isVerbatim(figure.mention, here, there) ||
        isWrittenAsOther(figure, here, numbers)
      if (answered) settled.add(figure)
      return !answered
    })
  }
  return {
    source: settle(matching.source, left, right, source, target),
    target: settle(matching.target, right, left, target, source),
    settled,
  }
}

/** A range here, its two ends as two figures there. */
function isSplit({mention}: Figure, others: readonly Figure[]): boolean {
  const ends = endsOf(mention)
  return (
    ends.length === 2 && ends.every((end) => others.some((other) => agreement(end, other.mention).grade <= grade.weak))
  )
}

/** One of two figures here, the end of a range there. */
function isEndOfRange({mention}: Figure, others: readonly Figure[]): boolean {
  // A third is no part of two thirds.
  if (mention.fact.kind === 'quantity' && mention.fact.sense === 'fraction') return false
  return others.some((other) => endsOf(other.mention).some((end) => agreement(mention, end).grade <= grade.weak))
}

/** "One in five" there, `5명 중 1명` here: two numbers that make the share. */
function isPartOfShare({fact}: Figure, own: readonly Figure[], others: readonly Figure[]): boolean {
  if (fact.kind !== 'quantity' || fact.sense === 'fraction') return false
  const shares = others.filter((other) => other.fact.kind === 'quantity' && other.fact.sense === 'fraction')
  return shares.some(
    (share) =>
      isOneIn(fact, share.fact) ||
      own.slice(0, mostParts).some((other) => {
        if (other.fact.kind !== 'quantity' || other.fact.sense === 'fraction' || share.fact.kind !== 'quantity')
          return false
        const value = share.fact.ratio ?? ratio(share.fact.low)
        return isQuotient(fact, other.fact, value) || isQuotient(other.fact, fact, value)
      }),
  )
}

/** "One in every hundred" there, `cứ 100 người thì có một` here: the one is an article. */
const isOneIn = (fact: Quantity, share: Quantity | Figure['fact']) =>
  share.kind === 'quantity' &&
  compare(fact.low, decimal(10n)) >= 0 &&
  equal(product(ratio(fact.low), share.ratio ?? ratio(share.low)), ratio(one))

const mostParts = 40

/** @returns whether part ÷ whole is the share */
const isQuotient = (part: Quantity, whole: Quantity, share: Ratio) =>
  equal(ratio(part.low), product(ratio(whole.low), share))

function endsOf(mention: Mention): Mention[] {
  const {fact} = mention
  if (fact.kind === 'date') {
    if (!fact.to) return []
    const {to, ...start} = fact
    return [
      {...mention, fact: start},
      {...mention, fact: {...start, from: to}},
    ]
  }
  if (fact.kind !== 'quantity' && fact.kind !== 'money') return []
  // 19/29 here, "19 of 29" there.
  if (fact.kind === 'quantity' && fact.ratio) {
    return [fact.ratio.numerator, fact.ratio.denominator].map((part) => ({...mention, fact: bare(decimal(part))}))
  }
  // "2 and 1" here, 2-1 there.
  if (fact.kind === 'quantity' && fact.sense === 'score') {
    return [fact.low, fact.high].map((part) => ({...mention, fact: bare(part)}))
  }
  if (fact.low.coefficient === fact.high.coefficient && fact.low.exponent === fact.high.exponent) return []
  return [
    {...mention, fact: {...fact, high: fact.low}},
    {...mention, fact: {...fact, low: fact.high}},
  ]
}

const bare = (value: Decimal): Quantity => ({
  kind: 'quantity',
  low: value,
  high: value,
  step: one,
  unit: 'one',
  bound: 'exact',
  sense: 'amount',
})

/** `₩530 billion ($390m)`: money in brackets behind money repeats it for readers of another country. */
function isGloss({mention}: Figure, own: readonly Figure[], {text}: Side): boolean {
  if (mention.fact.kind === 'time') return isTimeElsewhere(mention, own, text)
  if (mention.fact.kind !== 'money' && mention.fact.kind !== 'quantity') return false
  if (own.some((other) => isApposed(mention, other.mention, text))) return true
  const open = text.lastIndexOf('(', mention.start)
  if (open < 0 || mention.start - open > 24 || text.slice(open, mention.start).includes(')')) return false
  if (own.some((other) => open - other.mention.end === 1 && isOtherAge(mention, other.mention, text))) return true
  if (!text.slice(mention.end, mention.end + 24).includes(')')) return false
  return own.some((other) => {
    if (other.mention.end > open || open - other.mention.end > 16) return false
    if (mention.fact.kind === 'money') return other.fact.kind === 'money'
    return agreement(mention, other.mention).grade <= grade.compatible
  })
}

/** `73 (74 by Korean reckoning)`: one age, counted in two ways. */
const isOtherAge = ({fact: a, end}: Mention, {fact: b}: Mention, text: string): boolean =>
  a.kind === 'quantity' &&
  b.kind === 'quantity' &&
  /^[^()]{0,40}(?:Korean|international|Western|reckoning|Hàn|tuổi ta|tuổi mụ|tuổi tây|한국|세는|만 나이|만으로|연 나이)/i.test(
    text.slice(end, end + 60),
  ) &&
  [1n, 2n].some((years) => [a.low, b.low].some((age, i) => equals(add(age, decimal(years)), [b.low, a.low][i] ?? age)))

/** `9h sáng (7h giờ Việt Nam)`: the same hour by another clock. */
const isTimeElsewhere = ({start, end}: Mention, own: readonly Figure[], text: string): boolean => {
  const open = text.lastIndexOf('(', start)
  if (open < 0 || start - open > 12 || !/^[^()]{0,24}\)/.test(text.slice(end, end + 25))) return false
  return own.some(({mention: other}) => other.fact.kind === 'time' && other.end <= open && open - other.end <= 32)
}

/** `some $400 billion, roughly 560 trillion won`: what follows the comma says the same in another currency or unit. */
function isApposed(mention: Mention, other: Mention, text: string): boolean {
  if (other.end > mention.start || !apposition.test(text.slice(other.end, mention.start))) return false
  const [a, b] = [mention.fact, other.fact]
  if (a.kind === 'money' && b.kind === 'money') return a.currencies.every((code) => !b.currencies.includes(code))
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit === b.unit) return false
  return agreement(mention, other).grade === grade.compatible
}

const apposition =
  /^\s?[,–—-]?\s?(?:or|that is|equivalent to|equal to|which is|tức|tức là|hay|hay là|tương đương|tương đương với|tương ứng|즉)?\s?$/

/** A bare figure here, written out there within a name or an identifier that was read as something else. */
function isWritten({mention: {fact}}: Figure, others: readonly Figure[], there: Side): boolean {
  if (fact.kind === 'name') return folded(there.text).includes(fact.key) || isNamedOtherwise(fact, others, there)
  if (fact.kind !== 'quantity') return false
  const digits = digitsOf(fact)
  if (others.some((other) => other.fact.kind === 'name' && numbersIn(other.fact.key).includes(digits))) return true
  return false
}

/** With a version there, or in a transliteration of its own. */
function isNamedOtherwise({key, of}: Name, others: readonly Figure[], {text, language}: Side): boolean {
  if (of === undefined) return false
  if (others.some(({fact}) => fact.kind === 'name' && fact.key.startsWith(key))) return true
  return language === 'ko' && standsInHangul(key, text)
}

/**
 * What is left as it was, letter by letter, is no drift, even if the other language reads it otherwise: `$1,500-5,000`
 * or `November 2025` in a Vietnamese page. Digits alone are no writing of their own.
 */
export function isVerbatim({start, end}: Mention, here: Side, there: Side): boolean {
  const written = here.text.slice(start, end)
  if (!/[\p{L}$€£¥₩₫%]/u.test(written)) return false
  const at = there.text.indexOf(written)
  if (at < 0) return false
  return !isWordChar(there.text[at - 1], written[0]) && !isWordChar(there.text[at + written.length], written.at(-1))
}

/** @returns whether a letter or digit goes on where the writing ends */
const isWordChar = (next: string | undefined, edge: string | undefined) =>
  next !== undefined && edge !== undefined && /[A-Za-zÀ-ỹ\d]/.test(next) && /[A-Za-zÀ-ỹ\d]/.test(edge)

/**
 * The same digits stand there, but are read as something of another kind or not at all: `5.30` is a time to one and a
 * number to the other. What is written alike is no drift.
 */
function isWrittenAsOther({mention, fact}: Figure, here: Side, there: () => Numbers): boolean {
  const digits = plainDigits(here.text.slice(mention.start, mention.end))
  if (digits === undefined) return false
  const family = familyOf(fact)
  return (there().get(digits) ?? []).some((reader) => !reader || familyDistance(familyOf(reader.fact), family) === 2)
}

/** The runs of digits of a text, each with the figure that it was read as. */
type Numbers = ReadonlyMap<string, readonly (Figure | undefined)[]>

function numbersOf({text: given}: Side, figures: readonly Figure[]): Numbers {
  const text = given.replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => digit.normalize('NFKC'))
  const found = new Map<string, (Figure | undefined)[]>()
  let next = 0
  for (const {0: digits, index} of text.matchAll(/\d+(?:[.,:]\d+)*/g)) {
    while ((figures[next]?.mention.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    const figure = figures[next]
    const reader = figure && figure.mention.start <= index ? figure : undefined
    const key = digits.replaceAll(/[,:]/g, '.')
    const list = found.get(key)
    if (list) list.push(reader)
    else found.set(key, [reader])
  }
  return found
}

/** @returns the digits of a writing that has one run of them */
function plainDigits(written: string): string | undefined {
  const runs = written.match(/\d+(?:[.,:]\d+)*/g)
  return runs?.length === 1 ? runs[0].replaceAll(/[,:]/g, '.') : undefined
}

const digitsOf = (fact: Quantity) => toPlain(fact.low)
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? []
const folded = (text: string) => text.toLowerCase().replace(/[\s\-‐‑–_]+/g, '')
