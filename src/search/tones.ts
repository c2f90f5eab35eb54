import {lexicons} from '../lexicon/index.ts'
import type {Role} from '../lexicon/lexicon.ts'
import {fold} from './fold.ts'

/** Words that make a figure out of digits; of two that are told apart by tones alone, the first role has it. */
const roles: readonly Role[] = ['scale', 'step', 'tens', 'unit', 'currency-name', 'month', 'half', 'digit', 'point']

const known = new Map<string, string>()
const withTones = new Set<string>()
for (const role of roles)
  for (const lexicon of lexicons.vi)
    for (const [, ...forms] of lexicon[role] ?? [])
      for (const form of forms) {
        const word = form.replace(/^[=~^]/, '')
        withTones.add(word)
        const bareWord = fold(word)
        if (bareWord !== word && !known.has(bareWord)) known.set(bareWord, word)
      }
for (const [bareWord, word] of [
  ['nam', 'năm'],
  ['thang', 'tháng'],
  ['ngay', 'ngày'],
  ['quy', 'quý'],
  ['dong', 'đồng'],
] as const)
  known.set(bareWord, word)

const longestForm = 4

/**
 * Gives the words of figures their tones back, for whoever types without.
 *
 * @param text composed letters (NFC)
 * @returns a text of the same length
 * @example restoreTones('530 ty won') //=> '530 tỷ won'
 */
export function restoreTones(text: string): string {
  const words = Array.from(text.matchAll(/[a-z]+/giu), ({0: word, index}) => ({start: index, end: index + word.length}))
  let restored = ''
  let copied = 0
  for (let i = 0; i < words.length; i += 1)
    for (let last = Math.min(words.length, i + longestForm) - 1; last >= i; last -= 1) {
      const start = words[i]?.start ?? 0
      const end = words[last]?.end ?? 0
      const given = text.slice(start, end).toLowerCase()
      const word = withTones.has(given) || !standsAlone(text, start, end) ? undefined : known.get(given)
      if (word === undefined) continue
      restored += text.slice(copied, start) + word
      copied = end
      i = last
      break
    }
  return restored + text.slice(copied)
}

const standsAlone = (text: string, start: number, end: number): boolean =>
  !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end))
