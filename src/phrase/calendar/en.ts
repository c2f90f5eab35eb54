import {decimal} from '../../fact/decimal.ts'
import type {Calendar} from '../../fact/fact.ts'
import {englishOrdinal} from '../ordinal.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore
const quarters = {1: 'first', 2: 'second', 3: 'third', 4: 'fourth'}
const parts = {early: 'early ', mid: 'mid-', late: 'late '}

const ordinal = (n: number) => englishOrdinal(decimal(n))

/** The period without its weekday and third; periods that are counted take the article when they stand alone. */
function period(date: Calendar): string {
  const {century, decade, year, half, quarter, season, month, day} = date
  const within = month ? months[month - 1] : undefined
  if (day && !within) return `the ${ordinal(day)}`
  const of = [within, year].filter((piece) => piece !== undefined).join(' ')
  if (half) return `the ${half === 1 ? 'first' : 'second'} half${of && ` of ${of}`}`
  if (quarter) return `the ${quarters[quarter]} quarter${of && ` of ${of}`}`
  if (season) return [season, of].filter(Boolean).join(' ')
  if (century !== undefined)
    return century < 0 ? `the ${ordinal(-century)} century BC` : `the ${ordinal(century)} century`
  if (year !== undefined && year < 0 && !within) return `${-year} BC`
  if (decade !== undefined) return `the ${decade}s`
  if (day) return `${day} ${of}`
  // Four digits alone are read as a year only where they look like a recent one.
  return !within && year !== undefined && (year < 1900 || year > 2099) ? `the year ${year}` : of
}

/**
 * @returns a day or period in English
 * @example calendarEn({year: 2025, quarter: 3}) //=> 'the third quarter of 2025'
 */
export function calendarEn(date: Calendar): string {
  const plain = period(date)
  const thirds = date.part ? (parts[date.part] + plain.replace(/^the /, '')).trimEnd() : plain
  const weekday = date.weekday ? weekdays[date.weekday - 1] : undefined
  const whole = date.part && plain.startsWith('the ') ? `the ${thirds}` : thirds
  return weekday ? (whole ? `${weekday}, ${whole}` : weekday) : whole
}
