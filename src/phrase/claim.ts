import type {Claim, Marker} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import type {Words} from './words.ts'

/** One plain word for each marker: what a finding proposes where an edition lost it. */
export const markerWords: Readonly<Record<Marker, Words>> = {
  first: {vi: 'đầu tiên', ko: '최초', en: 'first'},
  last: {vi: 'cuối cùng', ko: '마지막', en: 'the last'},
  only: {vi: 'duy nhất', ko: '유일한', en: 'only'},
  most: {vi: 'nhất', ko: '가장', en: 'the most'},
  least: {vi: 'thấp nhất', ko: '가장 적은', en: 'the least'},
  new: {vi: 'mới', ko: '새로운', en: 'new'},
  not: {vi: 'không', ko: '않다', en: 'not'},
  rise: {vi: 'tăng', ko: '증가', en: 'rise'},
  fall: {vi: 'giảm', ko: '감소', en: 'fall'},
  planned: {vi: 'dự kiến', ko: '예정', en: 'plans to'},
  possible: {vi: 'có thể', ko: '가능', en: 'may'},
  done: {vi: 'hoàn thành', ko: '완료', en: 'completed'},
  each: {vi: 'mỗi', ko: '각각', en: 'each'},
  total: {vi: 'tổng cộng', ko: '모두', en: 'in total'},
  average: {vi: 'trung bình', ko: '평균', en: 'on average'},
  before: {vi: 'trước', ko: '이전', en: 'before'},
  after: {vi: 'sau', ko: '이후', en: 'after'},
  since: {vi: 'kể từ', ko: '이래', en: 'since'},
  until: {vi: 'cho đến', ko: '때까지', en: 'until'},
}

/**
 * @returns the marker's plain word
 * @example phraseClaim({kind: 'claim', marker: 'only'}, 'vi') //=> 'duy nhất'
 */
export const phraseClaim = ({marker}: Claim, language: Language): string => markerWords[marker][language]
