import {add, compare, type Decimal, decimal, multiply, one} from '../fact/decimal.ts'
import {type UnitId, units} from '../fact/unit.ts'
import {type Figure, readFigure} from './figure.ts'
import {fractionOf, mixed, type Share} from './numeral/fraction.ts'
import {isWhole, tokenBehind, tokenFrom} from './numeral/numeral.ts'
import {meaning, type Scan} from './scan.ts'

/** Measures that are told in several units at once: `2 hours 30 minutes`, `5 feet 4 inches`. */
const compounded = new Set(['time', 'length', 'mass', 'volume'])

const mostParts = 6

/** Add the smaller parts behind a measure; the sum is in the smallest unit that is named. */
export function addedParts(scan: Scan, figure: Figure): Figure {
  let whole = figure
  for (let i = 0; i < mostParts; i += 1) {
    const larger = addPart(scan, whole)
    if (!larger) break
    whole = larger
  }
  return gluedDecimals(scan, whole) ?? tenthsAndBelow(scan, whole) ?? whole
}

/** `3할 5푼 2리`: tenths, hundredths and thousandths. */
const belowTenth =
  /^ ?(?:([\d일이삼사오육칠팔구]) ?푼(?: ?([\d일이삼사오육칠팔구]) ?리(?!터))?|([\d일이삼사오육칠팔구]) ?리(?!터))/

function tenthsAndBelow(scan: Scan, figure: Figure): Figure | undefined {
  if (scan.language !== 'ko' || figure.unit !== 'tenth' || figure.numeral.step.exponent !== 0) return undefined
  const found = belowTenth.exec(scan.text.slice(figure.end, figure.end + 10))
  if (!found) return undefined
  const [hundredths, thousandths] = [found[1], found[2] ?? found[3]].map(digitOf)
  const end = figure.end + found[0].length
  const places = thousandths === undefined ? 1 : 2
  const part = add(decimal(hundredths ?? 0n, -1), decimal(thousandths ?? 0n, -2))
  const low = add(figure.numeral.low, part)
  const numeral = {...figure.numeral, low, high: low, step: decimal(1n, -places)}
  return {...figure, end, next: tokenFrom(scan, figure.next, end), numeral}
}

const digitWords = '영일이삼사오육칠팔구'

function digitOf(written: string | undefined): bigint | undefined {
  if (written === undefined) return undefined
  const named = digitWords.indexOf(written)
  return BigInt(named < 0 ? written : named)
}

/** Units whose decimals a language writes behind them. */
const tailUnits = {vi: /^(?:metre|kg|litre|second)$/, ko: /^second$/, en: /(?!)/} as const

/** `1m75`, `1kg2`, `9초58`, `14 giây 98`: the digits behind the unit are its decimals. */
function gluedDecimals(scan: Scan, figure: Figure): Figure | undefined {
  const {unit = '', suffix, numeral, end: unitEnd} = figure
  if (!suffix || !tailUnits[scan.language].test(unit) || !numeral.digits || numeral.low.exponent < 0) return undefined
  const apart = unit === 'second' && scan.language !== 'en' && scan.text[unitEnd] === ' '
  const at = apart ? unitEnd + 1 : unitEnd
  const digits = /^\d{1,2}(?![\d\p{Script=Latin}]|[.,:/]\d)/u.exec(scan.text.slice(at, at + 4))?.[0]
  if (digits === undefined || suffix.end !== unitEnd) return undefined
  const end = at + digits.length
  // Behind a blank they end their phrase: `giây 98` and `54초 20의 기록`, but no `giây 98 người`.
  if (apart && !/^(?:\s{0,2}[.,;()]|$|의 기록|의 성적|으로 |로 |에 )/.test(scan.text.slice(end, end + 4)))
    return undefined
  const low = add(numeral.low, decimal(BigInt(digits), -digits.length))
  const next = tokenFrom(scan, figure.next, end)
  return {...figure, end, next, numeral: {...numeral, low, high: low, step: decimal(1n, -digits.length)}}
}

/** A comma, `and`, or nothing between the parts. */
const joint = /^(?:-|(?:\s{0,4},)?\s{0,4}(?:(?:and|và)\s{1,4})?)/

