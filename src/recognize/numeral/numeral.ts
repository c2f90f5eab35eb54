import type {Decimal} from '../../fact/decimal.ts'
import {isSpace} from '../letters.ts'
import type {Scan, Token} from '../scan.ts'

/** A number as it is written, before anything is known of what it counts. */
export interface Numeral {
  /** Offsets into the folded text. */
  readonly start: number
  readonly end: number
  /** Index of the first token behind it. */
  readonly next: number
  readonly low: Decimal
  readonly high: Decimal
  /** Place value of the last digit written. */
  readonly step: Decimal
  /** The exact value where no finite decimal holds it. */
  readonly ratio?: {readonly numerator: bigint; readonly denominator: bigint}
  /** Whether any of it is in digits. */
  readonly digits: boolean
  /** What the writing itself says of the number's sense. */
  readonly sense?: 'ordinal' | 'fraction' | 'multiple'
  /** The value if its separators are read as another language uses them. */
  readonly other?: Decimal
  /** The rank that its last words may mean instead of a share: `a third`. */
  readonly rank?: bigint
  readonly vague?: true
  /** Its own words say about: 여 of `5천여만`. */
  readonly about?: true
  /** A one that an article says, or that may be a pronoun: it counts only before a unit. */
  readonly article?: true
  /** It is no number unless a unit follows: `ba`, `천`. */
  readonly needsUnit?: true
  /** Multiplier of its last word, for ranges that share it: 10^9 in `100 to 200 billion`. */
  readonly scale?: bigint
}

/** The longest gap between the words of one number, in white space. */
const longestGap = 4

/** @returns the offset behind the white space at `offset`, at most four units of it */
export function skipSpace(text: string, offset: number): number {
  let end = offset
  while (end - offset < longestGap && isSpace(text.charCodeAt(end))) end += 1
  return end
}

/** @returns the offset before the white space that ends at `offset`, at most four units of it */
export function skipSpaceBack(text: string, offset: number): number {
  let start = offset
  while (offset - start < longestGap && start > 0 && isSpace(text.charCodeAt(start - 1))) start -= 1
  return start
}

/** @returns whether nothing but white space, or nothing at all, stands between token `index` and the offset before it */
function adjoins(scan: Scan, end: number, index: number): boolean {
  const token = scan.tokens[index]
  return token !== undefined && (token.start === end || skipSpace(scan.text, end) === token.start)
}

/** @returns the token right behind `end`, with at most white space between, or nothing */
export function tokenBehind(scan: Scan, end: number, index: number): Token | undefined {
  return adjoins(scan, end, index) ? scan.tokens[index] : undefined
}

/** @returns whether the text, white space aside, is nothing but what stands from `start` to `end` */
export function isWhole(scan: Scan, start: number, end: number): boolean {
  return skipSpaceBack(scan.text, start) === 0 && scan.text.length - end <= 5 && /^[\s.!?]*$/.test(scan.text.slice(end))
}

/** @returns the index of the first token at or behind `offset`, from `index` on */
export function tokenFrom({tokens}: Scan, index: number, offset: number): number {
  let next = index
  while ((tokens[next]?.start ?? offset) < offset) next += 1
  return next
}
