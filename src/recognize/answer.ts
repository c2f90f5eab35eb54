import {type Decimal, decimal, equals, multiply, toPlain} from '../fact/decimal.ts'
import type {Calendar, Fact, Money, Quantity} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import {isLanguage, type Language} from '../language.ts'
import {recognize} from './index.ts'
import type {Mention} from './mention.ts'

/** A figure as `doichieu read` tells it. */
export interface ReadFact {
  /** What kind of value it is: `number`, `money`, `percent`, `duration`, `dimension`, `ordinal`, `age`, `date`, `time`. */
  readonly dim: string
  /** An exact number in plain digits, or a date such as `2018-09-29`, `2018-09`, `2018`, `XXXX-09-29`. */
  readonly value: {readonly number: string} | {readonly text: string}
  readonly unit?: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Tell figures and dates in the format of `doichieu read`. A range gives both of its ends; an ambiguous writing gives
 * each of its readings, the likeliest first. Names and claims are left out.
 *
 * @example toReadFacts([mention of '약 5억 원'], …) //=> [{dim: 'money', value: {number: '500000000'}, unit: 'KRW', …}]
 */
function toReadFacts(mentions: readonly Mention[], text: string): ReadFact[] {
  return mentions.flatMap(({fact, alternatives = [], start, end}) =>
    [fact, ...alternatives].flatMap((reading) =>
      valuesOf(reading).map((value) => ({...value, text: text.slice(start, end), start, end})),
    ),
  )
}

type Value = Pick<ReadFact, 'dim' | 'value' | 'unit'>

function valuesOf(fact: Fact): Value[] {
  switch (fact.kind) {
    case 'money':
      return ends(fact).map((amount) => moneyValue(fact, amount))
    case 'quantity':
      return quantityValues(fact)
    case 'date':
      return [fact.from, ...(fact.to ? [fact.to] : [])].flatMap((day) => {
        const value = dateText(day)
        return value === undefined ? [] : [{dim: 'date', value: {text: value}}]
      })
    case 'time':
      return [{dim: 'time', value: {text: `${two(fact.hour)}:${two(fact.minute ?? 0)}`}}]
    default:
      return []
  }
}

const two = (n: number) => String(n).padStart(2, '0')

const ends = ({low, high}: {readonly low: Decimal; readonly high: Decimal}) => (equals(low, high) ? [low] : [low, high])

function moneyValue({currencies, subunit}: Money, amount: Decimal): Value {
  if (subunit === undefined)
    return {dim: 'money', value: {number: toPlain(amount)}, unit: namesOfMoney[currencies[0]] ?? currencies[0]}
  return {dim: 'money', value: {number: toPlain(multiply(amount, decimal(1n, subunit.places)))}, unit: subunit.name}
}

function quantityValues(fact: Quantity): Value[] {
  const {ratio, sense} = fact
  const values = ratio ? [digitsOf(ratio.numerator, ratio.denominator)] : ends(fact).map(toPlain)
  return values.map((number) => told({dim: dimensionOf(fact), value: {number}}, fact, number, sense))
}

function told(value: Value, {unit}: Quantity, number: string, sense: Quantity['sense']): Value {
  if (sense === 'ordinal' || unit === 'one') return value
  const plain = plainer[unit]
  if (plain) return {...value, value: {number: toPlain(multiply(shifted(number), plain.by))}, unit: plain.unit}
  return {...value, unit: names[unit] ?? unit}
}

/** Units told in another that everybody knows. */
const plainer: Readonly<Record<string, {readonly unit: string; readonly by: Decimal}>> = {
  century: {unit: 'year', by: decimal(100n)},
  decade: {unit: 'year', by: decimal(10n)},
  fortnight: {unit: 'week', by: decimal(2n)},
  mg: {unit: 'g', by: decimal(1n, -3)},
  tenth: {unit: 'percent', by: decimal(10n)},
}

function shifted(number: string): Decimal {
  const [whole = '', part = ''] = number.split('.')
  return decimal(BigInt(whole + part), -part.length)
}

const significant = 17

/** A ratio in decimal digits, cut off behind the seventeenth that is not a leading zero. */
function digitsOf(numerator: bigint, denominator: bigint): string {
  const lead = Math.max(0, denominator.toString().length - numerator.toString().length)
  const places = significant + lead
  return toPlain(decimal((numerator * 10n ** BigInt(places)) / denominator, -places))
}

const measured = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'degree',
  'temperature',
  'energy',
  'power',
  'data',
  'turn',
  'radian',
])

