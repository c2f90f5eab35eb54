import {compare, toPlain} from '../../fact/decimal.ts'
import type {Calendar, CalendarDate, Fact, Money, Quantity} from '../../fact/fact.ts'

const padded = (part: number | undefined): string => (part === undefined ? '-' : String(part).padStart(2, '0'))

const present = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')

const span = ({low, high}: Quantity | Money): string =>
  compare(low, high) === 0 ? toPlain(low) : `${toPlain(low)}..${toPlain(high)}`

function day({year, month, day: ofMonth}: Calendar): string {
  if (ofMonth !== undefined) return `${year ?? '-'}-${padded(month)}-${padded(ofMonth)}`
  return month === undefined ? String(year ?? '') : `${year ?? '-'}-${padded(month)}`
}

const calendar = (of: Calendar): string =>
  present([
    day(of),
    of.century !== undefined && `century ${of.century}`,
    of.decade !== undefined && `${of.decade}s`,
    of.half !== undefined && `H${of.half}`,
    of.quarter !== undefined && `Q${of.quarter}`,
    of.season,
    of.part,
    of.weekday !== undefined && `weekday ${of.weekday}`,
  ])

const date = ({from, to, relative}: CalendarDate): string =>
  relative ? `${relative.unit} ${relative.offset}` : calendar(from) + (to ? `..${calendar(to)}` : '')

/**
 * Write a fact's value without its bound, so that a table of examples can state it in a few letters.
 *
 * @returns `5 year`, `1/3 one`, `100..200 km`, `530000000000 KRW`, `2025-08-04`, `--08` (an August), `2025 Q3`,
 *   `weekday 1`, `year -1` (last year), `14:30`
 * @throws never
 */
export function plainValue(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return `${fact.ratio ? `${fact.ratio.numerator}/${fact.ratio.denominator}` : span(fact)} ${fact.unit}`
    case 'money':
      return `${span(fact)} ${fact.currencies[0]}`
    case 'date':
      return date(fact)
    case 'time':
      return [fact.hour, fact.minute, fact.second]
        .filter((part) => part !== undefined)
        .map(padded)
        .join(':')
    case 'name':
      return fact.key
    case 'claim':
      return fact.marker
  }
}
