import type {Name} from '../fact/fact.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Difference, Side} from './difference.ts'
import {soundOfHangul, soundOfLatin} from './transliteration.ts'

/**
 * "JavaScript" here, "Java" there: a name of two words in one, of which the other side has the first alone. Told where
 * neither side has the other's name anywhere, in whatever spacing or case.
 */
export function compareHalfNames(source: Side, target: Side): Difference[] {
  const conflict = (from: Mention, to: Mention): Difference => ({
    family: 'name',
    fault: 'conflict',
    tier: 'value',
    source: from,
    target: to,
    comparison: {result: 'different', reason: 'name'},
    weight: 0.8,
  })
  return [
    ...halvesOf(source, target).map(([whole, half]) => conflict(whole, half)),
    ...halvesOf(target, source).map(([whole, half]) => conflict(half, whole)),
  ]
}

const joined = /(?<![\w./@-])([A-Z][a-z]{2,})((?:[A-Z][a-z]{2,}){1,3})(?![\w/])/g

/** @returns whether a text has a name of two words in one, though nothing else is read in it */
export const hasJoinedName = (text: string): boolean => text.search(joined) >= 0

/** @returns names of one side, each with the half of it that the other side has instead */
function halvesOf({text}: Side, {text: other}: Side): readonly (readonly [Mention, Mention])[] {
  return Array.from(text.matchAll(joined)).flatMap(({0: whole, 1: first = '', 2: rest = '', index}) => {
    if (folded(other).includes(whole.toLowerCase()) || wordIn(text, first, rest) >= 0) return []
    const at = wordIn(other, first, rest)
    return at < 0 ? [] : [[named(whole, index), named(first, at)] as const]
  })
}

const named = (written: string, start: number): Mention => ({
  start,
  end: start + written.length,
  fact: {kind: 'name', key: written} satisfies Name,
})

/** @returns where the first word of a name stands alone; not with the rest in hangul behind it, as in `Java스크립트` */
function wordIn(text: string, first: string, rest: string): number {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text.slice(at + first.length, at + first.length + 12)]
    if (/[\w./@-]/.test(before) || /^[\w/]/.test(after)) continue
    const hangul = /^ ?([가-힣]+)/.exec(after)?.[1] ?? ''
    if (!soundOfHangul(hangul).startsWith(soundOfLatin(rest))) return at
  }
  return -1
}

const folded = (text: string) => text.toLowerCase().replaceAll(/[\s-]+/g, '')
