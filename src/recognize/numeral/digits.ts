import {type Decimal, decimal, multiply} from '../../fact/decimal.ts'
import type {Language} from '../../language.ts'
import {isSpace} from '../letters.ts'
import type {Scan, Token} from '../scan.ts'
import {tokenFrom} from './numeral.ts'
import {powerBehind} from './power.ts'

/** A number in digits with its separators. */
export interface Digits {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly value: Decimal
  readonly step: Decimal
  /** Its value if grouping and decimal mark are those of another language. */
  readonly other?: Decimal
}

const points: Readonly<Record<Language, string>> = {vi: ',', ko: '.', en: '.'}

/** Longer runs are identifiers, and more groups than these are lists. */
const longestRun = 40
const mostGroups = 14

interface Chain {
  readonly parts: readonly [string, ...string[]]
  readonly separators: readonly string[]
  readonly ends: readonly number[]
}

/**
 * Read digits with grouping and decimal marks. Marks are read as the language uses them unless they cannot be: `1.250,5`
 * is one number in English too, and `4.0` has a decimal in Vietnamese.
 *
 * @param index a token that is a run of digits
 * @returns the number, or nothing for versions, dotted dates and identifiers (`1.2.3`)
 * @example readDigits('1.250,5', 'vi') //=> {value: 1250.5}
 */
export function readDigits(scan: Scan, index: number): Digits | undefined {
  const {text} = scan
  const first = scan.tokens[index]
  if (!first?.digits || first.end - first.start > longestRun) return undefined
  const chain = chainFrom(scan, index, first)
  const read = interpret(chain, scan.commaGroups ? 'en' : scan.language)
  if (!read) return undefined
  const {whole, decimals, used, other} = read
  const end = chain.ends[used - 1] ?? first.end
  const lead = used === 1 ? leadingPoint(scan, first.start) : false
  const start = lead ? first.start - 1 : first.start
  const fraction = lead ? whole : decimals
  const value = decimal(BigInt((lead ? '' : whole) + fraction), -fraction.length)
  const step = decimal(1n, -fraction.length)
  const written = text.slice(start, end)
  const power = powerBehind(scan, written, end)
  if (!power) return {start, end, next: index + used, value, step, ...(other && {other})}
  const {factor} = power
  const next = tokenFrom(scan, index + used, power.end)
  return {start, end: power.end, next, value: multiply(value, factor), step: multiply(step, factor)}
}

function chainFrom({text, tokens}: Scan, index: number, first: Token): Chain {
  const parts: [string, ...string[]] = [text.slice(first.start, first.end)]
  const separators: string[] = []
  const ends = [first.end]
  let {end} = first
  while (parts.length < mostGroups) {
    const next = tokens[index + parts.length]
    const mark = text.charAt(end)
    if (!next?.digits || next.start !== end + 1 || !/[.,'’ ]/.test(mark)) break
    const part = text.slice(next.start, next.end)
    if (part.length > longestRun || (mark === ' ' && !isGrouped([parts[0], part]))) break
    parts.push(part)
    separators.push(mark)
    end = next.end
    ends.push(end)
  }
  return {parts, separators, ends}
}

const isGroupHead = (part: string) => part.length <= 3 && part[0] !== '0'

const isGrouped = (parts: readonly string[]) =>
  parts.every((part, index) => (index === 0 ? isGroupHead(part) : part.length === 3))

/** Lakh and crore: `12,34,567`. */
const isGroupedByTwo = (parts: readonly string[]) =>
  parts.length > 2 &&
  parts.every((part, index) => (index === 0 ? part.length <= 2 : part.length === (index === parts.length - 1 ? 3 : 2)))

interface Interpretation {
  readonly whole: string
  readonly decimals: string
  /** How many parts of the chain belong to the number. */
  readonly used: number
  readonly other?: Decimal
}

const integer = (parts: readonly string[]): Interpretation => ({
  whole: parts.join(''),
  decimals: '',
  used: parts.length,
})

function interpret({parts, separators}: Chain, language: Language): Interpretation | undefined {
  const [first, second] = parts
  const [mark] = separators
  if (mark === undefined || second === undefined) return integer([first])
  const kinds = new Set(separators)
  if (kinds.size === 1) {
    if (separators.length === 1) return single(first, mark, second, language)
    if (isGrouped(parts) || (mark === ',' && isGroupedByTwo(parts))) return integer(parts)
    return mark === '.' ? undefined : integer([first])
  }
  const last = separators.at(-1)
  const groups = parts.slice(0, -1)
  const isPoint = (last === '.' || last === ',') && new Set(separators.slice(0, -1)).size === 1
  if (isPoint && (isGrouped(groups) || isGroupedByTwo(groups)))
    return {whole: groups.join(''), decimals: parts.slice(-1).join(''), used: parts.length}
  if (mark === '.' && separators.filter((other) => other === '.').length > 1) return undefined
  // The longest start that is a number: `1,250, 3,000` written without blanks is a list.
  return single(first, mark, second, language)
}

function single(first: string, mark: string, second: string, language: Language): Interpretation {
  const grouped = isGrouped([first, second])
  const asGroup = integer([first, second])
  const asDecimal: Interpretation = {whole: first, decimals: second, used: 2}
  if (mark === points[language]) return grouped ? {...asDecimal, other: decimal(BigInt(first + second))} : asDecimal
  // Only Vietnamese comes here with a point: `1.250` is grouped, `4.0` is not.
  if (mark === '.') return grouped ? {...asGroup, other: decimal(BigInt(first + second), -second.length)} : asDecimal
  return grouped ? asGroup : integer([first])
}

/** Whether the digits follow a decimal point that nothing stands before: `.77`. */
function leadingPoint({text, language}: Scan, start: number): boolean {
  const mark = text[start - 1]
  if (mark !== '.' && !(mark === ',' && language === 'vi')) return false
  if (start === 1) return true
  return isSpace(text.charCodeAt(start - 2)) || /[$€£₩¥(<>~+-]/.test(text.charAt(start - 2))
}
