import {fold} from './fold.ts'
import type {Query} from './query.ts'
import {stemOf, termsOf} from './terms.ts'
import {wordsOf} from './words.ts'

/** A stretch of a text that is marked. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A piece of a text as it is shown. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/**
 * @param text the text of a result
 * @param query what was looked for
 * @param forms other writings of what the query names
 * @param values where figures of the text are those of the query
 * @returns the stretches that answer the query, in order, none overlapping
 */
export function marksIn(text: string, query: Query, forms: readonly string[], values: readonly Stretch[]): Stretch[] {
  const inValue = (start: number, end: number): boolean =>
    query.values.some((value) => value.start < end && start < value.end)
  const sought = query.words.filter(({start, end}) => values.length === 0 || !inValue(start, end))
  const folded = fold(text)
  const found: Stretch[] = [...values]
  for (const form of forms) found.push(...occurrences(folded, fold(form)))
  const words = wordsOf(text)
  for (const word of sought)
    if (word.kind === 'hangul') found.push(...occurrences(folded, stemOf(word.text)))
    else
      for (const one of words) {
        const [own = ''] = termsOf(one)
        const [wanted = ''] = termsOf(word)
        if (own === wanted) found.push({start: one.start, end: one.end})
        else if (one.kind === 'letters' && wanted.length > 1 && own.startsWith(wanted))
          found.push({start: one.start, end: one.start + wanted.length})
      }
  return join(found)
}

function occurrences(text: string, wanted: string): Stretch[] {
  const found: Stretch[] = []
  if (wanted === '') return found
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length))
    found.push({start, end: start + wanted.length})
  return found
}

function join(found: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const {start, end} of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end) joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, end)}
    else joined.push({start, end})
  }
  return joined
}

const longest = 320

/**
 * @returns the text cut into pieces, marked or not; of a long text the part that has the most marks
 */
export function piecesOf(text: string, marks: readonly Stretch[]): Piece[] {
  const {from, to} = windowOf(text, marks)
  const pieces: Piece[] = []
  const add = (start: number, end: number, marked: boolean): void => {
    if (end > start) pieces.push({text: text.slice(start, end), marked})
  }
  if (from > 0) pieces.push({text: '… ', marked: false})
  let at = from
  for (const {start, end} of marks) {
    if (start < at || end > to) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, to, false)
  if (to < text.length) pieces.push({text: ' …', marked: false})
  return pieces
}

function windowOf(text: string, marks: readonly Stretch[]): {from: number; to: number} {
  if (text.length <= longest) return {from: 0, to: text.length}
  const within = (from: number): number => marks.filter(({start, end}) => start >= from && end <= from + longest).length
  const lead = 60
  const starts = marks.map(({start}) => Math.max(0, start - lead))
  const best = starts.reduce((found, from) => (within(from) > within(found) ? from : found), starts[0] ?? 0)
  const from = best === 0 ? 0 : wordStart(text, Math.min(best, text.length - longest))
  const end = Math.min(text.length, from + longest)
  return {from, to: end === text.length ? end : Math.max(from + 1, text.lastIndexOf(' ', end))}
}

const wordStart = (text: string, at: number): number => {
  const space = text.indexOf(' ', at)
  return at === 0 || space < 0 || space > at + 20 ? at : space + 1
}
