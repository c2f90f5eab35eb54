import {boundFamily, type BoundFamily} from '../fact/compare-bound.ts'
import type {Bound} from '../fact/fact.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Side} from './difference.ts'

/** What bounds a figure before it, and behind it. */
type Around = readonly [before: RegExp, after: RegExp]

/**
 * Words and signs that bound a figure from where its reader does not look: before a noun, behind a second figure, in the
 * verb of the clause. They only excuse a bound that is missing, and are never told.
 */
const softly: Readonly<Record<Exclude<BoundFamily, 'exact'>, Readonly<Record<string, Around>>>> = {
  about: {
    en: [
      /[~≈]|\b(?:about|around|roughly|approximately|approx|nearly|almost|estimated?s?)\b/i,
      /\b(?:or so|estimated?s?)\b/i,
    ],
    ko: [/[~≈]|(?<![가-힣])약 |대략|어림|거의|추정|추산/, /정도|가량|안팎|내외|쯤|남짓|추산/],
    vi: [/[~≈]|(?<!\p{L})(?:khoảng|chừng|xấp xỉ|ước|tầm|cỡ|gần|quanh|trên dưới)(?!\p{L})/iu, /gì đó|có lẻ/i],
  },
  above: {
    en: [
      /[>≥]|\b(?:more than|above|beyond|past|exceed\w*|surpass\w*|top(?:s|ped|ping)|beat(?:s|ing|en)?|outpac\w+|outstrip\w*|outperform\w*|ahead of|better than|upwards?|minimum|at least)\b/i,
      /^\+|\b(?:upwards?|onwards?|minimum|at least|or (?:more|above|over|later|newer|better)|faster|higher|larger|greater|longer|older)\b/i,
    ],
    ko: [/[>≥]|최소|적어도/, /^\+|이상|초과|넘[는게은을긴겼었]|웃돌|웃도|상회|돌파|추월|능가|보다/],
    vi: [
      /[>≥]|(?<!\p{L})(?:hơn|vượt|quá|ít nhất|tối thiểu|không dưới|từ)(?!\p{L}) ?$|(?<!\p{L})(?:vượt|ít nhất|tối thiểu|nhiều|ít|nhanh|chậm|cao|thấp)(?!\p{L})[^,]{0,14} hơn ?$/iu,
      /^\+|(?<!\p{L})(?:trở lên|trở đi)(?!\p{L})/iu,
    ],
  },
  below: {
    en: [
      /[<≤]|\b(?:less than|fewer than|under|below|up to|at most|most of|no more|within|almost|nearly|short of|shy of|close to|max|maximum|limit\w*|cap(?:s|ped)?|exceed\w*|barely|not even)\b/i,
      /\b(?:or (?:less|fewer|under|below)|at most|maximum|max|lower|below|cheaper|smaller|fewer|shorter|slower|younger|less)\b/i,
    ],
    ko: [
      /[<≤]|최대|거의|채 |기껏/,
      /이하|미만|이내|까지|낮[다은았게아]|적[다은었게]|넘지|넘기지|초과하지|제한|채 |못[ 하한했미되]|가까|육박|안에|대부분|한도/,
    ],
    vi: [
      /[<≤]|(?<!\p{L})(?:dưới|chưa|tối đa|không quá|không vượt|trong vòng|gần|nhiều nhất|giới hạn|lên tới|lên đến|phần lớn|ngót|suýt)(?!\p{L})/iu,
      /(?<!\p{L})(?:trở xuống|đổ lại)(?!\p{L})/iu,
    ],
  },
}

/** How far from a figure a word may stand that still bounds it. */
const reach = 16

/**
 * @param mention a figure that its own words do not bound
 * @returns whether the text around it, up to the next figures, bounds it to the same side all the same
 */
export function isBoundSoftly(bound: Bound, {start, end}: Mention, {text, language, mentions}: Side): boolean {
  const family = boundFamily(bound)
  const around = family === 'exact' ? undefined : softly[family][language]
  if (!around) return false
  let from = Math.max(0, start - reach)
  let to = Math.min(text.length, end + reach)
  for (const {fact, ...other} of mentions) {
    if (fact.kind === 'claim') continue
    if (other.end <= start && !joint.test(text.slice(other.start, start))) from = Math.max(from, other.end)
    if (other.start >= end && text.slice(end, other.start) !== '/') to = Math.min(to, other.start)
  }
  const [before, after] = around
  return (
    before.test(text.slice(from, start).split(stop).at(-1) ?? '') ||
    after.test(text.slice(end, to).split(stop)[0] ?? '')
  )
}

/** `4.0/5.0 이상` bounds the first as well, `약 하루 $2` what a day costs. */
const joint = /\/$|(?:하루|한 달|일주일)(?:에|당)? $/

const stop = /[,;!?。\n]|\.\s/
