import type {Scan} from '../scan.ts'
import {endsKoreanWord} from './korean-word.ts'
import {type Neighbour, wordBefore, wordBehind} from './neighbours.ts'

/** @returns the word that makes a date or time approximate: before it, or right behind it in Korean */
export function aboutBeside(scan: Scan, start: number, end: number): Neighbour<'about-date'> | undefined {
  if (scan.language !== 'ko') return wordBefore(scan, 'about-date', start)
  const behind = wordBehind(scan, 'about-date', end)
  return behind && endsKoreanWord(scan, behind.end) ? behind : undefined
}
