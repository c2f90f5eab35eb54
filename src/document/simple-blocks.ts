import type {Code, Heading, RootContent} from 'mdast'
import {simpleInline} from './simple-inline.ts'
import {isSpace, linesOf, type Lines} from './simple-lines.ts'
import {markerAt, simpleList} from './simple-list.ts'
import {beginsParagraph, endsList, fenceAt, headingDepth, mayMark} from './simple-start.ts'
import {simpleTable} from './simple-table.ts'

/** A stretch of whole lines: what it holds, where that is sure. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly nodes?: RootContent[]
}

/**
 * Take a file apart into blocks that are surely what they look like, and stretches that only the parser can read. What
 * is sure holds only where a block can begin at all; whoever parses the rest has to see to that.
 *
 * @param source a file whose lines end in line feeds
 * @returns its stretches in order, sure and unsure in turn
 */
export function simpleBlocks(source: string): Stretch[] {
  const lines = linesOf(source)
  const bare = !source.includes(']:')
  const stretches: Stretch[] = []
  const front = source.startsWith('---') ? frontMatterEnd(lines) : 0
  if (front > 0) stretches.push({from: 0, to: lines.start(front)})
  let nodes: RootContent[] = []
  let from = lines.start(front)
  for (let line = front; line < lines.count;) {
    if (lines.isBlank(line)) {
      line++
      continue
    }
    const block = simpleBlock(lines, line, bare)
    if (block) {
      nodes.push(block.node)
      line = block.next
      continue
    }
    const open = line
    // A listing that does not end holds all that follows.
    line = fenceAt(lines, line) === undefined ? nextStart(lines, line) : lines.count
    if (nodes.length > 0) stretches.push({from, to: lines.start(open), nodes})
    from = nodes.length > 0 || stretches.length > 0 ? lines.start(open) : from
    stretches.push({from, to: lines.start(line)})
    from = lines.start(line)
    nodes = []
  }
  if (nodes.length > 0) stretches.push({from, to: source.length, nodes})
  return stretches
}

/** @returns the line after front matter, which is looked for to the end of the file */
function frontMatterEnd(lines: Lines): number {
  for (let line = 1; line < lines.count; line++)
    if (/^---[ \t]*$/.test(lines.source.slice(lines.start(line), lines.end(line)))) return line + 1
  return lines.count
}

interface Block {
  readonly node: RootContent
  /** The line after it. */
  readonly next: number
}

function simpleBlock(lines: Lines, line: number, bare: boolean): Block | undefined {
  const {source, start, end, position} = lines
  const first = source.charAt(start(line))
  if (first === '#') return heading(lines, line, bare)
  if (first === '|') {
    const found = simpleTable(lines, line, bare)
    return found && {node: found.table, next: found.next}
  }
  if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(source.slice(start(line), end(line))))
    return {node: {type: 'thematicBreak', position: position(start(line), end(line))}, next: line + 1}
  const fence = fenceAt(lines, line)
  if (fence !== undefined) return listing(lines, line, fence)
  if (first !== ' ' && markerAt(lines, line)) {
    const found = simpleList(lines, line, bare)
    return found && {node: found.list, next: found.next}
  }
  return paragraph(lines, line, bare)
}

function heading(lines: Lines, line: number, bare: boolean): Block | undefined {
  const depth = headingDepth(lines, line)
  const from = lines.start(line) + depth + 1
  const to = lines.end(line)
  const {source, position} = lines
  if (depth === 0 || /^[ \t]|[# \t]$/.test(source.slice(from, to)) || from >= to) return undefined
  const children = simpleInline(lines, from, to, bare)
  if (!children) return undefined
  const place = position(lines.start(line), to)
  return {node: {type: 'heading', depth: depth as Heading['depth'], children, position: place}, next: line + 1}
}

function listing(lines: Lines, line: number, fence: string): Block | undefined {
  const {source, start, end, position} = lines
  const info = source.slice(start(line) + fence.length, end(line))
  if (!/^(?:[^\s\\&](?:[^\\&\t]*[^\s\\&])?)?$/.test(info)) return undefined
  const close = new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`)
  for (let last = line + 1; last < lines.count; last++) {
    if (!close.test(source.slice(start(last), end(last)))) continue
    const space = info.indexOf(' ')
    const lang = (space < 0 ? info : info.slice(0, space)) || null
    const meta = space < 0 ? null : info.slice(space).trimStart()
    const value = last === line + 1 ? '' : source.slice(start(line + 1), end(last - 1))
    const node: Code = {type: 'code', lang, meta, value, position: position(start(line), end(last))}
    return {node, next: last + 1}
  }
  return undefined
}

function paragraph(lines: Lines, first: number, bare: boolean): Block | undefined {
  const {source, start, end, position} = lines
  let line = first
  for (; line < lines.count && !lines.isBlank(line); line++) {
    if (line > first && (endsList(lines, line) || interrupts(lines, line))) break
    if (!beginsParagraph(source, start(line), end(line))) return undefined
  }
  const from = start(first)
  const to = end(line - 1)
  const children = simpleInline(lines, from, to, bare)
  return children && {node: {type: 'paragraph', children, position: position(from, to)}, next: line}
}

/** Whether a line of prose is followed by a list. */
function interrupts(lines: Lines, line: number): boolean {
  const marker = markerAt(lines, line)
  if (!marker || marker.indent > 0) return false
  return (marker.number ?? 1) === 1 && beginsParagraph(lines.source, marker.content, lines.end(line))
}

/** @returns the next line at which a block may begin that does not belong to what is open */
function nextStart(lines: Lines, line: number): number {
  const {source, start} = lines
  for (let next = line + 1; next < lines.count; next++) {
    if (lines.isBlank(next)) continue
    if (endsList(lines, next)) return next
    if (lines.isBlank(next - 1) && !isSpace(source.charCodeAt(start(next))) && !mayMark(lines, next)) return next
  }
  return lines.count
}
