import {isSpace, type Lines} from './simple-lines.ts'

/** @returns whether a line that begins with these letters is surely prose, and ends without spaces */
export function beginsParagraph(source: string, from: number, to: number): boolean {
  if (from >= to || isSpace(source.charCodeAt(to - 1))) return false
  const code = source.charCodeAt(from)
  if (code > 126) return true
  const letter = source.charAt(from)
  const next = source.charCodeAt(from + 1)
  if (letter === '*' || letter === '_')
    return from + 1 < to && !isSpace(next) && !/^[*_ \t]+$/.test(source.slice(from, to))
  if (letter === '`') return !source.startsWith('```', from)
  if (letter >= '0' && letter <= '9')
    return !/^\d{1,9}[.)](?:[ \t]|$)/.test(source.slice(from, Math.min(to, from + 12)))
  return !' \t-+=#<>|:~'.includes(letter) && code > 31
}

/** @returns the depth of a heading that a line surely begins, or 0 */
export function headingDepth({source, start, end}: Lines, line: number): number {
  const from = start(line)
  let at = from
  while (source.charCodeAt(at) === 35) at++
  const depth = at - from
  return depth > 0 && depth < 7 && at < end(line) && source.charCodeAt(at) === 32 ? depth : 0
}

/** @returns the run of backticks or tildes that a line at its beginning opens a listing with, or nothing */
export function fenceAt({source, start, end}: Lines, line: number): string | undefined {
  const from = start(line)
  const code = source.charCodeAt(from)
  if (code !== 96 && code !== 126) return undefined
  let at = from
  while (at < end(line) && source.charCodeAt(at) === code) at++
  if (at - from < 3 || (code === 96 && source.slice(at, end(line)).includes('`'))) return undefined
  return source.slice(from, at)
}

/** @returns whether a line that directly follows a list or prose surely ends it */
export const endsList = (lines: Lines, line: number): boolean =>
  headingDepth(lines, line) > 0 || fenceAt(lines, line) !== undefined

/** @returns whether the marker of a list item may stand at the beginning of a line */
export const mayMark = ({source, start, end}: Lines, line: number): boolean =>
  /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(source.slice(start(line), Math.min(end(line), start(line) + 12)))
