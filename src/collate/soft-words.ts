/**
 * Words that say what a claim says without being one of its words: what English denies with "not" a language may deny
 * with a verb or a prefix, and the biggest thing may be a core one. Found inside words; they only excuse a claim that is
 * missing, and are never told themselves.
 */
const denying: Readonly<Record<string, RegExp>> = {
  ko: /(?:^|[^가-힣])(?:미|불|비|무)[가-힣]{2}|불가|금지|제외|방지|거부|거절|부인|반대|실패|부족|최소화|어렵|어려[운워울]|드[물문]|막[는을아기]|피하|피할|외에|외의|말고|밖에/,
  vi: /(?<!\p{L})(?:không|chẳng|đừng|chưa|trừ|tránh|ngăn|phủ nhận|bác bỏ|từ chối|thất bại|thiếu|khó|cấm|miễn|vô|phi|bất|hết|mất|ngừng|dừng|khỏi|hiếm)(?!\p{L})/iu,
}

const extreme: Readonly<Record<string, RegExp>> = {
  ko: /최[가-힣]|가장|제일|으뜸|핵심|대부분|대다수|대개|대체로/,
  vi: /(?<!\p{L})(?:nhất|tối ưu|tối đa|tối thiểu|hàng đầu|hầu hết|phần lớn|đa số|đa phần)(?!\p{L})/iu,
}

/** @returns whether a text denies something, if in words that are no negation */
export const deniesSoftly = (text: string, language: string): boolean => denying[language]?.test(text) ?? false

/** @returns whether a text puts something above all else, or speaks of the majority that "most" may mean too */
export const isExtremeSoftly = (text: string, language: string): boolean => extreme[language]?.test(text) ?? false

/** "Not just" and "not only" add; they deny nothing. */
export const addsInstead = (rest: string) => /^\s{0,3}(?:just|only|merely|simply|least|to mention)\b/i.test(rest)

/**
 * A growing set and a drop-down list neither grow nor drop.
 *
 * @param before the text up to the word
 * @param after the text behind it
 */
export const isAttribute = (before: string, word: string, after: string) =>
  /[-‐]$/.test(before) || /^[-‐]/.test(after) || (/ing$/i.test(word) && /\b(?:an?|the|its|their|our)\s$/i.test(before))
