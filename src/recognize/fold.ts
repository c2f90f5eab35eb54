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

const odd =
  /[\u00A0\u00AD\u0300-\u036F\u1100-\u11FF\u2000-\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFE0F\uFEFF\uFF01-\uFF5E\u2212]/

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

function foldOdd(given: string): {text: string; starts: number[]} {
  let text = ''
  const starts: number[] = []
  let i = 0
  while (i < given.length) {
    const from = i
    const code = given.charCodeAt(i)
    i += 1
    if (isRemoved(code)) continue
    let next = given.charCodeAt(i)
    let composed = false
    while (i < given.length && i - from < 8 && (isMark(next) || isVowelOrFinal(next))) {
      composed = true
      i += 1
      next = given.charCodeAt(i)
    }
    const piece = composed ? given.slice(from, i).normalize('NFC') : regular(given[from] ?? '', code)
    for (let k = 0; k < piece.length; k += 1) starts.push(from)
    text += piece
  }
  starts.push(given.length)
  return {text, starts}
}

const same = (offset: number) => offset

/**
 * Make a text regular: composed letters (NFC), plain digits and spaces, no soft hyphens or zero-width characters, one
 * way of placing Vietnamese tone marks.
 *
 * @param given any text
 * @returns the folded text; offsets lead back to `given`. Most texts are regular already and are only lowered.
 * @example fold('５,300억', 'ko').text //=> '5,300억'
 */
export function fold(given: string, language: Language): Folded {
  const finish = (text: string) => (language === 'vi' ? sameTones(lowered(text)) : lowered(text))
  if (!odd.test(given)) return {text: given, lower: finish(given), startOf: same, endOf: same}
  const {text, starts} = foldOdd(given)
  return {
    text,
    lower: finish(text),
    startOf: (offset) => starts[offset] ?? given.length,
    endOf: (offset) => {
      if (offset <= 0) return 0
      const last = starts[offset - 1] ?? given.length
      let next = offset
      while (next < starts.length - 1 && starts[next] === last) next += 1
      return trimEnd(given, last, starts[next] ?? given.length)
    },
  }
}

/** What was removed behind a unit is no part of it. */
function trimEnd(given: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && isRemoved(given.charCodeAt(at - 1))) at -= 1
  return at
}
