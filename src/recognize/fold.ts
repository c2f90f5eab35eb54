import type {Language} from '../language.ts'

/** A text made regular for reading, with the way back to the offsets of the text as given. */
export interface Folded {
  /** Regular letters, digits and spaces; capitals as given. */
  readonly text: string
  /** The same in lower case, unit by unit: both have the same length. */
  readonly lower: string
  /** @returns where the folded unit `offset` starts in the text as given */
  readonly startOf: (offset: number) => number
  /** @returns where the folded unit before `offset` ends in the text as given */
  readonly endOf: (offset: number) => number
}

const lineEnds = /[\t\r\n]/

const odd =
  /[\u00A0\u00AD]|[\u0300-\u036F]|[\u1100-\u11FF\u2000-\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF\uFF01-\uFF5E\u2212]|\uFE0F/

const oldTone = /([aeouy])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu
const oldTones: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // prettier-ignore

/**
 * `hoà` and `hòa` are one word written in two ways; both become the second. The length stays.
 *
 * @example sameTones('hoà thuỷ quý') //=> 'hòa thủy quý'
 */
export function sameTones(lower: string): string {
  return lower.replace(oldTone, (pair, first: string, _second, offset: number, whole: string) =>
    first === 'u' && whole[offset - 1] === 'q' ? pair : (oldTones[pair] ?? pair),
  )
}

const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  // `İ` grows when lowered; offsets matter more than such letters do.
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}

const isRemoved = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfe0f || code === 0xfeff

const isMark = (code: number) => code >= 0x300 && code <= 0x36f
const isVowelOrFinal = (code: number) => code >= 0x1160 && code <= 0x11ff

const isOddSpace = (code: number) =>
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const regular = (unit: string, code: number): string => {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (isOddSpace(code)) return ' '
  return code === 0x2212 ? '-' : unit
}

/** A stretch of folded text and where it comes from; `length` given units became it, one to one unless composed. */
interface Stretch {
  readonly start: number
  readonly from: number
  readonly composed: boolean
}

const isOdd = (code: number) =>
  isRemoved(code) ||
  isMark(code) ||
  isVowelOrFinal(code) ||
  isOddSpace(code) ||
  code === 0x2212 ||
  (code >= 0xff01 && code <= 0xff5e)

function foldOdd(given: string): {text: string; stretches: Stretch[]} {
  const stretches: Stretch[] = [{start: 0, from: 0, composed: false}]
  let text = ''
  let copied = 0
  const put = (piece: string, from: number, to: number, composed: boolean) => {
    if (composed) stretches.push({start: text.length, from, composed})
    text += piece
    stretches.push({start: text.length, from: to, composed: false})
    copied = to
  }
  for (let i = 0; i < given.length; i += 1) {
    const code = given.charCodeAt(i)
    if (code < 0xa0 || !isOdd(code)) continue
    if (isMark(code) || isVowelOrFinal(code)) {
      const from = Math.max(copied, i - 1)
      let to = i + 1
      while (to < given.length && to - from < 8 && isJoined(given.charCodeAt(to))) to += 1
      text += given.slice(copied, from)
      put(given.slice(from, to).normalize('NFC'), from, to, true)
      i = to - 1
      continue
    }
    text += given.slice(copied, i)
    put(isRemoved(code) ? '' : regular(given[i] ?? '', code), i, i + 1, false)
  }
  return {text: text + given.slice(copied), stretches}
}

const isJoined = (code: number) => isMark(code) || isVowelOrFinal(code)

/** The stretch in which a folded offset lies: the last that starts at or before it. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return stretches[low - 1] ?? {start: 0, from: 0, composed: false}
}

const same = (offset: number) => offset

/**
 * Make a text regular: composed letters (NFC), plain digits and spaces, no soft hyphens or zero-width characters, one
 * way of placing Vietnamese tone marks.
 *
 * @param written any text
 * @returns the folded text; offsets lead back to `written`. Most texts are regular already and are only lowered.
 * @example fold('５,300억', 'ko').text //=> '5,300억'
 */
export function fold(written: string, language: Language): Folded {
  // A line's end inside a paragraph is a blank like any other; the length stays.
  const given = lineEnds.test(written) ? written.replace(/[\t\r\n]/g, ' ') : written
  const finish = (text: string) => (language === 'vi' ? sameTones(lowered(text)) : lowered(text))
  if (!odd.test(given)) return {text: given, lower: finish(given), startOf: same, endOf: same}
  const {text, stretches} = foldOdd(given)
  const startOf = (offset: number) => {
    const {start, from, composed} = stretchAt(stretches, offset)
    return composed ? from : from + offset - start
  }
  return {
    text,
    lower: finish(text),
    startOf,
    // Behind the last unit of what is written, so that nothing removed at its end belongs to it.
    endOf: (offset) => (offset <= 0 ? 0 : endOfUnit(given, startOf(offset - 1))),
  }
}

/** The end of the given unit at `start`, with the marks that were composed with it. */
function endOfUnit(given: string, start: number): number {
  let end = start + 1
  while (end < given.length && end - start < 8 && isJoined(given.charCodeAt(end))) end += 1
  return end
}
