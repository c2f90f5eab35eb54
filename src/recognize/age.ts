import {compare, decimal} from '../fact/decimal.ts'
import type {Figure} from './figure.ts'
import {lookBack} from './look-back.ts'
import type {Scan} from './scan.ts'

/** Words that tell the number behind them to be an age: `aged 25`, `at the age of 25`, `ở tuổi 25`, `độ tuổi 18-35`. */
const before = {
  en: /(?<!\p{L})(?:aged|ages|(?:at|the|of|under|over|above|below|by|to|minimum|average|legal|retirement) age(?: of| between)?)(?: (?:between|from|about|around|over|under|just|only|at least|up to))? $/u,
  vi: /(?<!\p{L})(?:(?:độ|ở|cái|vào|đến|tới|qua|bước sang|mới|tròn|vừa|lứa|trong) tuổi|tuổi từ|tuổi đời)(?: (?:từ|trên|dưới|khoảng|gần|hơn))? $/u,
  ko: /(?!)/,
} as const

const oldest = decimal(130n)

/** @returns the figure as an age in years, where a word before it says so and nothing behind it says otherwise */
export function withAge(scan: Scan, figure: Figure): Figure {
  const {numeral, unit, currencies, sense, start, end} = figure
  if (unit !== undefined || currencies || sense || numeral.sense || numeral.scale !== undefined || numeral.vague)
    return figure
  if (numeral.low.exponent < 0 || compare(numeral.high, oldest) > 0) return figure
  if (
    !before[scan.language].test(lookBack(scan.lower, start, 32)) ||
    /^[ -]?\p{L}{0,3}\d|^ (?:million|percent)/u.test(scan.lower.slice(end, end + 9))
  )
    return figure
  return {...figure, unit: 'year', sense: 'age'}
}
