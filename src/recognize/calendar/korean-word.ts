import type {Role} from '../../lexicon/lexicon.ts'
import {isHangul} from '../letters.ts'
import {matcherFor} from '../matchers.ts'
import type {Scan} from '../scan.ts'

const limits: readonly Role[] = ['about-date', 'limit']
const particles: readonly Role[] = ['particle']

/**
 * @returns whether a Korean word ends at the offset, or goes on with particles only: 8월 초에, not 8월 초등; in other
 *   languages, always
 */
export function endsKoreanWord(scan: Scan, end: number): boolean {
  const {language, text} = scan
  if (language !== 'ko' || !isHangul(text.charCodeAt(end))) return true
  const limit = endOf(scan, end, limits)
  if (limit > end && endsKoreanWord(scan, limit)) return true
  const particle = endOf(scan, end, particles)
  return particle > end && !isHangul(text.charCodeAt(particle))
}

/** The end of the longest word of the roles at the offset, or the offset. */
const endOf = ({text}: Scan, at: number, roles: readonly Role[]) =>
  matcherFor('ko', roles).match(text, text, at, 'edge')?.end ?? at
