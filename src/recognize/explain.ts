import {add, type Decimal, decimal, equals, multiply, toPlain, zero} from '../fact/decimal.ts'
import type {Money, Quantity} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {recognize} from './index.ts'
import type {Mention, ReadingContext} from './mention.ts'
import {meaning, scan, type Token} from './scan.ts'
import {tell} from './tell.ts'

/** How one mention is read. */
export interface Explanation {
  /** What is written, and where. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What it means, as `tell` tells it. */
  readonly meaning: string
  /** One line a step; the values of the parts add up to the whole. */
  readonly steps: readonly string[]
}

/**
 * Explain step by step how each figure of a text is read.
 *
 * @returns an explanation for each mention, in order
 * @throws never
 * @example explainReading('1조 2,500억 원', 'ko')[0].steps
 * //=> ['1조 = 1 × 10^12 = 1,000,000,000,000', '2,500억 = 2,500 × 10^8 = 250,000,000,000',
 * //    '1,000,000,000,000 + 250,000,000,000 = 1,250,000,000,000', 'KRW']
 */
export function explainReading(text: string, language: Language, context: ReadingContext = {}): Explanation[] {
  return recognize(text, language, context).map((mention) => {
    const {start, end, fact} = mention
    const written = text.slice(start, end)
    const figure = fact.kind === 'quantity' || fact.kind === 'money' ? fact : undefined
    const steps = figure ? [...partsOf(written, language, figure), ...rest(figure), ...others(mention)] : []
    return {text: written, start, end, meaning: tell(fact), steps}
  })
}

interface Part {
  readonly text: string
  readonly value: Decimal
  readonly scale: Decimal
}

/** The parts that scale words close, and their sum; nothing where the number has a single part without any. */
function partsOf(written: string, language: Language, {low, high}: Money | Quantity): string[] {
  if (!equals(low, high)) return [`from ${grouped(low)} to ${grouped(high)}`]
  const parts = split(written, language)
  const sum = parts.reduce((total, {value}) => add(total, value), zero)
  if (parts.length === 0 || !equals(sum, low)) return [`${written} = ${grouped(low)}`]
  const lines = parts.map(partLine)
  return parts.length === 1
    ? lines
    : [...lines, `${parts.map(({value}) => grouped(value)).join(' + ')} = ${grouped(sum)}`]
}

function partLine({text, value, scale}: Part): string {
  const power = scale.exponent
  if (power === 0) return `${text} = ${grouped(value)}`
  return `${text} = ${grouped(multiply(value, decimal(1n, -power)))} × 10^${power} = ${grouped(value)}`
}

function split(written: string, language: Language): Part[] {
  const {tokens, text} = scan(written, language)
  const parts: Part[] = []
  let from = tokens.findIndex(isNumber)
  for (let i = from; ; i += 1) {
    const token = tokens[i]
    if (!token || !isNumber(token)) break
    const scale = meaning(token, 'scale')
    const next = tokens[i + 1]
    const closes = scale !== undefined && !(next && meaning(next, 'scale') !== undefined && isApart(text, token, next))
    if (!closes && next && isNumber(next)) continue
    const start = tokens[from]
    if (!start) break
    const piece = text.slice(start.start, token.end)
    const value = pieceValue(piece, language)
    if (!value) return []
    parts.push({text: piece, value, scale: scaleOf(tokens.slice(from, i + 1))})
    from = i + 1
  }
  return parts
}

const numberRoles = ['digit', 'teen', 'tens', 'native', 'step', 'scale', 'link', 'point', 'half'] as const

const isNumber = (token: Token) => token.digits || numberRoles.some((role) => meaning(token, role) !== undefined)

const isApart = (text: string, token: Token, next: Token) => !/\S/.test(text.slice(token.end, next.start))

function scaleOf(tokens: readonly Token[]): Decimal {
  let product = decimal(1n)
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const scale = meaning(tokens[i], 'scale')
    if (scale === undefined) break
    product = multiply(product, decimal(scale))
  }
  return product
}

function pieceValue(piece: string, language: Language): Decimal | undefined {
  const [mention, more] = recognize(piece, language)
  const fact = mention?.fact
  if (more || fact?.kind !== 'quantity' || !equals(fact.low, fact.high)) return undefined
  return fact.low
}

function* rest(fact: Money | Quantity): Generator<string> {
  if (fact.kind === 'quantity' && fact.ratio) yield `exactly ${fact.ratio.numerator}/${fact.ratio.denominator}`
  if (fact.kind === 'money') yield fact.currencies.join(' or ')
  else if (fact.unit !== 'one') yield fact.unit
  if (fact.kind === 'quantity' && fact.sense !== 'amount') yield fact.sense
  if (fact.bound !== 'exact') yield fact.bound
}

function* others({alternatives = []}: Mention): Generator<string> {
  for (const other of alternatives) yield `or ${tell(other)}`
}

/** Plain digits in groups of three. */
function grouped(value: Decimal): string {
  const plain = toPlain(value)
  const sign = plain.startsWith('-') ? '-' : ''
  const [whole = '', decimals] = plain.slice(sign.length).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return sign + groups.join(',') + (decimals === undefined ? '' : `.${decimals}`)
}
