/**
 * Words that deny without a negation of their own: what English says with "not" a language may say with one of these.
 * Found inside words; they only excuse, and are never told themselves.
 */
const soft: Readonly<Record<string, RegExp>> = {
  ko: /(?:^|[^가-힣])(?:미|불|비|무)[가-힣]{2}|[가-힣](?:불가|금지|제외|방지|거부|거절|부인|반대|실패|부족)|어렵|어려[운워울]|드[물문]|막[는을아기]|피하|피할|외에|외의|말고|밖에/,
  vi: /(?<!\p{L})(?:chưa|trừ|tránh|ngăn|phủ nhận|bác bỏ|từ chối|thất bại|thiếu|khó|cấm|miễn|vô|phi|bất|hết|mất|ngừng|dừng|khỏi|hiếm)(?!\p{L})/iu,
}

/** @returns whether a text denies something in words that are no negation */
export function deniesSoftly(text: string, language: string): boolean {
  return soft[language]?.test(text) ?? false
}

/** "Not just" and "not only" add; they deny nothing. */
export const addsInstead = (rest: string) => /^\s{0,3}(?:just|only|merely|simply|least|to mention)\b/i.test(rest)
