import {isHangul} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import type {Scan} from '../scan.ts'

/**
 * @returns whether a Korean word ends at the offset, or goes on with particles only: 8월 초에, not 8월 초등; in other
 *   languages, always
 */
export function endsKoreanWord({language, text}: Scan, end: number): boolean {
  if (language !== 'ko' || !isHangul(text.charCodeAt(end))) return true
  const particle = matcherFor('ko', ['particle', 'about-date', 'limit']).match(text, text, end, 'edge')
  return particle !== undefined && !isHangul(text.charCodeAt(particle.end))
}