function addPart(scan: Scan, whole: Figure): Figure | undefined {
  const unit = whole.unit === undefined ? undefined : units[whole.unit]
  if (
    !whole.unit ||
    !unit ||
    !whole.suffix ||
    !compounded.has(unit.dimension) ||
    whole.numeral.ratio ||
    whole.sense === 'age'
  )
    return undefined
  const gap = joint.exec(scan.lower.slice(whole.end, whole.end + 16))?.[0].length ?? 0
  const at = whole.end + gap
  const next = tokenFrom(scan, whole.next, at)
  if (scan.tokens[next]?.start !== at) return undefined
  const part = readFigure(scan, next, false, whole.end, true)
  if (
    !part ||
    part.numeral.sense === 'ordinal' ||
    // `a seven-hour one`: a pronoun.
    (part.numeral.article && !part.suffix) ||
    part.start !== at ||
    (scan.text[whole.end] === ',' && isRate(scan, part.end))
  )
    return undefined
  const unitOfPart =
    part.unit === undefined ? impliedUnit(scan, whole.unit, part) : unitAlike(scan, part, unit.dimension)
  const smaller = unitOfPart === undefined ? undefined : units[unitOfPart]
  if (!unitOfPart || !smaller || smaller.dimension !== unit.dimension || smaller.offset) return undefined
  if (part.suffix && isWhole(scan, whole.start, part.end)) {
    const sum = sumOfSystems(whole, part, unitOfPart)
    if (sum) return sum
  }
  const [n, d] = [
    unit.factor.numerator * smaller.factor.denominator,
    unit.factor.denominator * smaller.factor.numerator,
  ]
  // Only a whole number of the smaller unit makes one of the larger; month and day do not add up exactly.
  const perUnit = exactCount(whole.unit, unitOfPart) ?? (n % d === 0n ? decimal(n / d) : undefined)
  // `một năm 365 ngày` is a year that has as many.
  const whollyIn = compare(part.numeral.low, perUnit ?? one) >= 0
  if (!perUnit || compare(perUnit, one) <= 0 || (whollyIn && (!part.suffix || isYear(whole.unit)))) return undefined
  const low = add(multiply(whole.numeral.low, perUnit), part.numeral.low)
  const {article: _article, ...rest} = whole.numeral
  const numeral = {...rest, low, high: low, step: part.numeral.step}
  return {
    ...whole,
    end: part.end,
    next: part.next,
    numeral,
    unit: unitOfPart,
    ...(part.suffix && {suffix: part.unit === unitOfPart ? part.suffix : {...part.suffix, senses: []}}),
    ...(part.sense === 'age' && {sense: part.sense}),
  }
}

const isYear = (unit: string | undefined) => unit === 'year'

/** Of the minutes and metres that `m` may be, those of the larger part: `1 km 500 m`, `1h30m`. */
function unitAlike({text}: Scan, {unit = '', suffix, end}: Figure, dimension: string): UnitId {
  if (dimension === 'time' && /\dh ?\d{1,2}m$/.test(text.slice(Math.max(0, end - 6), end))) return 'minute'
  const meant = suffix?.senses.find((sense) => sense.role === 'unit' && units[sense.means]?.dimension === dimension)
  return units[unit]?.dimension !== dimension && meant?.role === 'unit' ? meant.means : unit
}

/** `16 weeks, three hours a week`: the second says how much of it each time. */
const isRate = ({lower}: Scan, end: number) =>
  /^(?: ?\/ ?\p{L}| (?:an?|per|each|every|mỗi|một) \p{L}| daily| weekly)/u.test(lower.slice(end, end + 10)) &&
  !/^ an? (?:half|quarter)/.test(lower.slice(end, end + 12))

/** Systems of measures that do not divide each other. */
const systems: readonly ReadonlySet<string>[] = [
  new Set(['mm', 'cm', 'decimetre', 'metre', 'km', 'g', 'mg', 'kg', 'tonne', 'ml', 'litre']),
  new Set(['inch', 'foot', 'yard', 'mile', 'ounce', 'pound', 'stone', 'pint', 'quart', 'gallon']),
]

/** `1 kilometer and 1 mile`, where nothing else is written: one length, in the first unit that holds it exactly. */
function sumOfSystems(whole: Figure, part: Figure, unitOfPart: string): Figure | undefined {
  const {unit = ''} = whole
  if (systems.findIndex((system) => system.has(unit)) === systems.findIndex((system) => system.has(unitOfPart)))
    return undefined
  const inFirst = converted(part.numeral.low, unitOfPart, unit)
  const first = inFirst ? whole.numeral.low : converted(whole.numeral.low, unit, unitOfPart)
  if (!first) return undefined
  const low = add(first, inFirst ?? part.numeral.low)
  const {article: _article, ...rest} = whole.numeral
  return {
    ...whole,
    end: part.end,
    next: part.next,
    numeral: {...rest, low, high: low, step: part.numeral.step},
    unit: inFirst ? unit : unitOfPart,
    ...(!inFirst && part.suffix && {suffix: part.suffix}),
  }
}