function dimensionOf({unit, sense}: Quantity): string {
  if (sense === 'ordinal' || sense === 'age') return sense
  if (unit === 'percent') return 'percent'
  const dimension = units[unit]?.dimension ?? ''
  if (dimension === 'time') return 'duration'
  return measured.has(dimension) ? 'dimension' : 'number'
}

/** Money without a code of ISO 4217 goes by its name. */
const namesOfMoney: Readonly<Record<string, string>> = {
  BTC: 'Bitcoin',
  DEM: 'Deutsche mark',
  ESP: 'Peseta',
  FIM: 'Finnish markka',
  NLG: 'Guilder',
}

/** Units whose names the corpora spell out. */
const names: Readonly<Record<string, string>> = {
  m2: 'Square meter',
  km2: 'Square kilometer',
  cm2: 'Square centimeter',
  'square-foot': 'Square foot',
  'square-mile': 'Square mile',
  'square-yard': 'Square yard',
  'square-inch': 'Square inch',
  m3: 'Cubic meter',
  'cubic-foot': 'Cubic foot',
  'cubic-inch': 'Cubic inch',
  'cubic-yard': 'Cubic yard',
  hectolitre: 'Hectolitre',
  decilitre: 'Decilitre',
  centilitre: 'Centilitre',
  decimetre: 'Decimeter',
  'km-per-hour': 'Kilometer per hour',
  'km-per-minute': 'Kilometer per minute',
  'km-per-second': 'Kilometer per second',
  'km-per-millisecond': 'Kilometer per millisecond',
  'metre-per-second': 'Meter per second',
  'metre-per-minute': 'Meter per minute',
  'metre-per-millisecond': 'Meter per millisecond',
  'cm-per-millisecond': 'Centimeter per millisecond',
  'mile-per-hour': 'Mile per hour',
  'mile-per-second': 'Mile per second',
  'foot-per-second': 'Foot per second',
  knot: 'Knot',
  microgram: 'Microgram',
  radian: 'Radian',
  turn: 'Turn',
  kb: 'Kilobyte',
  mb: 'Megabyte',
  gb: 'Gigabyte',
  tb: 'Terabyte',
  pb: 'Petabyte',
  bit: 'Bit',
  byte: 'Byte',
  cup: 'Cup',
  pint: 'Pint',
  quart: 'Quart',
  barrel: 'Barrel',
  'fluid-ounce': 'Fluid ounce',
  tablespoon: 'Tablespoon',
  teaspoon: 'Teaspoon',
}

function dateText({year, month, day, quarter, half}: Calendar): string | undefined {
  const years = year === undefined ? 'XXXX' : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
  if (month !== undefined) return `${years}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (day !== undefined) return `${years}-XX-${two(day)}`
  if (quarter !== undefined) return `${years}-Q${quarter}`
  if (half !== undefined) return `${years}-H${half}`
  return year === undefined ? undefined : years
}

/**
 * Answer a line of `doichieu read`.
 *
 * @param line a JSON object `{"id","lang","text"}`
 * @returns the answer as one line of JSON, and whether the line could be read
 * @throws never
 */
export function answerReading(line: string): {readonly answer: string; readonly understood: boolean} {
  const request = parse(line)
  if (typeof request === 'string') return {answer: JSON.stringify({id: null, error: request}), understood: false}
  const {id, lang, text} = request
  const facts = toReadFacts(recognize(text, lang), text).map(written)
  return {answer: `{"id":${JSON.stringify(id)},"facts":[${facts.join(',')}]}`, understood: true}
}

/** Numbers are written digit by digit: no float comes near them. */
function written({dim, value, unit, text, start, end}: ReadFact): string {
  const told = 'number' in value ? value.number : JSON.stringify(value.text)
  const named = unit === undefined ? '' : `"unit":${JSON.stringify(unit)},`
  return `{"dim":"${dim}","value":${told},${named}"text":${JSON.stringify(text)},"start":${start},"end":${end}}`
}

interface Request {
  readonly id: string | number
  readonly lang: Language
  readonly text: string
}

function parse(line: string): Request | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'the line is not JSON'
  }
  if (typeof value !== 'object' || value === null) return 'the line is not a JSON object'
  const {id, lang, text} = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number') return '`id` must be a string or a number'
  if (!isLanguage(lang)) return '`lang` must be vi, ko or en'
  return typeof text === 'string' ? {id, lang, text} : '`text` must be a string'
}
