import type {AlignType, Table, TableCell, TableRow} from 'mdast'
import {simpleInline} from './simple-inline.ts'
import type {Found} from './simple-leaves.ts'
import {isSpace, type Lines} from './simple-lines.ts'

/**
 * Read a table whose rows begin and end with a pipe and have as many cells as its head.
 *
 * @param first the line of its head
 * @param bare as for `simpleInline`
 * @returns nothing where only the parser can tell
 */
export function simpleTable(lines: Lines, first: number, bare: boolean): Found<Table> | undefined {
  const {source, start, end, position} = lines
  const align = alignment(source.slice(start(first + 1), end(first + 1)))
  if (!align) return undefined
  const children: TableRow[] = []
  let line = first
  for (; line < lines.count && !lines.isBlank(line); line++) {
    if (line === first + 1) continue
    const row = rowAt(lines, line, align.length, bare)
    if (!row) return undefined
    children.push(row)
  }
  const table: Table = {type: 'table', align, children, position: position(start(first), end(line - 1))}
  return {node: table, next: line}
}

function alignment(row: string): AlignType[] | undefined {
  if (!/^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/.test(row)) return undefined
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => alignments[`${cell.trim().startsWith(':')} ${cell.trim().endsWith(':')}`])
}

const alignments = {'true true': 'center', 'true false': 'left', 'false true': 'right', 'false false': null} as const

function rowAt(lines: Lines, line: number, count: number, bare: boolean): TableRow | undefined {
  const {source, start, end, position} = lines
  const from = start(line)
  const to = end(line)
  if (source.charCodeAt(from) !== 124 || source.charCodeAt(to - 1) !== 124 || to - from < 2) return undefined
  if (source.slice(from, to).includes('\\')) return undefined
  const children: TableCell[] = []
  for (let pipe = from; pipe < to - 1;) {
    const next = source.indexOf('|', pipe + 1)
    let first = pipe + 1
    let last = next
    while (first < last && isSpace(source.charCodeAt(first))) first++
    while (last > first && isSpace(source.charCodeAt(last - 1))) last--
    const inside = simpleInline(lines, first, last, bare)
    if (!inside || children.length === count) return undefined
    const behind = next === to - 1 ? to : next
    children.push({type: 'tableCell', children: inside, position: position(pipe, behind)})
    pipe = next
  }
  if (children.length !== count) return undefined
  return {type: 'tableRow', children, position: position(from, to)}
}
