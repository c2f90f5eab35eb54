import type {Language} from '../language.ts'

const locales: Readonly<Record<Language, string>> = {vi: 'vi-VN', ko: 'ko-KR', en: 'en-GB'}

/** The order of the fields, and which are there: a year alone is written as such. */
const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: {year: 'numeric'},
  2: {year: 'numeric', month: 'long'},
  3: {year: 'numeric', month: 'long', day: 'numeric'},
}

/**
 * @param date `2025-08-04`, `2025-08` or `2025`
 * @returns the date as the language writes it, to the same precision; what is no such date as it is
 * @example formatDate('ko', '2025-08') //=> '2025년 8월'
 */
export function formatDate(language: Language, date: string, length: 'long' | 'short' = 'long'): string {
  const fields = date.split('-')
  const shape = shapes[fields.length]
  const [year = 0, month = 1, day = 1] = fields.map(Number)
  const time = Date.UTC(year, month - 1, day)
  if (!shape || !/^\d{4}(?:-\d\d){0,2}$/.test(date)) return date
  if (language === 'vi' && fields.length > 1) return fields.map(Number).reverse().join('/')
  return formatter(language, {...shape, ...(shape.month && {month: length}), timeZone: 'UTC'}).format(time)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A formatter costs a thousand times what it does with a date. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.values(options).join(' ')}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], options)
  formatters.set(key, known)
  return known
}

/** @returns a whole number as the language writes it */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

/** @returns an order of words for people who read the language */
export function collator(language: Language): Intl.Collator {
  return new Intl.Collator(locales[language], {numeric: true})
}

/** @returns the date as short as a drawing needs it: `4/8/2025`, `2025. 8. 4.`, `4 Aug 2025` */
export function shortDate(language: Language, date: string): string {
  return formatDate(language, date, 'short')
}
