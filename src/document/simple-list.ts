import type {List, ListItem} from 'mdast'
import {simpleInline} from './simple-inline.ts'
import {isSpace, type Lines} from './simple-lines.ts'
import {beginsParagraph, endsList, mayMark} from './simple-start.ts'

/** A list that is open, and where what belongs to its last item begins. */
interface Level {
  readonly content: number
  readonly mark: string
  readonly list: List
  item: ListItem
}

interface Marker {
  readonly indent: number
  /** `-`, `*`, `+`, `.` or `)`. */
  readonly mark: string
  readonly number: number | null
  /** Offset of what the item begins with. */
  readonly content: number
}

/**
 * Read a list whose items are one line each, with lists inside.
 *
 * @param first the line of its first marker, at the beginning of the line
 * @param bare as for `simpleInline`
 * @returns the list and the line after it; nothing where only the parser can tell
 */
export function simpleList(lines: Lines, first: number, bare: boolean): {list: List; next: number} | undefined {
  const {source, start, end, position} = lines
  const stack: Level[] = []
  let root: List | undefined
  let blank = false
  let line = first
  let last = first
  for (; line < lines.count; line++) {
    if (lines.isBlank(line)) {
      blank = true
      continue
    }
    const marker = markerAt(lines, line)
    if (!marker) {
      if (isSpace(source.charCodeAt(start(line)))) return undefined
      if (blank ? mayMark(lines, line) : !endsList(lines, line)) return undefined
      break
    }
    if (!beginsParagraph(source, marker.content, end(line))) return undefined
    let closed: Level | undefined
    for (let top = stack.at(-1); top && marker.indent < top.content; top = stack.at(-1)) closed = stack.pop()
    const parent = stack.at(-1)
    if (marker.indent - (parent?.content ?? 0) > 3) return undefined
    const item = itemAt(lines, line, marker, bare)
    if (!item) return undefined
    if (closed?.mark === marker.mark) {
      if (blank) closed.list.spread = true
      closed.list.children.push(item)
      stack.push({content: marker.content - start(line), mark: marker.mark, list: closed.list, item})
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
        children: [item],
        position: position(start(line) + marker.indent, end(line)),
      }
      if (parent) parent.item.children.push(list)
      else root = list
      stack.push({content: marker.content - start(line), mark: marker.mark, list, item})
    }
    for (const level of stack) {
      if (level.list.position) level.list.position.end = lines.point(end(line))
      if (level.item.position) level.item.position.end = lines.point(end(line))
    }
    blank = false
    last = line
  }
  return root && {list: root, next: last + 1}
}

function itemAt(lines: Lines, line: number, {indent, content}: Marker, bare: boolean): ListItem | undefined {
  const {source, start, end, position} = lines
  const to = end(line)
  const box = /^\[([ xX])\](.?)/.exec(source.slice(content, Math.min(content + 4, to)))
  if (box && (box[2] !== ' ' || isSpace(source.charCodeAt(content + 4)))) return undefined
  const text = box ? content + 4 : content
  const children = simpleInline(lines, text, to, bare)
  if (!children) return undefined
  // What the parser makes of a box counts as text of the paragraph, unless text follows it.
  const from = children[0]?.type === 'text' ? text : content
  return {
    type: 'listItem',
    spread: false,
    checked: box ? box[1] !== ' ' : null,
    children: [{type: 'paragraph', children, position: position(from, to)}],
    position: position(start(line) + indent, to),
  }
}

/** @returns the marker that a line begins with; nothing where nothing follows it on the line */
export function markerAt({source, start, end}: Lines, line: number): Marker | undefined {
  const from = start(line)
  const to = end(line)
  let at = from
  while (source.charCodeAt(at) === 32) at++
  const indent = at - from
  const digits = at
  while (at < to && at - digits < 10 && isDigit(source.charCodeAt(at))) at++
  const mark = source.charAt(at)
  if (at > digits ? at - digits > 9 || !'.)'.includes(mark) : !'-*+'.includes(mark)) return undefined
  const number = at > digits ? Number(source.slice(digits, at)) : null
  const content = at + 2
  if (at >= to || source.charCodeAt(at + 1) !== 32 || content >= to || isSpace(source.charCodeAt(content)))
    return undefined
  return {indent, mark, number, content}
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
