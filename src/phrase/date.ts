import type {Calendar, CalendarDate} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {calendarEn} from './calendar/en.ts'
import {calendarKo} from './calendar/ko.ts'
import {calendarVi} from './calendar/vi.ts'
import {phraseRelative} from './relative.ts'
import type {Words} from './words.ts'

type Limit = NonNullable<CalendarDate['limit']>

const calendars: Readonly<Record<Language, (date: Calendar) => string>> = {
  vi: calendarVi,
  ko: calendarKo,
  en: calendarEn,
}

const limits: Readonly<Record<Limit, Words>> = {
  since: {vi: 'từ #', ko: '#부터', en: 'since #'},
  until: {vi: 'cho đến #', ko: '#까지', en: 'until #'},
  by: {vi: 'chậm nhất #', ko: '늦어도 #까지', en: 'by #'},
  before: {vi: 'trước #', ko: '# 이전', en: 'before #'},
  after: {vi: 'sau #', ko: '# 이후', en: 'after #'},
}

const about: Words = {vi: 'khoảng #', ko: '#경', en: 'around #'}

/** Fields from the coarsest to the finest: what a range shares is said once. */
const coarse = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month'] as const

/** @returns the date, range or relative date in words */
function phrasePeriod({from, to, relative}: CalendarDate, language: Language): string {
  const write = calendars[language]
  if (relative && !isAbsolute(from)) return withRelative(write(from), phraseRelative(relative, language), language)
  if (!to) return write(from)
  const first = language === 'ko' ? from : withoutShared(from, to)
  const last = language === 'ko' ? withoutShared(to, from) : to
  const range: Words = {vi: 'từ # đến ##', ko: '#부터 ##까지', en: 'from # to ##'}
  return range[language].replace(/##?/g, (mark) => (mark === '#' ? writeStart(first, language) : write(last)))
}

/** English says `from 4 to 8 August`, though a day alone is `the 4th`. */
const writeStart = (start: Calendar, language: Language) =>
  language === 'en' && start.day && !start.month && !start.weekday ? String(start.day) : calendars[language](start)

const isAbsolute = ({century, decade, year}: Calendar) =>
  century !== undefined || decade !== undefined || year !== undefined

function withRelative(finer: string, anchor: string, language: Language): string {
  if (!finer) return anchor
  if (language === 'ko') return `${anchor} ${finer}`
  return language === 'en' && finer.startsWith('the ') ? `${finer} of ${anchor}` : `${finer} ${anchor}`
}

/** Leave out the coarse fields that both ends share, as long as something finer stays. */
function withoutShared(short: Calendar, full: Calendar): Calendar {
  let rest: Calendar = short
  for (const field of coarse) {
    if (short[field] === undefined && full[field] === undefined) continue
    if (short[field] !== full[field]) break
    const {[field]: _, ...finer} = rest
    if (!Object.keys(finer).some((key) => key !== 'part' && key !== 'weekday')) break
    rest = finer
  }
  return rest
}

/**
 * @returns a date of any precision, range or relative date in words
 * @example phraseDate({kind: 'date', from: {year: 2025, month: 8, day: 4}, bound: 'exact'}, 'en') //=> '4 August 2025'
 */
export function phraseDate(date: CalendarDate, language: Language): string {
  const period = phrasePeriod(date, language)
  const pattern = date.bound === 'about' ? about[language] : '#'
  const bounded = pattern.replace('#', () => period)
  return date.limit ? limits[date.limit][language].replace('#', () => bounded) : bounded
}
