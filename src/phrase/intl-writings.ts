/** Numbers as `Intl.NumberFormat` writes them, with what they must be read as: the sweep's cases. */
import {type Decimal, parseDecimal} from '../fact/decimal.ts'
import type {UnitId} from '../fact/unit.ts'
import type {Language} from '../language.ts'
import type {Random} from './random-fact.ts'

/** A figure written by the platform. */
export interface Writing {
  readonly language: Language
  readonly text: string
  /** The value at the precision that is printed. */
  readonly value: Decimal
  readonly unit?: UnitId
  readonly currency?: string
}

const locales: Readonly<Record<Language, string>> = {vi: 'vi-VN', ko: 'ko-KR', en: 'en-US'}
const currencies = ['KRW', 'USD', 'VND', 'EUR', 'JPY', 'GBP', 'CNY', 'CHF', 'INR', 'AUD', 'THB', 'BRL']

/** The platform's units and ours. */
const units: Readonly<Record<string, UnitId>> = {
  acre: 'acre',
  byte: 'byte',
  celsius: 'C',
  centimeter: 'cm',
  day: 'day',
  fahrenheit: 'F',
  foot: 'foot',
  gigabyte: 'gb',
  gram: 'g',
  hectare: 'hectare',
  hour: 'hour',
  inch: 'inch',
  kilobyte: 'kb',
  kilogram: 'kg',
  kilometer: 'km',
  'kilometer-per-hour': 'km-per-hour',
  liter: 'litre',
  megabyte: 'mb',
  meter: 'metre',
  mile: 'mile',
  milliliter: 'ml',
  millimeter: 'mm',
  millisecond: 'millisecond',
  minute: 'minute',
  month: 'month',
  ounce: 'ounce',
  petabyte: 'pb',
  pound: 'pound',
  second: 'second',
  terabyte: 'tb',
  week: 'week',
  yard: 'yard',
  year: 'year',
}

type Style = {readonly name: string; readonly options: Intl.NumberFormatOptions; readonly unit?: UnitId}

const styles: readonly Style[] = [
  {name: 'decimal', options: {maximumFractionDigits: 4}},
  {name: 'percent', options: {style: 'percent', maximumFractionDigits: 2}, unit: 'percent'},
  {name: 'compact short', options: {notation: 'compact', maximumSignificantDigits: 4}},
  {name: 'compact long', options: {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4}},
  ...currencies.flatMap((currency) =>
    (['symbol', 'code', 'name'] as const).map((currencyDisplay) => ({
      name: 'currency',
      options: {style: 'currency', currency, currencyDisplay} as const,
    })),
  ),
  ...Object.entries(units).flatMap(([unit, id]) =>
    (['short', 'long'] as const).map((unitDisplay) => ({
      name: 'unit',
      options: {style: 'unit', unit, unitDisplay, maximumFractionDigits: 2} as const,
      unit: id,
    })),
  ),
]

const groups = ['decimal', 'percent', 'compact short', 'compact long', 'currency', 'unit'] as const

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], options)
  formats.set(key, format)
  return format
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Any size from hundredths to hundreds of trillions, in digits, so that nothing is rounded before it is formatted. */
function randomDigits(random: Random): string {
  const length = 1 + Math.floor(random() * 15)
  let digits = String(1 + Math.floor(random() * 9))
  for (let i = 1; i < length; i += 1) digits += random() < 0.3 ? '0' : String(Math.floor(random() * 10))
  const places = random() < 0.4 ? Math.floor(random() * 3) : 0
  if (places === 0 || digits.length <= places) return digits
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Digits of a written figure and the power of ten that its scale word stands for, told by the size of the value. */
function printedValue(parts: readonly Intl.NumberFormatPart[], digits: string, shift: number): Decimal | undefined {
  const written = (type: string) =>
    parts
      .filter((part) => part.type === type)
      .map(({value}) => value)
      .join('')
  const whole = written('integer')
  const fraction = written('fraction')
  const printed = parseDecimal(fraction ? `${whole}.${fraction}` : whole)
  if (!printed) return undefined
  if (!parts.some(({type}) => type === 'compact')) return printed
  const exact = Number(digits) * 10 ** shift
  for (let power = 0; power <= 18; power += 1) {
    const half = 10 ** (power - fraction.length) / 2
    if (Math.abs(Number(`${whole}.${fraction || 0}`) * 10 ** power - exact) <= half * 1.0001)
      return {coefficient: printed.coefficient, exponent: printed.exponent + power}
  }
  return undefined
}

/**
 * @returns a random value in a random style, as the platform writes it in the language
 * @example randomWriting(seeded(7), 'vi') //=> {language: 'vi', text: '1.234,5 km', …}
 */
export function randomWriting(random: Random, language: Language): Writing {
  const group = pick(random, groups)
  const style = pick(
    random,
    styles.filter(({name}) => name === group),
  )
  const digits = randomDigits(random)
  const format = formatOf(language, style.options)
  // The platform takes digits as text and formats them exactly; its type does not say so everywhere.
  const given = digits as unknown as number
  const value = printedValue(format.formatToParts(given), digits, 0)
  if (!value) throw new Error(`cannot tell what ${format.format(given)} prints of ${digits}`)
  return {
    language,
    text: format.format(given),
    value,
    ...(style.unit && {unit: style.unit}),
    ...(style.options.currency && {currency: style.options.currency}),
  }
}
