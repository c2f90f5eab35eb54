import type {Blockquote, Html} from 'mdast'
import {simpleInline} from './simple-inline.ts'
import type {Found} from './simple-leaves.ts'
import type {Lines} from './simple-lines.ts'
import {beginsParagraph, endsList, htmlAt, trimmedEnd} from './simple-start.ts'

/**
 * Read a comment, to the line in which it ends, or HTML to the next empty line.
 *
 * @param first a line at whose beginning a `<` stands
 * @returns nothing where only the parser can tell
 */
export function simpleHtml(lines: Lines, first: number): Found<Html> | undefined {
  const kind = htmlAt(lines, first)
  const next = kind && (kind === 'comment' ? commentEnd(lines, first) : blockEnd(lines, first))
  if (next === undefined) return undefined
  const [from, to] = [lines.start(first), lines.end(next - 1)]
  return {node: {type: 'html', value: lines.source.slice(from, to), position: lines.position(from, to)}, next}
}

function commentEnd({source, count, start, end}: Lines, first: number): number | undefined {
  const behind = source.indexOf('-->', start(first) + 4)
  if (behind < 0) return undefined
  for (let line = first; line < count; line++) if (behind < end(line)) return line + 1
  return undefined
}

function blockEnd(lines: Lines, first: number): number {
  let next = first + 1
  while (next < lines.count && !lines.isBlank(next)) next++
  return next
}

/**
 * Read a quote of prose alone.
 *
 * @param first its first line
 * @param bare as for `simpleInline`
 * @returns nothing where only the parser can tell
 */
export function simpleQuote(lines: Lines, first: number, bare: boolean): Found<Blockquote> | undefined {
  const {source, start, end, position} = lines
  let next = first
  for (; next < lines.count && !lines.isBlank(next); next++) {
    if (next > first && endsList(lines, next)) break
    if (!source.startsWith('> ', start(next)) || !beginsParagraph(source, start(next) + 2, end(next))) return undefined
  }
  const children = simpleInline(lines, start(first) + 2, trimmedEnd(lines, next - 1), bare, 2)
  if (!children) return undefined
  const to = end(next - 1)
  const paragraph = {type: 'paragraph' as const, children, position: position(start(first) + 2, to)}
  return {node: {type: 'blockquote', children: [paragraph], position: position(start(first), to)}, next}
}
