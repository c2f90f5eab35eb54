import type {Code, Paragraph} from 'mdast'
import {simpleInline} from './simple-inline.ts'
import type {Lines} from './simple-lines.ts'
import {beginsParagraph, endsList, fenceAt, indentOf, isBreak, markerAt, trimmedEnd} from './simple-start.ts'

/** What is found, and the line after it. */
export interface Found<N> {
  readonly node: N
  readonly next: number
}

/**
 * Read prose to the line where something else surely begins.
 *
 * @param first its first line
 * @param from offset of its first letter
 * @param indent how many spaces each further line begins with, in a list
 * @param bare as for `simpleInline`
 * @returns nothing where only the parser can tell
 */
export function simpleParagraph(
  lines: Lines,
  first: number,
  from: number,
  indent: number,
  bare: boolean,
): Found<Paragraph> | undefined {
  const {source, start, end, position} = lines
  if (!beginsParagraph(source, from, end(first))) return undefined
  let next = first + 1
  for (; next < lines.count && !lines.isBlank(next); next++) {
    if (endsList(lines, next) || interrupts(lines, next, indent)) break
    if (indentOf(lines, next) !== indent || !beginsParagraph(source, start(next) + indent, end(next))) return undefined
  }
  const children = simpleInline(lines, from, trimmedEnd(lines, next - 1), bare, indent)
  return children && {node: {type: 'paragraph', children, position: position(from, end(next - 1))}, next}
}

/** Whether a list follows prose, or in a list anything that is not the same prose. */
function interrupts(lines: Lines, line: number, indent: number): boolean {
  const marker = markerAt(lines, line)
  if (indent > 0 && isBreak(lines, line)) return true
  if (indent > 0)
    return marker !== undefined || fenceAt(lines, line, lines.start(line) + indentOf(lines, line)) !== undefined
  if (!marker || marker.indent > 0) return false
  return (marker.number ?? 1) === 1 && beginsParagraph(lines.source, marker.content, lines.end(line))
}

/**
 * Read a code block between fences.
 *
 * @param first the line that opens it
 * @param fence what it opens with
 * @param indent how many spaces stand before it and before each of its lines, in a list
 * @returns nothing where it does not end, or where only the parser can tell
 */
export function simpleListing(lines: Lines, first: number, fence: string, indent: number): Found<Code> | undefined {
  const {source, start, end, position} = lines
  const info = source.slice(start(first) + indent + fence.length, end(first))
  if (!/^(?:[^\s\\&](?:[^\\&\t]*[^\s\\&])?)?$/.test(info)) return undefined
  const space = info.indexOf(' ')
  const lang = (space < 0 ? info : info.slice(0, space)) || null
  const meta = space < 0 ? null : info.slice(space).trimStart()
  const close = new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`)
  let value = ''
  for (let line = first + 1; line < lines.count; line++) {
    const own = Math.min(indentOf(lines, line), indent)
    if (own < indent && start(line) + own < end(line)) return undefined
    const text = source.slice(start(line) + own, end(line))
    if (own === indent && close.test(text)) {
      const place = position(start(first) + indent, end(line))
      return {node: {type: 'code', lang, meta, value, position: place}, next: line + 1}
    }
    // Between lines stands what ends them in the file.
    value += (line > first + 1 ? source.slice(end(line - 1), start(line)) : '') + text
  }
  return undefined
}
