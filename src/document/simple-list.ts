import type {Code, List, ListItem, Paragraph} from 'mdast'
import {simpleListing, simpleParagraph, type Found} from './simple-leaves.ts'
import {isSpace, type Lines} from './simple-lines.ts'
import {endsList, fenceAt, indentOf, isBreak, markerAt, mayMark, trimmedEnd, type Marker} from './simple-start.ts'

/** A list that is open, and where what belongs to its last item begins. */
interface Level {
  readonly content: number
  readonly mark: string
  readonly list: List
  item: ListItem
}

/**
 * Read a list whose items hold prose, listings and lists.
 *
 * @param first the line of its first marker, at the beginning of the line
 * @param bare as for `simpleInline`
 * @returns nothing where only the parser can tell
 */
export function simpleList(lines: Lines, first: number, bare: boolean): Found<List> | undefined {
  const {source, start, end, position} = lines
  const stack: Level[] = []
  let root: List | undefined
  let next = first
  let behindListing = false
  for (let line = first; line < lines.count;) {
    if (lines.isBlank(line)) {
      line++
      continue
    }
    const blank = line > next
    const indent = indentOf(lines, line)
    const marker = markerAt(lines, line)
    if (!marker && indent === 0) {
      if (isSpace(source.charCodeAt(start(line)))) return undefined
      if (blank ? mayMark(lines, line) && !isBreak(lines, line) : !endsList(lines, line) && !isBreak(lines, line))
        return undefined
      break
    }
    let closed: Level | undefined
    for (let top = stack.at(-1); top && indent < top.content; top = stack.at(-1)) closed = stack.pop()
    const parent = stack.at(-1)
    if (!marker) {
      if (!parent) return undefined
      const found = goesOn(lines, line, parent, bare, blank || (behindListing && !closed))
      if (!found) return undefined
      if (blank) parent.item.spread = true
      parent.item.children.push(found.node)
      behindListing = found.node.type === 'code'
      next = found.next
    } else {
      if (indent - (parent?.content ?? 0) > 3) return undefined
      const found = itemAt(lines, line, marker, bare)
      if (!found) return undefined
      const content = marker.content - start(line)
      if (closed?.mark === marker.mark) {
        if (blank) closed.list.spread = true
        closed.list.children.push(found.node)
        stack.push({content, mark: marker.mark, list: closed.list, item: found.node})
      } else {
        if (closed && !parent) break
        if (!blank && parent && !closed && marker.number !== null && marker.number !== 1) return undefined
        if (blank && parent) {
          if (closed) return undefined
          parent.item.spread = true
        }
        const list: List = {
          type: 'list',
          ordered: marker.number !== null,
          start: marker.number,
          spread: false,
          children: [found.node],
          position: position(start(line) + indent, end(line)),
        }
        if (parent) parent.item.children.push(list)
        else root = list
        stack.push({content, mark: marker.mark, list, item: found.node})
      }
      behindListing = false
      next = found.next
    }
    for (const {list, item} of stack) {
      if (list.position) list.position.end = lines.point(end(next - 1))
      if (item.position) item.position.end = lines.point(end(next - 1))
    }
    line = next
  }
  return root && {node: root, next}
}

/** A listing, or prose after an empty line or a listing, that belongs to an item. */
function goesOn(
  lines: Lines,
  line: number,
  {content}: Level,
  bare: boolean,
  apart: boolean,
): Found<Code | Paragraph> | undefined {
  if (indentOf(lines, line) !== content) return undefined
  const from = lines.start(line) + content
  const fence = fenceAt(lines, line, from)
  if (fence !== undefined) return simpleListing(lines, line, fence, content)
  return apart ? simpleParagraph(lines, line, from, content, bare) : undefined
}

function itemAt(lines: Lines, line: number, {indent, content}: Marker, bare: boolean): Found<ListItem> | undefined {
  const {source, start, end, position} = lines
  const box = /^\[([ xX])\](.?)/.exec(source.slice(content, Math.min(content + 4, end(line))))
  if (box && (box[2] !== ' ' || isSpace(source.charCodeAt(content + 4)))) return undefined
  const text = box ? content + 4 : content
  if (box && text >= trimmedEnd(lines, line)) return undefined
  const found = simpleParagraph(lines, line, text, content - start(line), bare)
  if (!found?.node.position) return undefined
  // What the parser makes of a box counts as text of the paragraph, unless text follows it.
  if (found.node.children[0]?.type !== 'text') found.node.position.start = lines.point(content)
  const node: ListItem = {
    type: 'listItem',
    spread: false,
    checked: box ? box[1] !== ' ' : null,
    children: [found.node],
    position: position(start(line) + indent, end(found.next - 1)),
  }
  return {node, next: found.next}
}
