import type {Money, Quantity} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import type {Figure} from './figure.ts'
import {moneyOf} from './money.ts'
import {isWhole} from './numeral/numeral.ts'
import {lookBack} from './look-back.ts'
import type {Scan} from './scan.ts'

/** @returns what a figure means, its bound aside; nothing if the number counts only before a unit and none is there */
export function factOf(scan: Scan, figure: Figure): Money | Quantity | undefined {
  if (figure.currencies) return moneyOf(scan, figure)
  const {numeral, sense} = figure
  const {low, high, step, ratio, vague} = numeral
  const common = {low, high, step, bound: 'exact' as const, ...(ratio && {ratio}), ...(vague && {vague})}
  if (sense === 'ordinal' || numeral.sense === 'ordinal')
    return {kind: 'quantity', ...common, unit: 'rank', sense: 'ordinal'}
  const {unit} = figure
  if (numeral.needsUnit && unit === undefined && !isWhole(scan, figure.start, figure.end)) return undefined
  if (numeral.article && !articleCounts(scan, figure, unit)) return undefined
  const isOne = scan.lower.startsWith('one', numeral.start)
  const indefinite = (numeral.article && !isOne) || isPerOne(scan, figure) ? {indefinite: true as const} : {}
  if (unit === 'times')
    return timesOf(scan, figure, {kind: 'quantity', ...common, unit, sense: 'multiple', ...indefinite})
  const kindOf = sense ?? numeral.sense ?? 'amount'
  return {kind: 'quantity', ...common, unit: unit ?? 'one', sense: kindOf, ...indefinite}
}

/** `1인당`, `1kg당`: per person, per kilogram. */
const isPerOne = ({language, text}: Scan, {numeral: {low}, end}: Figure) =>
  language === 'ko' && low.coefficient === 1n && low.exponent === 0 && /^당(?![가-힣])/.test(text.slice(end, end + 2))

/** Comparisons around `three times` and `ba lần` that make a multiple of them; else they count occasions. */
const multiplies = {
  en: {
    before: /(?!)/,
    behind: /^\s(?:as|more|the|that|what|its|their|over|less|fewer|lower|greater|faster|cheaper|\p{L}{3,}er(?!\p{L}))/u,
  },
  vi: {
    before: /(?:gấp|tăng|giảm|nhân|cao|lớn|nhanh|mạnh|rẻ|nhiều|đắt|nặng|dài)(?:\s(?:hơn|lên|tới|đến|gần|khoảng))*\s$/,
    behind: /^\s(?:so với|mức|số|giá|con số)/,
  },
} as const

function timesOf(scan: Scan, figure: Figure, multiple: Quantity): Quantity {
  const {language, lower} = scan
  const written = figure.suffix ? lower.slice(figure.suffix.start, figure.suffix.end) : ''
  if (language === 'ko' || !/^(?:times|lần)$/.test(written)) return multiple
  const {before, behind} = multiplies[language]
  if (
    (language === 'en' && isWhole(scan, figure.start, figure.end)) ||
    before.test(lookBack(lower, figure.start, 24)) ||
    behind.test(lower.slice(figure.end, figure.end + 16))
  )
    return multiple
  return {...multiple, unit: 'occasion', sense: 'amount'}
}

/** Measures that an article counts one of: `an hour`, `một năm`, `a mile`; `một công ty` is merely some company. */
const measured = new Set([
  'time',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'data',
  'percent',
  'percentage-point',
])

/** `A decades-long dispute`, `a foot-and-mouth outbreak`: the article belongs to what follows. */
const isApart = (scan: Scan, {suffix}: Figure) =>
  scan.language === 'en' &&
  suffix !== undefined &&
  (/(?:[^s]s|feet|inches)$/.test(scan.lower.slice(suffix.start, suffix.end)) ||
    /^-(?!long|wide|high|tall|deep|thick|old|size)\p{L}/u.test(scan.lower.slice(suffix.end, suffix.end + 8)))

function articleCounts(scan: Scan, figure: Figure, unit: string | undefined): boolean {
  if (unit === undefined || isApart(scan, figure)) return false
  const word = scan.lower.slice(figure.numeral.start, figure.numeral.end)
  if (word === 'one') return true
  if (word === '한' && unit !== 'item') return true
  if (word === '한') return /^[개]/.test(scan.text.slice(figure.suffix?.start ?? 0))
  return measured.has(units[unit]?.dimension ?? '')
}
