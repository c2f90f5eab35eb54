import {type Decimal, magnitude, sign, toPlain} from '../fact/decimal.ts'
import type {Language} from '../language.ts'

/** A number as a language writes it: `1,46` with the scale word `nghìn tỷ`; figures without a scale word have none. */
export interface Figure {
  readonly digits: string
  readonly scale: string
  /** Both, joined as the language joins them. */
  readonly text: string
}

interface Scale {
  readonly power: number
  readonly word: string
}

/** Grouping mark, decimal mark, and the scale words that figures of that size take, largest first. */
const styles: Readonly<Record<Language, {group: string; point: string; scales: readonly Scale[]}>> = {
  vi: {
    group: '.',
    point: ',',
    scales: [
      {power: 12, word: 'nghìn tỷ'},
      {power: 9, word: 'tỷ'},
      {power: 6, word: 'triệu'},
    ],
  },
  ko: {
    group: ',',
    point: '.',
    scales: [
      {power: 16, word: '경'},
      {power: 12, word: '조'},
      {power: 8, word: '억'},
      {power: 4, word: '만'},
    ],
  },
  en: {
    group: ',',
    point: '.',
    scales: [
      {power: 12, word: 'trillion'},
      {power: 9, word: 'billion'},
      {power: 6, word: 'million'},
    ],
  },
}

/** More decimals than these before a scale word (`1.2345 billion`) are hard to read; a smaller scale is taken then. */
const decimalsBeforeScale = 2

/**
 * Write a number as prose does: scale words for what is large, digits for the rest.
 *
 * @param value any number; it is written exactly, however many digits that takes
 * @returns the figure, in the house style of docs/writing.md
 * @example writeNumber(decimal(53n, 10), 'ko').text //=> '5,300억'
 * @example writeNumber(decimal(146n, 10), 'vi').text //=> '1,46 nghìn tỷ'
 */
export function writeNumber(value: Decimal, language: Language): Figure {
  return language === 'ko' ? writeMyriads(value) : writeScaled(value, language)
}

function writeScaled(value: Decimal, language: Language): Figure {
  const size = magnitude(value)
  for (const {power, word} of styles[language].scales) {
    const decimals = power - value.exponent
    // From four digits on, `1.460 tỷ` reads worse than digits alone would; nothing is that large above the first scale.
    if (size < power || size >= power + 6 || decimals > decimalsBeforeScale) continue
    const digits = writeDigits({coefficient: value.coefficient, exponent: value.exponent - power}, language)
    return {digits, scale: word, text: `${digits} ${word}`}
  }
  const digits = writeDigits(value, language)
  return {digits, scale: '', text: digits}
}

function writeMyriads(value: Decimal): Figure {
  if (value.exponent < 0 || magnitude(value) < 4 || magnitude(value) >= 20) {
    const digits = writeDigits(value, 'ko')
    return {digits, scale: '', text: digits}
  }
  const parts: string[] = []
  let scale = ''
  let rest = BigInt(toPlain(value).replace('-', ''))
  for (const {power, word} of [...styles.ko.scales, {power: 0, word: ''}]) {
    const step = 10n ** BigInt(power)
    const group = rest / step
    rest %= step
    if (group === 0n) continue
    parts.push(groupThousands(group.toString(), ',') + word)
    scale = word
  }
  const text = (sign(value) < 0 ? '-' : '') + parts.join(' ')
  return {digits: text.slice(0, text.length - scale.length), scale, text}
}

/**
 * @returns the number in digits alone, grouped in thousands
 * @example writeDigits(decimal(12505n, -1), 'vi') //=> '1.250,5'
 */
export function writeDigits(value: Decimal, language: Language): string {
  const {group, point} = styles[language]
  const plain = toPlain(value)
  const negative = plain.startsWith('-')
  const [whole = '0', fraction] = (negative ? plain.slice(1) : plain).split('.')
  const digits = groupThousands(whole, group) + (fraction === undefined ? '' : point + fraction)
  return negative ? `-${digits}` : digits
}

function groupThousands(digits: string, mark: string): string {
  const first = digits.length % 3 || 3
  let grouped = digits.slice(0, first)
  for (let i = first; i < digits.length; i += 3) grouped += mark + digits.slice(i, i + 3)
  return grouped
}
