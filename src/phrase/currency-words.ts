import type {Words} from './words.ts'

/** Names of the currencies that prose calls by name; the others are written by their code. */
export const currencyWords: Readonly<Record<string, Words>> = {
  KRW: {vi: '# won', ko: '#원', en: '# won'},
  USD: {vi: '# USD', ko: '#달러', en: '# US dollar | # US dollars'},
  VND: {vi: '# đồng', ko: '#동', en: '# dong'},
  EUR: {vi: '# euro', ko: '#유로', en: '# euro | # euros'},
  JPY: {vi: '# yên', ko: '#엔', en: '# yen'},
  CNY: {vi: '# nhân dân tệ', ko: '#위안', en: '# yuan'},
  GBP: {vi: '# bảng Anh', ko: '#파운드', en: '# pound | # pounds'},
}

/**
 * @param code ISO 4217
 * @returns how amounts of the currency are written around a `#`
 * @example currencyPattern('KRW').ko //=> '#원'
 */
export function currencyPattern(code: string): Words {
  return currencyWords[code] ?? {vi: `# ${code}`, ko: `# ${code}`, en: `# ${code}`}
}
