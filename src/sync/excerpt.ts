import {pieces} from './pieces.ts'

/** What a text said and says where it first differs; `…` for nothing. */
export interface Excerpt extends Readonly<Record<string, string>> {
  readonly before: string
  readonly after: string
}

/** Letters of an excerpt at most. */
const longest = 60

/** @returns the first place in which two texts differ, with a word on either side */
export function excerptOf(before: string, after: string): Excerpt {
  const found = pieces(before, after)
  const index = found.findIndex(({kind}) => kind !== 'same')
  const head = found[index - 1]?.text.split(' ').filter(Boolean).slice(-2).join(' ')
  const told = {before: [head], after: [head]}
  let next = index
  for (; next < found.length && found[next]?.kind !== 'same'; next++) {
    const piece = found[next]
    if (piece?.kind === 'gone') told.before.push(piece.text.trim())
    if (piece?.kind === 'come') told.after.push(piece.text.trim())
  }
  const tail = found[next]?.text.split(' ').filter(Boolean).slice(0, 2).join(' ')
  const cut = (words: readonly (string | undefined)[]): string => {
    const whole = [...words, tail].filter(Boolean).join(' ')
    return whole.length > longest ? `${Array.from(whole).slice(0, longest).join('')}…` : whole || '…'
  }
  return {before: cut(told.before), after: cut(told.after)}
}
