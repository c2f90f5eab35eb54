import {behind, counted, either, number, type Slot, word, wordNumber} from './slot.ts'

const nativeTens = counted('tens')
const nativeOnes = counted('native')

/** Korean tells the hour in native numerals: 두 시, 열두 시, while `이 시` is "this poem". */
const nativeHour: Slot = (scan, at, start) => {
  const ten = nativeTens(scan, at, start)
  const one = nativeOnes(scan, ten?.end ?? at, start)
  const last = one ?? ten
  const hour = (ten?.fields.count ?? 0) + (one?.fields.count ?? 0)
  return last && hour <= 12 ? {end: last.end, fields: {hour}} : undefined
}

const hourWord = wordNumber(1, 24, (hour) => ({hour}))

/** The slots of a time of day. */
export const clockSlots = {
  hour: (scan, at, start) => {
    const filled = number(1, 2, 0, 24, (hour) => ({hour}))(scan, at, start)
    return filled && scan.text[at] === '0' && filled.end === at + 2
      ? {end: filled.end, fields: {...filled.fields, padded: 1}}
      : filled
  },
  'hour-word': (scan, at, start) => (scan.language === 'ko' ? nativeHour(scan, at, start) : hourWord(scan, at, start)),
  minute: number(1, 2, 0, 59, (minute) => ({minute})),
  'minute-word': wordNumber(1, 59, (minute) => ({minute})),
  'two-minutes': number(2, 2, 0, 59, (minute) => ({minute})),
  'less-minutes': either(
    number(1, 2, 1, 30, (less) => ({less})),
    wordNumber(1, 30, (less) => ({less})),
  ),
  second: number(1, 2, 0, 59, (second) => ({second})),
  'two-seconds': number(2, 2, 0, 59, (second) => ({second})),
  'day-part': word('day-part', (dayPart) => ({dayPart})),
  'hour-name': word('hour-name', (hour) => ({hour, padded: 1})),
  'behind-time-word': behind('before-time'),
} satisfies Readonly<Record<string, Slot>>
