import type {Heading, RootContent} from 'mdast'
import {simpleHtml, simpleQuote} from './simple-html.ts'
import {simpleInline} from './simple-inline.ts'
import {simpleListing, simpleParagraph, type Found} from './simple-leaves.ts'
import {isSpace, linesOf, type Lines} from './simple-lines.ts'
import {simpleList} from './simple-list.ts'
import {
  endsList,
  fenceAt,
  headingDepth,
  htmlAt,
  indentOf,
  isBreak,
  markerAt,
  mayMark,
  trimmedEnd,
} from './simple-start.ts'
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
 * @param source a file without lone carriage returns
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
    // A listing or comment that does not end holds all that follows.
    const endless = fenceAt(lines, line) !== undefined || htmlAt(lines, line) === 'comment'
    line = endless ? lines.count : nextStart(lines, line)
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

function simpleBlock(lines: Lines, line: number, bare: boolean): Found<RootContent> | undefined {
  const {source, start, end, position} = lines
  const from = start(line)
  switch (source.charAt(from)) {
    case '#':
      return heading(lines, line, bare)
    case '|':
      return simpleTable(lines, line, bare)
    case '<':
      return htmlAt(lines, line) ? simpleHtml(lines, line) : simpleParagraph(lines, line, from, 0, bare)
    case '>':
      return simpleQuote(lines, line, bare)
    case ' ':
      return markerAt(lines, line) && indentOf(lines, line) < 4 ? simpleList(lines, line, bare) : undefined
  }
  if (isBreak(lines, line)) return {node: {type: 'thematicBreak', position: position(from, end(line))}, next: line + 1}
  const fence = fenceAt(lines, line)
  if (fence !== undefined) return simpleListing(lines, line, fence, 0)
  return markerAt(lines, line) ? simpleList(lines, line, bare) : simpleParagraph(lines, line, from, 0, bare)
}

function heading(lines: Lines, line: number, bare: boolean): Found<Heading> | undefined {
  const {source, start, end, position} = lines
  const depth = headingDepth(lines, line)
  const from = start(line) + depth + 1
  const to = trimmedEnd(lines, line)
  if (depth === 0 || from >= to || /^[ \t]|[#\t]$/.test(source.slice(from, to))) return undefined
  const children = simpleInline(lines, from, to, bare)
  if (!children) return undefined
  const place = position(start(line), end(line))
  return {node: {type: 'heading', depth: depth as Heading['depth'], children, position: place}, next: line + 1}
}

/** @returns the next line at which a block may begin that does not belong to what is open */
function nextStart(lines: Lines, line: number): number {
  const {source, start} = lines
  for (let next = line + 1; next < lines.count; next++) {
    if (lines.isBlank(next)) continue
    if (endsList(lines, next)) return next
    if (!lines.isBlank(next - 1) || mayMark(lines, next)) continue
    // A quote may be taken into what is open.
    const first = source.charCodeAt(start(next))
    if (!isSpace(first) && first !== 62) return next
  }
  return lines.count
}
