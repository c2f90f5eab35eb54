import {decimal, multiply} from '../fact/decimal.ts'
import {codesOfNames, wordlikeCodes} from '../lexicon/common/currencies.ts'
import {isLatin} from './letters.ts'
import {isWhole, type Numeral, skipSpace} from './numeral/numeral.ts'
import {meaning, type Scan} from './scan.ts'
import {wordAt} from './unit.ts'

/** A number with its sign. */
export interface Signed {
  readonly start: number
  readonly first: number
  readonly numeral: Numeral
}

/** A minus sign that is no hyphen or dash: nothing, a blank or a bracket stands before it. */
export function withSign(scan: Scan, numeral: Numeral, index: number): Signed {
  const plain = {start: numeral.start, first: index, numeral}
  const sign = scan.tokens[index - 1]
  if (meaning(sign, 'negative') === undefined || !sign) return plain
  const symbol = scan.text.slice(sign.start, sign.end) === '-'
  const before = scan.text[sign.start - 1] ?? ' '
  if (
    symbol
      ? (sign.end !== numeral.start && !isWhole(scan, sign.start, numeral.end)) ||
        !/[\s([{:“"'‘=$€£₩]/.test(before) ||
        /\d\s*$/.test(scan.text.slice(Math.max(0, sign.start - 3), sign.start))
      : skipSpace(scan.text, sign.end) !== numeral.start
  )
    return plain
  const {low, high} = numeral
  const minus = decimal(-1n)
  return {
    start: sign.start,
    first: index - 1,
    numeral: {
      ...numeral,
      low: multiply(high, minus),
      high: multiply(low, minus),
      ...(numeral.other && {other: multiply(numeral.other, minus)}),
    },
  }
}

/** `ringgit 42`, `sen 100,000`: a name before the amount, where nothing else is written or the name is no other word. */
export function nameBefore(scan: Scan, {start, first, numeral}: Signed): CurrencyBefore | undefined {
  const opening = skipSpace(scan.text, 0)
  const alone = start <= 30 && start !== opening && isWhole(scan, opening, numeral.end)
  const at = alone ? opening : plainNameBefore(scan, start, numeral)
  if (at === undefined) return undefined
  const name = wordAt(scan, at, 'currency-name') ?? wordAt(scan, at, 'subunit')
  if (!name || skipSpace(scan.text, name.end) !== start) return undefined
  if (name.sense.role === 'subunit') {
    const {currencies, name: subunit, places = 2} = name.sense.means
    return {start: at, first, currencies, subunit: {name: subunit, places}}
  }
  return name.sense.role === 'currency-name' ? {start: at, first, currencies: name.sense.means} : undefined
}

/** Names that are no other English word, and are written before amounts in their countries. */
const nameAlone =
  /(?<!\p{L}|(?:the|a|an|per|each|every) )(?:ringgit|rupiah|rupees?|sen|baht|pesos?|dirhams?|riyals?|shillings?|naira|dinars?|taka|tenge) $/u

function plainNameBefore({language, lower}: Scan, start: number, {digits}: Numeral): number | undefined {
  if (language !== 'en' || !digits) return undefined
  const name = nameAlone.exec(lower.slice(Math.max(0, start - 20), start))
  return name ? start - name[0].length : undefined
}

/** A currency that stands before the amount. */
export interface CurrencyBefore {
  readonly start: number
  readonly first: number
  readonly currencies: readonly string[]
  readonly subunit?: {readonly name: string; readonly places: number}
}

/** `MAD 1,250`, `kr 12.500`: so large a figure is no count of tries or cups; `ALL 1,250` of them may be meant. */
const isSum = (figure: string, code: string) => !/^(?:ALL|TOP)$/.test(code) && /^\d{1,3}[.,]\d{3}(?!\d)/.test(figure)

export function currencyBefore(scan: Scan, start: number, index: number, floor: number): CurrencyBefore | undefined {
  const token = scan.tokens[index - 1]
  const currencies = meaning(token, 'currency')
  if (!token || !currencies || token.start < floor || skipSpace(scan.text, token.end) !== start) return undefined
  const written = scan.text.slice(token.start, token.end)
  if (wordlikeCodes.has(written) && token.end !== start && !isSum(scan.text.slice(start, start + 12), written))
    return undefined
  if (codesOfNames.has(written) && /^\d{1,3}(?![.,]?\d)/.test(scan.text.slice(start, start + 5))) return undefined
  // `RON 95` is petrol by its octane number.
  if (written === 'RON' && /^9\d(?![\d.,])/.test(scan.text.slice(start, start + 3))) return undefined
  if (isLatin(scan.text.charCodeAt(token.start)) && isLatin(scan.text.charCodeAt(token.start - 1))) return undefined
  const sign = scan.tokens[index - 2]
  const country = sign && sign.end === token.start && meaning(sign, 'currency')
  if (country) return {start: sign.start, first: index - 2, currencies: country}
  return {start: token.start, first: index - 1, currencies}
}
