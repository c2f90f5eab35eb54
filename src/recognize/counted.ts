import {units, type UnitId} from '../fact/unit.ts'
import type {Figure} from './figure.ts'
import {isDigit, isHangul, isLatin} from './letters.ts'
import {skipSpace, tokenFrom} from './numeral/numeral.ts'
import type {Scan} from './scan.ts'
import {suffixAt, wordAt} from './unit.ts'

const isCounted = (id: UnitId) => units[id]?.dimension.startsWith('count:') === true

/** How far from the figure its noun may stand, in UTF-16 units. */
const reach = 24

/**
 * @param figure a figure without a unit, or with a counter that does not say what it counts
 * @returns the figure with what is counted as its unit, where a noun near by in the same phrase says it
 * @example withCounted('매개변수 2,360억 개') //=> {unit: 'parameter', …}
 */
export function withCounted(scan: Scan, figure: Figure): Figure {
  if (figure.sense || figure.currencies || figure.unit === 'one' || figure.numeral.sense === 'ordinal') return figure
  const share = scan.language === 'en' && figure.unit === undefined && takesOf(scan, figure) && shareOf(scan, figure)
  if (share) return share
  const unit = figure.numeral.sense ? undefined : nounOf(scan, figure)
  return unit === undefined ? figure : {...figure, unit}
}

/** `3,000억 개 모델` after `매개변수`: the counter is generic, whatever noun follows it. */
const isGenericForm = ({text}: Scan, {suffix}: Figure) =>
  suffix !== undefined && /^개 /.test(text.slice(suffix.start, suffix.start + 2))

function nounOf(scan: Scan, figure: Figure): UnitId | undefined {
  const isGeneric = figure.unit !== undefined && (units[figure.unit]?.generic === true || isGenericForm(scan, figure))
  if (figure.unit !== undefined && !isGeneric) return undefined
  switch (scan.language) {
    case 'ko':
      return figure.unit === undefined && !figure.numeral.digits
        ? nounAt(scan, skipSpace(scan.text, figure.end))
        : (nounBefore(scan, figure) ?? nounBehindKo(scan, figure))
    case 'vi':
      return isGeneric ? nounBehindVi(scan, figure.end) : undefined
    case 'en':
      return figure.unit === undefined ? nounPastAdjectives(scan, figure) : undefined
  }
}

/** `a couple of days`, `dozens of people`, `half of an hour`. */
const takesOf = ({lower}: Scan, {numeral}: Figure) =>
  numeral.step.exponent < 0 ||
  /(?:couple|pair|dozens?|tens|hundreds|thousands|millions|billions|trillions)$/.test(
    lower.slice(numeral.start, numeral.end),
  )

function shareOf(scan: Scan, figure: Figure): Figure | undefined {
  const {end} = figure
  const of = ofOne.exec(scan.lower.slice(end, end + 12))
  const measure = of && suffixAt(scan, end + of[0].length)
  // `Tens of millions of dollars`.
  if (measure?.sense.role === 'currency-name' && figure.numeral.vague)
    return {
      ...figure,
      currencies: measure.sense.means,
      end: measure.end,
      next: tokenFrom(scan, figure.next, measure.end),
    }
  if (measure?.sense.role !== 'unit') return undefined
  const id = measure.sense.means
  const dimension = units[id]?.dimension ?? ''
  if (!measures.has(dimension) && !isCounted(id)) return undefined
  return {...figure, unit: id, end: measure.end, next: tokenFrom(scan, figure.next, measure.end)}
}

const measures = new Set(['time', 'length', 'area', 'volume', 'mass'])

/** `512장의 GPU`, `5개 기업`. */
function nounBehindKo(scan: Scan, figure: Figure): UnitId | undefined {
  if (figure.unit === undefined) return undefined
  const gap = /^의?\s{1,4}/.exec(scan.text.slice(figure.end, figure.end + 6))
  if (!gap) return undefined
  return nounAt(scan, figure.end + gap[0].length)
}

