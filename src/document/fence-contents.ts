import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'

/** A file from which the lines between code fences have been taken out. */
export interface Shortened {
  readonly text: string
  readonly cuts: readonly Cut[]
}

interface Cut {
  /** Where the fence opens, in the text that is left. */
  readonly at: number
  /** The lines that were taken out, with the end of the last: offsets in the file. */
  readonly from: number
  readonly to: number
  readonly lines: number
}

/**
 * What stands between the fences of a code block is shown as it is written, so that no parser has to go through it
 * letter by letter. Take out the lines between fences that stand at the beginning of a line.
 *
 * @param source a whole file
 * @returns the file without those lines; nothing where there are none, or where lines end in lone carriage returns
 */
export function withoutFenceContents(source: string): Shortened | undefined {
  if (!(source.includes('```') || source.includes('~~~')) || /\r(?!\n)/.test(source)) return undefined
  const cuts: Cut[] = []
  let text = ''
  let kept = 0
  const opening = /(?:^|\n)(?:```|~~~)[^\n]*/g
  // Front matter is looked for to the end of the file, through whatever else it might be.
  opening.lastIndex = source.startsWith('---') ? Math.max(0, source.search(/\n---[ \t]*(?![^\r\n])/)) : 0
  for (let open = opening.exec(source); open; open = opening.exec(source)) {
    const line = open[0].trimStart()
    const fence = /^(?:`+|~+)/.exec(line)?.[0] ?? ''
    if (fence.startsWith('`') && line.includes('`', fence.length)) continue
    const from = opening.lastIndex + 1
    const close = closingFence(source, from, fence)
    if (!close) break
    if (close.certain && close.start > from) {
      cuts.push({
        at: text.length + from - 1 - line.length - kept,
        from,
        to: close.start,
        lines: linesIn(source, from, close.start),
      })
      text += source.slice(kept, from)
      kept = close.start
    }
    opening.lastIndex = close.end
  }
  return cuts.length > 0 ? {text: text + source.slice(kept), cuts} : undefined
}

interface Closing {
  readonly start: number
  readonly end: number
  /** Whether no line before it might be taken for one as well. */
  readonly certain: boolean
}

function closingFence(source: string, from: number, fence: string): Closing | undefined {
  const likely = new RegExp(`(?<=\\n)[ \\t]*${fence}${fence.charAt(0)}*`, 'g')
  likely.lastIndex = from
  let certain = true
  for (let found = likely.exec(source); found; found = likely.exec(source)) {
    const newline = source.indexOf('\n', likely.lastIndex)
    const end = newline < 0 ? source.length : newline
    if (/^ {0,3}[`~]/.test(found[0]) && /^[ \t]*\r?$/.test(source.slice(likely.lastIndex, end)))
      return {start: found.index, end, certain}
    certain = false
  }
  return undefined
}

/**
 * Put back into the tree of a shortened file what was taken out of it, and move what stands behind it.
 *
 * @param tree is changed in place
 * @returns the tree of the whole file; nothing where what was taken out was no code after all, as in a comment
 */
export function withFenceContents(tree: Root, {cuts}: Shortened, source: string): Root | undefined {
  let next = 0
  let offset = 0
  let lines = 0
  for (const node of tree.children) {
    const cut = cuts[next]
    if (cut && (node.position?.start.offset ?? 0) >= cut.at) {
      const {position} = node
      if (node.type !== 'code' || node.value !== '' || position?.start.offset !== cut.at) return undefined
      if (position.end.line !== position.start.line + 1) return undefined
      node.value = source
        .slice(cut.from, cut.to)
        .replace(/\r?\n$/, '')
        .replaceAll('\0', '\uFFFD')
      movePoint(position.start, offset, lines)
      next++
      offset += cut.to - cut.from
      lines += cut.lines
      movePoint(position.end, offset, lines)
    } else if (lines > 0) move(node, offset, lines)
  }
  if (next < cuts.length) return undefined
  if (tree.position) movePoint(tree.position.end, offset, lines)
  return tree
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

function linesIn(source: string, from: number, to: number): number {
  let count = 0
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count++
  return count
}