/** @returns the measure in another unit, or nothing if no finite decimal holds it */
function converted({coefficient, exponent}: Decimal, from: string, to: string): Decimal | undefined {
  const [a, b] = [units[from]?.factor, units[to]?.factor]
  if (!a || !b) return undefined
  const {value, ratio} = fractionOf(coefficient * a.numerator * b.denominator, a.denominator * b.numerator)
  return ratio ? undefined : multiply(value, decimal(1n, exponent))
}

const calendar: Readonly<Record<string, Readonly<Record<string, bigint>>>> = {
  year: {month: 12n, week: 52n, day: 365n, hour: 8760n, minute: 525_600n, second: 31_536_000n},
  month: {day: 30n, week: 4n, hour: 720n},
}

/** Years and months count by the calendar where they are added to smaller units. */
const exactCount = (larger: string, smaller: string): Decimal | undefined => {
  const count = calendar[larger]?.[smaller]
  return count === undefined ? undefined : decimal(count)
}

/** `2 hours ten`: minutes are meant, where nothing else follows. */
function impliedUnit({text}: Scan, larger: string, part: Figure): string | undefined {
  // `1h30` has two digits; behind a blank, minutes are meant only where nothing else follows.
  if (larger === 'hour' && /^\d[hg][0-5]\d$/.test(text.slice(part.start - 2, part.end)) && part.numeral.digits)
    return 'minute'
  if (larger === 'foot' && !part.suffix && !part.currencies && (part.numeral.digits || text[part.start - 1] === '-'))
    return 'inch'
  if (larger !== 'hour' || part.suffix || part.currencies || part.numeral.sense || text.slice(part.end).trim() !== '')
    return undefined
  return 'minute'
}

/** `3년 반`, `hai giờ rưỡi`, `an hour and a half`: half of the unit behind it. */
export function halfBehind(scan: Scan, figure: Figure): Figure {
  const {numeral, suffix} = figure
  if (!suffix || numeral.ratio || numeral.step.exponent < 0 || figure.sense === 'ordinal' || figure.unit === 'percent')
    return figure
  const behind = tokenBehind(scan, figure.end, figure.next)
  const [part, end, next] =
    behind && meaning(behind, 'half') !== undefined && endsHalf(scan, behind.end)
      ? [fractionOf(1n, 2n), behind.end, figure.next + 1]
      : spokenHalf(scan, figure)
  if (part === undefined || end === undefined || next === undefined) return figure
  const share = {low: part.value, ...(part.ratio && {ratio: part.ratio})}
  const [low, high] = [mixed(numeral.low, share, one), mixed(numeral.high, share, one)]
  const value = {low: low.value, high: high.value, step: decimal(1n, -1), ...(low.ratio && {ratio: low.ratio})}
  return {...figure, end, next, numeral: {...numeral, ...value}}
}

/** 반 is a word of its own here, or ends in a particle: no 반대, no 반도체. */
const endsHalf = ({text}: Pick<Scan, 'text'>, end: number) =>
  !/^[가-힣]/.test(text.slice(end, end + 1)) ||
  /^(?:의|이|을|은|에|으로|만|동안|가량|정도|여)/.test(text.slice(end, end + 2))

/** `한 시간반`: in one word with its measure. */
function koreanHalf(
  {text, tokens}: Scan,
  {end, next, unit = ''}: Figure,
): readonly [Share, number, number] | readonly [] {
  if (text[end] !== '반' || units[unit]?.dimension !== 'time' || !endsHalf({text}, end + 1)) return []
  return [fractionOf(1n, 2n), end + 1, tokens[next]?.start === end ? next + 1 : next]
}

function spokenHalf(scan: Scan, figure: Figure): readonly [Share, number, number] | readonly [] {
  if (scan.language === 'ko') return koreanHalf(scan, figure)
  if (scan.language !== 'en') return []
  const and =
    /^\s{1,4}and\s{1,4}(?:an?\s{1,4}|one\s{1,4})?(half|quarter|third(?! \p{Ll}))\b(?! (?:an?|of|the|dozen)\b)/u.exec(
      scan.lower.slice(figure.end, figure.end + 36),
    )
  if (!and) return []
  const parts = and[1] === 'half' ? 2n : and[1] === 'quarter' ? 4n : 3n
  const end = figure.end + and[0].length
  const next = tokenFrom(scan, figure.next, end)
  return [fractionOf(1n, parts), end, next]
}
