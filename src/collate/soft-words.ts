import type {Marker} from '../fact/fact.ts'

/**
 * Words that put something above all else without a superlative: the biggest thing may be a core one. Found inside words;
 * they only excuse a superlative that is missing.
 */
const extreme: Readonly<Record<string, RegExp>> = {
  ko: /최(?:고|대|저|소|상|하|악|강|신|장|단|적|우|선|첨|다|초|정상|연소|측근)|가장|제일|으뜸|막내|맏|장남|장녀|핵심|\d위|일류/,
  vi: /(?<!\p{L})(?:nhất|tối ưu|tối đa|tối thiểu|tối cao|hàng đầu|kỷ lục|đỉnh|con út|em út|con trưởng|con cả|anh cả|chị cả)(?!\p{L})/iu,
  en: /\b(?:\w{2,}est|most|least|top|record|utmost|leading|peak|maximum|minimum|ultimate|first)\b/i,
}

/** "Most" may be the majority as well. */
const mostly: Readonly<Record<string, RegExp>> = {
  ko: /대부분|대다수|대개|대체로/,
  vi: /(?<!\p{L})(?:hầu hết|phần lớn|đa số|đa phần)(?!\p{L})/iu,
  en: /\b(?:majority|mostly|largely)\b/i,
}

/**
 * @param majority whether the superlative is "most", which may tell how many
 * @returns whether a text puts something above all else, or speaks of a majority
 */
export const isExtremeSoftly = (text: string, language: string, majority: boolean): boolean =>
  (extreme[language]?.test(text) ?? false) || (majority && (mostly[language]?.test(text) ?? false))

/** `두 번째로 큰`, `lớn thứ hai`, "second-largest": a rank among the largest, rather than one thing behind another. */
export function isRanked(text: string, start: number, end: number, language: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 12)]
  if (language === 'ko') return /^로 ?(?:크|큰|높|낮|길|긴|오래|많|적|작|강|젊|빠|중요|좋)/.test(after)
  if (language === 'vi') return /(?:lớn|cao|thấp|dài|nhỏ|lâu đời|trẻ|mạnh|nhiều|tốt|nhanh|quan trọng) $/iu.test(before)
  return /^[- ](?:\w{2,}est|most)\b/i.test(after)
}

/** @returns whether "only" makes a noun the one of its kind: `the only`, `duy nhất` */
export function isSole(text: string, start: number, end: number, language: string): boolean {
  if (language === 'vi') return /duy nhất$/iu.test(text.slice(start, end))
  if (language !== 'en' || !/(?:only|sole)$/i.test(text.slice(start, end))) return false
  return (
    /\b(?:the|its|his|her|their|our|whose) (?:only|sole)$/i.test(text.slice(Math.max(0, start - 7), end)) &&
    /^ [a-z]/i.test(text.slice(end, end + 2))
  )
}

/** What somebody is the first of: the world, a country, a trade, or all time. */
const realms: Readonly<Record<string, {readonly before?: RegExp; readonly after?: RegExp}>> = {
  ko: {before: /(?:세계|지구|국내|한국|대한민국|아시아|유럽|업계|인류|역사|사상|민간)(?:에서|상)? ?$/},
  vi: {
    after:
      /^ (?:của|ở|tại|trên|trong) (?:(?:thế giới|toàn cầu|cả nước|khu vực|lịch sử|ngành|châu)(?!\p{L})|(?:Hàn|Việt|Nhật|Trung|Đông|Triều|Mỹ|Anh|Pháp|Đức)(?!\p{L}))/u,
  },
  en: {
    before: /(?:world|country|nation|region|industry|Korea|Vietnam|Asia|Europe|Japan|China|America)['’]s $/,
    after:
      /^(?:-ever| of its kind| in history| (?:South |North )?(?:Korean|Vietnamese|Japanese|Chinese|American|Asian|European) [a-z]| (?:[a-z-]+ ){1,3}in (?:the world|the country|history|Asia|(?:South )?Korea|Vietnam)\b)/,
  },
}

/** @returns whether "first" makes a thing the first of its kind anywhere, which no translator says by the way */
export function isFirstOfAll(text: string, start: number, end: number, language: string): boolean {
  const {before, after} = realms[language] ?? {}
  return (
    (before?.test(text.slice(Math.max(0, start - 12), start)) ?? false) ||
    (after?.test(text.slice(end, end + 50)) ?? false)
  )
}

const foremost: Readonly<Record<string, RegExp>> = {
  ko: /처음|첫|최초|시초|원조|초[대기연판창]|(?<!\d)1(?:위|호|번|등)|먼저|시작|효시|선구|데뷔|개척|전례|유례|전무|앞서/,
  vi: /(?<!\p{L})(?:đầu|tiên phong|trước|sớm nhất|khởi|mở màn|nhất|chưa từng|sơ khai|ra mắt|số 1)(?!\p{L})/iu,
  en: /\b(?:first|1st|initial\w*|earliest|early|pioneer\w*|premier\w*|debut\w*|inaugura\w*|maiden|origin\w*|beg[ai]n\w*|start\w*|never|unprecedented|opening|forerunner|number one|No\. 1)\b/i,
}

/** @returns whether a text puts one thing before all others of its kind, in whatever words */
export const isFirstSoftly = (text: string, language: string): boolean => foremost[language]?.test(text) ?? false

const sole: Readonly<Record<string, RegExp>> = {
  ko: /유일|오직|뿐|밖에|(?<!지)만(?:[이은을의]? |으로)|단 |단지|홀로|혼자|하나/,
  vi: /(?<!\p{L})(?:duy|chỉ|mỗi|một mình|độc|riêng)(?!\p{L})/iu,
  en: /\b(?:only|sole|solely|just|alone|one|single|unique|nothing|but|exclusive\w*)\b/i,
}

/** @returns whether a text sets one thing apart in words that are no "only" */
export const isSoleSoftly = (text: string, language: string): boolean => sole[language]?.test(text) ?? false

/**
 * A growing set and a drop-down list neither grow nor drop.
 *
 * @param before the text up to the word
 * @param after the text behind it
 */
export const isAttribute = (before: string, word: string, after: string) =>
  /[-‐]$/.test(before) || /^[-‐]/.test(after) || (/ing$/i.test(word) && /\b(?:an?|the|its|their|our)\s$/i.test(before))

const moving: Readonly<Record<'rise' | 'fall', Readonly<Record<string, RegExp>>>> = {
  rise: {
    en: /\b(?:higher|more|up|upward|larger|bigger|gains?|improv\w+|develop\w+)\b/i,
    vi: /(?<!\p{L})(?:phát triển|đi lên|cao hơn|lớn hơn|nhiều hơn|cải thiện)(?!\p{L})/iu,
    ko: /더 (?:높|크|큰|많)|발전|개선|호전/,
  },
  fall: {
    en: /\b(?:less|fewer|lower|slower|smaller|down|downward|loss|losses|weaken\w*|worse\w*)\b/i,
    vi: /(?<!\p{L})(?:đi xuống|thấp hơn|ít hơn|nhỏ hơn|xấu đi|chậm hơn|kém hơn)(?!\p{L})/iu,
    ko: /더 (?:낮|작|적|느리)|악화|철수|약화|손실/,
  },
}

/** @returns whether a text says that something rises or falls in words that measure nothing */
export const movesSoftly = (
  {text, language}: {readonly text: string; readonly language: string},
  marker: Marker,
): boolean => (marker === 'rise' || marker === 'fall') && (moving[marker][language]?.test(text) ?? false)
