import type {Nodes, Root, RootContent} from 'mdast'
import type {Point, Position} from 'unist'
import type {Memory} from './memory.ts'
import {parseMarkdown} from './parse.ts'

/**
 * Parse a file that is parsed again at every keystroke: part by part, each part once. A part begins at a heading; where
 * something in the file may reach over headings, the whole of it is parsed.
 *
 * @param memory the parts that were parsed before
 * @returns the same tree as `parseMarkdown`
 */
export function parseParts(source: string, memory: Memory): Root {
  const starts = partStarts(source)
  if (starts.length < 2) return parseMarkdown(source)
  const children: RootContent[] = []
  let line = 0
  for (const [index, start] of starts.entries()) {
    const text = source.slice(start, starts[index + 1])
    const {children: nodes} = memory.remember(`parse ${index === 0 ? 'head' : 'part'} ${text}`, () =>
      parseMarkdown(text),
    )
    for (const node of nodes) children.push(moved(node, start, line))
    line += lineEnds(text)
  }
  const begin = {line: 1, column: 1, offset: 0}
  const last = source.length - Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) - 1
  return {
    type: 'root',
    children,
    position: {start: begin, end: {line: line + 1, column: last + 1, offset: source.length}},
  }
}

/** A definition is known everywhere; a fence, a comment and raw HTML may hold what looks like a heading. */
const reaching = /\]:|```|~~~|<(?:[!?]|script|pre|style|textarea)/i

const heading = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g

function partStarts(source: string): number[] {
  if (reaching.test(source)) return [0]
  const head = source.startsWith('---') ? source.indexOf('\n---', 3) : 0
  if (head < 0) return [0]
  const starts = Array.from(source.matchAll(heading), ({0: blank, index}) => index + blank.length)
  return [0, ...starts.filter((start) => start > head)]
}

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/** A copy, for whoever gets a tree may change it, in another place. */
function moved<N extends Nodes>(node: N, offset: number, lines: number): N {
  const copy = {...node}
  if (node.position) copy.position = movedPosition(node.position, offset, lines)
  if (node.data) copy.data = {...node.data}
  if ('children' in copy)
    copy.children = copy.children.map((child) => moved(child, offset, lines)) as typeof copy.children // each child keeps its type
  return copy
}

const movedPosition = ({start, end}: Position, offset: number, lines: number): Position => ({
  start: movedPoint(start, offset, lines),
  end: movedPoint(end, offset, lines),
})

const movedPoint = ({line, column, offset: at = 0}: Point, offset: number, lines: number): Point => ({
  line: line + lines,
  column,
  offset: at + offset,
})
