import {isSpace, type Lines} from './simple-lines.ts'

/** @returns whether a line that begins with these letters is surely prose */
export function beginsParagraph(source: string, from: number, to: number): boolean {
  if (from >= to || source.charCodeAt(to - 1) === 9) return false
  const code = source.charCodeAt(from)
  if (code > 126) return true
  const letter = source.charAt(from)
  const next = source.charCodeAt(from + 1)
  if (letter === '*' || letter === '_')
    return from + 1 < to && !isSpace(next) && !/^[*_ \t]+$/.test(source.slice(from, to))
  if (letter === '`') return !source.startsWith('```', from)
  if (letter >= '0' && letter <= '9')
    return !/^\d{1,9}[.)](?:[ \t]|$)/.test(source.slice(from, Math.min(to, from + 12)))
  if (letter === '<') return inlineTag.test(source.slice(from, Math.min(to, from + 12)))
  return !' \t-+=#>|:~'.includes(letter) && code > 31
}

/** A tag that stands in prose, and something behind it: alone on a line it would begin HTML. */
const inlineTag = /^<\/?(?:b|br|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u)>[^ \t]/i

/** Elements that begin HTML which goes on to the next empty line. */
const block =
  /^<\/?(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[ \t>]|\/>|$)/i

/** @returns whether a comment begins at the beginning of a line, or HTML that goes on to the next empty line */
export function htmlAt({source, start, end}: Lines, line: number): 'comment' | 'block' | undefined {
  const from = start(line)
  if (source.charCodeAt(from) !== 60) return undefined
  if (source.startsWith('<!--', from)) return /^<!---?>/.test(source.slice(from, from + 6)) ? undefined : 'comment'
  return block.test(source.slice(from, Math.min(end(line), from + 20))) ? 'block' : undefined
}

/** @returns whether a line is a row of three or more hyphens, stars or low lines */
export const isBreak = ({source, start, end}: Lines, line: number): boolean =>
  /^(?:-{3,}|\*{3,}|_{3,})$/.test(source.slice(start(line), end(line)))

/** @returns the depth of a heading that a line surely begins, or 0 */
export function headingDepth({source, start, end}: Lines, line: number): number {
  const from = start(line)
  let at = from
  while (source.charCodeAt(at) === 35) at++
  const depth = at - from
  return depth > 0 && depth < 7 && at < end(line) && source.charCodeAt(at) === 32 ? depth : 0
}

/** @returns the run of backticks or tildes that opens a listing at an offset in a line, or nothing */
export function fenceAt({source, start, end}: Lines, line: number, from = start(line)): string | undefined {
  const code = source.charCodeAt(from)
  if (code !== 96 && code !== 126) return undefined
  let at = from
  while (at < end(line) && source.charCodeAt(at) === code) at++
  if (at - from < 3 || (code === 96 && source.slice(at, end(line)).includes('`'))) return undefined
  return source.slice(from, at)
}

/** @returns whether a line that directly follows a list or prose surely ends it */
export const endsList = (lines: Lines, line: number): boolean =>
  headingDepth(lines, line) > 0 || fenceAt(lines, line) !== undefined || htmlAt(lines, line) !== undefined

/** @returns whether the marker of a list item may stand at the beginning of a line */
export const mayMark = ({source, start, end}: Lines, line: number): boolean =>
  /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(source.slice(start(line), Math.min(end(line), start(line) + 12)))

/** @returns the offset behind the last letter of a line that is no space */
export function trimmedEnd({source, start, end}: Lines, line: number): number {
  let to = end(line)
  while (to > start(line) && source.charCodeAt(to - 1) === 32) to--
  return to
}

/** @returns how many spaces a line begins with */
export function indentOf({source, start}: Lines, line: number): number {
  let at = start(line)
  while (source.charCodeAt(at) === 32) at++
  return at - start(line)
}

/** The marker of a list item. */
export interface Marker {
  readonly indent: number
  /** `-`, `*`, `+`, `.` or `)`. */
  readonly mark: string
  readonly number: number | null
  /** Offset of what the item begins with. */
  readonly content: number
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
  let content = at + 1
  while (content < to && source.charCodeAt(content) === 32) content++
  const spaces = content - at - 1
  // Behind five spaces a listing begins.
  if (content >= to || spaces < 1 || spaces > 4 || isSpace(source.charCodeAt(content))) return undefined
  return {indent, mark, number, content}
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
