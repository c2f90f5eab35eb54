import type {Nodes, Root, RootContent} from 'mdast'
import type {Point} from 'unist'
import {simpleBlocks} from './simple-blocks.ts'
import {linesOf} from './simple-lines.ts'

/** An empty listing stands for what was taken out: it ends whatever may be open, and is code nowhere else. */
const stand = '```\n```\n'

/** How far what follows a place in the shortened text is moved in the file. */
interface Kept {
  /** Where the stretch begins in the shortened text. */
  readonly at: number
  readonly offset: number
  readonly lines: number
}

/**
 * Read by hand the blocks of a file that are surely what they look like, and parse the rest.
 *
 * @param parse makes the tree of what is left
 * @returns the tree that parsing the whole would make
 */
export function parseAround(source: string, parse: (source: string) => Root): Root {
  // What the parser reads as something else than it is: too rare to be read by hand.
  if (/\r(?!\n)|\0|^\uFEFF/.test(source)) return parse(source)
  const stretches = simpleBlocks(source)
  if (!stretches.some(({nodes}) => nodes)) return parse(source)
  const {point} = linesOf(source)
  const children: RootContent[] = []
  const place = {start: point(0), end: point(source.length)}
  if (stretches.every(({nodes}) => nodes)) {
    for (const {nodes = []} of stretches) for (const node of nodes) children.push(node)
    return {type: 'root', children, position: place}
  }
  let text = ''
  let line = 1
  const kept: (Kept & {readonly nodes?: readonly RootContent[]})[] = []
  for (const {from, to, nodes} of stretches) {
    kept.push({at: text.length, offset: from - text.length, lines: point(from).line - line, ...(nodes && {nodes})})
    text += nodes ? stand : source.slice(from, to)
    line += nodes ? 2 : point(to).line - point(from).line
  }
  const root = parse(text)
  const parsed = root.children
  let next = 0
  for (const [index, {at, offset, lines, nodes}] of kept.entries()) {
    if (nodes) {
      const node = parsed[next++]
      if (node?.type !== 'code' || node.position?.start.offset !== at) return parse(source)
      if (node.position.end.offset !== at + stand.length - 1) return parse(source)
      for (const each of nodes) children.push(each)
      continue
    }
    const end = kept[index + 1]?.at ?? text.length
    for (let node = parsed[next]; node && (node.position?.start.offset ?? 0) < end; node = parsed[++next]) {
      if (node.position && (node.position.end.offset ?? 0) > end) return parse(source)
      move(node, offset, lines)
      children.push(node)
    }
  }
  return {...root, children, position: place}
}

/** Each point of a tree belongs to one node. */
function move(node: Nodes, offset: number, lines: number): void {
  if (node.position) {
    movePoint(node.position.start, offset, lines)
    movePoint(node.position.end, offset, lines)
  }
  if ('children' in node) for (const child of node.children) move(child, offset, lines)
}

function movePoint(point: Point, offset: number, lines: number): void {
  point.line += lines
  point.offset = (point.offset ?? 0) + offset
}
