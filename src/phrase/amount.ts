import {type Decimal, equals, one, sign} from '../fact/decimal.ts'
import type {Bound} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {boundWords} from './bound.ts'
import {type Figure, writeDigits, writeNumber} from './number.ts'

/** What is written out: an exact value or range, with the words of its unit around a `#`. */
export interface Amount {
  readonly low: Decimal
  readonly high: Decimal
  readonly bound: Bound
  /** `# người`, `매개변수 #개`; English gives its singular and plural: `# person | # people`. */
  readonly pattern: string
}

const rangeMarks: Readonly<Record<Language, string>> = {vi: ' đến ', ko: '~', en: ' to '}

/**
 * @returns the amount in words and digits
 * @example phraseAmount({low, high: low, bound: 'about', pattern: '#원'}, 'ko') //=> '약 5,300억 원'
 */
export function phraseAmount({low, high, bound, pattern}: Amount, language: Language): string {
  const unit = chooseNumber(pattern, low, high)
  const {before, after} = boundWords(bound, language)
  if (equals(low, high)) return fill(unit, before, writeNumber(low, language)) + after
  const from = writeNumber(low, language)
  const to = writeNumber(high, language)
  const mark = rangeMarks[language]
  // With no unit to repeat, the scale of one end would be taken for both.
  if (pattern === '#' && !sharesUnit(from, to, low, language))
    return before + writeDigits(low, language) + mark + writeDigits(high, language) + after
  if (!sharesUnit(from, to, low, language))
    return fill(unit, before, from) + mark + fill(withoutHead(unit, language), '', to) + after
  const start = language === 'ko' ? from.text : from.digits
  return fill(unit, before, {...to, text: `${start}${mark}${to.text}`}) + after
}

/**
 * Whether `A to B unit` says the unit and scale for both. `2 to 3 billion` would make two billions of a plain two.
 */
function sharesUnit(from: Figure, to: Figure, low: Decimal, language: Language): boolean {
  if (sign(low) < 0) return false
  if (language !== 'ko') return from.scale === to.scale
  return from.scale === to.scale && !from.text.includes(' ') && !to.text.includes(' ')
}

function chooseNumber(pattern: string, low: Decimal, high: Decimal): string {
  const [singular = pattern, plural = singular] = pattern.split(' | ')
  return equals(low, one) && equals(high, one) ? singular : plural
}

/** What stands before the figure is said once: `매개변수 900만 개~5억 개`, `gấp 3 đến 5 lần`. */
const withoutHead = (pattern: string, language: Language) =>
  language === 'en' ? pattern : pattern.slice(pattern.indexOf('#'))

/** Put the figure in its pattern. Korean writes the counter apart only behind a scale word: `512장`, `1,000만 명`. */
function fill(pattern: string, before: string, figure: Figure): string {
  const at = pattern.indexOf('#')
  const head = pattern.slice(0, at)
  const tail = pattern.slice(at + 1)
  const apart = /[만억조경]$/.test(figure.text) && /^\p{Script=Hangul}/u.test(tail) ? ' ' : ''
  return head + before + figure.text + apart + tail
}