const nounAt = (scan: Scan, offset: number) => {
  const found = wordAt(scan, offset, 'counted')
  return found?.sense.role === 'counted' ? found.sense.means : undefined
}

/** `매개변수 2,360억 개`, `GPU 512장`: the last noun before the figure, with no clause between. */
function nounBefore(scan: Scan, figure: Figure): UnitId | undefined {
  const {text} = scan
  const start = Math.max(0, figure.start - reach)
  for (let at = figure.start - 2; at >= start; at -= 1) {
    if (/[,.;:()"'“”‘’|\n]/.test(text[at] ?? '')) return undefined
    const starts = isHangul(text.charCodeAt(at)) || isLatin(text.charCodeAt(at))
    if (!starts) continue
    const found = wordAt(scan, at, 'counted')
    if (found?.sense.role !== 'counted') continue
    const rest = text.slice(found.end, figure.start)
    return /^(?:\s{0,4}수)?(?:[은는이가을를만도]|로|의)?(?:\s{1,4}(?:약|총|최대|최소|무려|대략|모두|각각|거의|매개변수|수는|규모는)){0,2}\s{0,4}$/.test(
      rest,
    )
      ? found.sense.means
      : undefined
  }
  return undefined
}

/** `512 chiếc GPU`: the noun behind a classifier. Goals have none: `3 cái bàn` are tables. */
function nounBehindVi(scan: Scan, end: number): UnitId | undefined {
  const suffix = suffixAt(scan, skipSpace(scan.text, end))
  const id = suffix?.sense.role === 'unit' ? suffix.sense.means : undefined
  return id !== undefined && id !== 'goal' && isCounted(id) ? id : undefined
}

const hyphen = 45

const stopWord =
  /^(?:of|in|on|at|to|for|by|and|or|the|a|an|from|with|that|which|who|than|as|is|are|was|were|has|have|had|will|would|per|more|less|fewer|out|times|but|its|their|his|her|when|while|after|before|since|not|into|over|under|about)$/

/** Adjectives between a number and its measure: `two additional minutes`. */
const more =
  /^\s{1,4}(?:additional|extra|more|fewer|less|full|whole|long|short|consecutive|straight|further|entire|successive|solid)\s{1,4}/

/** Shares of a measure: `three quarters of a mile`. */
const ofOne = /^\s{1,4}of\s{1,4}(?:an?\s{1,4})?/

/** `500 new jobs`, `512 H100 GPUs`, `five large language models`: plural nouns, at most two adjectives away. */
function nounPastAdjectives(scan: Scan, figure: Figure): UnitId | undefined {
  const {lower} = scan
  const apart = more.exec(lower.slice(figure.end, figure.end + reach))
  const measure = apart && suffixAt(scan, figure.end + apart[0].length)
  if (measure?.sense.role === 'unit') return measure.sense.means
  let at = figure.end
  for (let words = 0; words < 3; words += 1) {
    const gap = /^(?:\s{1,4}|-)/.exec(lower.slice(at, at + 4))
    if (!gap) return undefined
    at += gap[0].length
    let end = at
    const partOfWord = (unit: number) => isLatin(unit) || unit === hyphen || (end > at && isDigit(unit))
    while (end < lower.length && end - at < reach && partOfWord(lower.charCodeAt(end))) end += 1
    if (end === at) return undefined
    const word = lower.slice(at, end)
    const found = suffixAt(scan, at)
    const id = found?.sense.role === 'unit' ? found.sense.means : undefined
    if (
      words > 0 &&
      found &&
      id !== undefined &&
      isPlural(lower.slice(at, found.end)) &&
      (isCounted(id) || units[id]?.dimension === 'time')
    )
      return id
    if (stopWord.test(word)) return undefined
    at = end
  }
  return undefined
}

const isPlural = (noun: string) => /(?:s|people|men|women|children|consortia|staff)$/.test(noun)
