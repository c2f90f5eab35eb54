import {matcherFor} from '../matchers.ts'
import {endsKoreanWord} from './korean-word.ts'
import {behind, looking, type Slot} from './slot.ts'
import {lookBack} from '../look-back.ts'

/** Slots that look at what stands around a date; most of them take no text. */
export const lookingSlots = {
  'behind-date-word': behind('before-date'),
  'behind-on': looking(({lower}, start) => /\bon {1,4}$/.test(lookBack(lower, start, 6))),
  'behind-english-month': (scan, at, start) => {
    const before = /([A-Za-z]{3,9})\.? $/.exec(lookBack(scan.text, start, 11))?.[1] ?? ''
    const found = matcherFor('en', ['month']).match(before, before.toLowerCase(), 0, 'word')
    return found && found.end === before.length ? {end: at, fields: {month: Number(found.senses[0]?.means)}} : undefined
  },
  'english-month': (scan, at) => {
    const found = matcherFor('en', ['month']).match(scan.text, scan.lower, at, 'word')
    return found && {end: found.end, fields: {month: Number(found.senses[0]?.means)}}
  },
  'behind-dotted': looking(({text}, start) =>
    /\d{4}\. ?\d{1,2}\. ?\d{1,2}\.? ?(?:\([월화수목금토일]\) ?)?[-–~∼] ?$/.test(lookBack(text, start, 24)),
  ),
  'behind-between': looking(({lower}, start) => /\bbetween {1,4}$/.test(lookBack(lower, start, 12))),
  'behind-in': looking(({lower}, start) =>
    /\b(?:in|by|until|till|before|after|since|from) {1,4}$/.test(lookBack(lower, start, 10)),
  ),
  'behind-on-the': looking(({lower}, start) =>
    /\b(?:on|by|until|before|after|since|from) the {1,4}$/.test(lookBack(lower, start, 12)),
  ),
  // `6개월 전후` is about six months.
  'word-end': (scan, at) => (scan.text[at] !== '후' && endsKoreanWord(scan, at) ? {end: at, fields: {}} : undefined),
  // `오후 1~3시`: the hour stands behind the second.
  'before-hours': ({text}, at) =>
    /^ ?[-–~∼] ?\d{1,2} ?시(?!간)/.test(text.slice(at, at + 8)) ? {end: at, fields: {}} : undefined,
  // `22h ngày 3/9`, `19h thứ Bảy`, `7h (giờ Việt Nam)`.
  'before-day': ({lower}, at) =>
    /^ \(?(?:ngày|thứ|hôm|chủ nhật|mùng|mồng|giờ|cùng ngày|sáng|\d{1,2}\/\d)/.test(lower.slice(at, at + 12))
      ? {end: at, fields: {}}
      : undefined,
  // The ends of `từ 9h đến 18h`.
  'before-clock': ({lower}, at, start) =>
    /(?:từ|:) $/.test(lower.slice(Math.max(0, start - 4), start)) &&
    /^ ?(?:-|–|đến|tới) ?\d{1,2}h(?!\p{L})/u.test(lower.slice(at, at + 9))
      ? {end: at, fields: {}}
      : undefined,
  'behind-clock': looking(({lower}, start) =>
    /(?:từ|:) \d{1,2}h(?:\d{2})? ?(?:-|–|đến|tới) ?$/.test(lower.slice(Math.max(0, start - 18), start)),
  ),
  'ends-phrase': ({lower}, at) =>
    /^(?:$|[.,;:!?)]|\s(?:and|at|in|when|but|with|he|she|it|they|we|to|of (?:this|last|next))\b)/.test(
      lower.slice(at, at + 9),
    )
      ? {end: at, fields: {}}
      : undefined,
  'behind-article': behind('article-before-date'),
} satisfies Readonly<Record<string, Slot>>
