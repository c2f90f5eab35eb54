import {add, compare, decimal, multiply, zero} from '../fact/decimal.ts'
import type {Money} from '../fact/fact.ts'
import {type Figure, readFigure} from './figure.ts'
import {skipSpace, tokenFrom} from './numeral/numeral.ts'
import type {Scan} from './scan.ts'

const hundred = decimal(100n)

/** @returns the amount that a figure with a currency says, in major units */
export function moneyOf(scan: Scan, figure: Figure): Money | undefined {
  const {numeral, subunit} = figure
  const currencies = settled(figure.currencies ?? [], scan.context.currency)
  const [first, ...rest] = currencies
  if (first === undefined || numeral.sense === 'ordinal') return undefined
  const by = decimal(1n, subunit ? -subunit.places : 0)
  return {
    kind: 'money',
    low: multiply(numeral.low, by),
    high: multiply(numeral.high, by),
    step: multiply(numeral.step, by),
    currencies: [first, ...rest],
    bound: 'exact',
    ...(subunit && {subunit}),
    ...(numeral.vague && {vague: true as const}),
    ...(numeral.article && {indefinite: true as const}),
  }
}

const settled = (currencies: readonly string[], known: string | undefined) =>
  known !== undefined && currencies.includes(known) ? [known] : currencies

/** `1달러 20센트`, `3 CHF 4 cents`, `hai đô 23`, `one kuai and five mao five`: the parts behind the amount. */
export function withParts(scan: Scan, figure: Figure): Figure {
  let whole = figure
  for (let place = 0; place < mostPlaces;) {
    const found = partBehind(scan, whole, place)
    if (!found) break
    const {part, places} = found
    const {numeral} = whole
    const step = decimal(1n, -places)
    const more = multiply(part.numeral.low, step)
    whole = {
      ...whole,
      end: part.end,
      next: part.next,
      numeral: {...numeral, low: add(numeral.low, more), high: add(numeral.high, more), step},
    }
    place = places
  }
  return whole
}

const mostPlaces = 2

/** @param place the place of the part before: a bare digit behind tenths counts hundredths */
function partBehind(
  scan: Scan,
  figure: Figure,
  place: number,
): {readonly part: Figure; readonly places: number} | undefined {
  if (!figure.currencies || figure.subunit || (place === 0 && figure.numeral.step.exponent < 0)) return undefined
  let at = skipSpace(scan.text, figure.end)
  let next = figure.next
  const joined = scan.tokens[next]
  const comma = /^,?\s*(?:and|và|with)\s/.exec(scan.lower.slice(figure.end, figure.end + 8))
  if (comma) {
    at = skipSpace(scan.text, figure.end + comma[0].length)
    while ((scan.tokens[next]?.start ?? at) < at) next += 1
  }
  if (scan.tokens[next]?.start !== at || (joined?.digits && at === figure.end && !figure.suffix)) return undefined
  const part = readFigure(scan, next, false, figure.end, scan.language === 'ko')
  if (
    !part ||
    (!comma && part.numeral.article && !part.suffix) ||
    part.numeral.low.exponent < 0 ||
    compare(part.numeral.low, hundred) >= 0
  )
    return undefined
  if (part.numeral.sense || compare(part.numeral.low, zero) <= 0) return undefined
  const named = part.subunit !== undefined && (part.currencies ?? []).some((code) => figure.currencies?.includes(code))
  if (named || (part.subunit !== undefined && figure.suffix !== undefined))
    return {part, places: part.subunit?.places ?? mostPlaces}
  if (part.suffix !== undefined || !(place === 0 || compare(part.numeral.low, ten) < 0)) return undefined
  return endsPhrase(scan, part.end) || joinsMeasure(scan, part) ? {part, places: mostPlaces} : undefined
}

const ten = decimal(10n)

/** Nothing but the end of the sentence follows. */
const endsPhrase = ({text}: Scan, end: number) => /^[\s.!?]{0,4}$/.test(text.slice(end, end + 5))

/** `one dollar and two and three points`: a figure with a unit of its own is joined to the bare one by one more `and`. */
function joinsMeasure(scan: Scan, part: Figure): boolean {
  const and = /^\s{1,4}(?:and|và)\s{1,4}/.exec(scan.lower.slice(part.end, part.end + 12))
  if (!and || part.numeral.step.exponent < 0) return false
  const at = part.end + and[0].length
  const next = tokenFrom(scan, part.next, at)
  return scan.tokens[next]?.start === at && readFigure(scan, next)?.suffix !== undefined
}
