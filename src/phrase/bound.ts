import type {Bound} from '../fact/fact.ts'
import type {Language} from '../language.ts'

/** `#` is the figure; what stands before it goes right before the digits, what follows it goes behind the unit. */
const patterns: Readonly<Record<Bound, Readonly<Record<Language, string>>>> = {
  exact: {vi: '#', ko: '#', en: '#'},
  about: {vi: 'khoảng #', ko: '약 #', en: 'about #'},
  nearly: {vi: 'gần #', ko: '# 가까이', en: 'nearly #'},
  'at-least': {vi: 'ít nhất #', ko: '# 이상', en: 'at least #'},
  'at-most': {vi: 'tối đa #', ko: '최대 #', en: 'up to #'},
  'more-than': {vi: 'hơn #', ko: '# 초과', en: 'more than #'},
  'less-than': {vi: 'dưới #', ko: '# 미만', en: 'less than #'},
}

/**
 * @returns the words of a bound: those before the digits and those behind the unit, with their spaces
 * @example boundWords('at-least', 'ko') //=> {before: '', after: ' 이상'}
 */
export function boundWords(bound: Bound, language: Language): {readonly before: string; readonly after: string} {
  const [before = '', after = ''] = patterns[bound][language].split('#')
  return {before, after}
}
