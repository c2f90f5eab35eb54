import type {ClockTime} from '../fact/fact.ts'
import type {Language} from '../language.ts'

const two = (n: number) => String(n).padStart(2, '0')

const writers: Readonly<Record<Language, (time: ClockTime) => string>> = {
  vi: ({hour, minute, second, ambiguous}) => {
    // A leading zero tells a clock of 24 hours; from 10 to 12 the part of the day has to.
    const part = !ambiguous && hour >= 10 && hour <= 12 ? (hour === 12 ? ' trưa' : ' sáng') : ''
    const written = ambiguous ? String(hour) : two(hour)
    if (minute === undefined) return `lúc ${written} giờ${part}`
    return `${written}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${part}`
  },
  ko: ({hour, minute, second, ambiguous}) => {
    const half = ambiguous ? '' : hour < 12 ? '오전 ' : '오후 '
    const parts = [`${ambiguous || hour <= 12 ? hour : hour - 12}시`]
    if (minute !== undefined) parts.push(`${minute}분`)
    if (second !== undefined) parts.push(`${second}초`)
    return half + parts.join(' ')
  },
  en: ({hour, minute, second, ambiguous}) => {
    const twelve = hour % 12 || 12
    if (ambiguous && minute === undefined) return `${twelve} o'clock`
    const tail = (minute === undefined ? '' : `:${two(minute)}`) + (second === undefined ? '' : `:${two(second)}`)
    return `${twelve}${tail}${ambiguous ? '' : hour < 12 ? ' am' : ' pm'}`
  },
}

const about: Readonly<Record<Language, (clock: string) => string>> = {
  vi: (clock) => `khoảng ${clock}`,
  ko: (clock) => `${clock}쯤`,
  en: (clock) => `around ${clock}`,
}

/**
 * @returns a time of day in words
 * @example phraseTime({kind: 'time', hour: 15, minute: 30, bound: 'exact'}, 'ko') //=> '오후 3시 30분'
 */
export function phraseTime(time: ClockTime, language: Language): string {
  const clock = writers[language](time)
  return time.bound === 'about' ? about[language](clock) : clock
}
