import type {Point, Position} from 'unist'

/** A file line by line. */
export interface Lines {
  readonly source: string
  readonly count: number
  /** Offset of the first letter of a line; behind the last line, the end of the file. */
  readonly start: (line: number) => number
  /** Offset behind the last letter of a line, before its end. */
  readonly end: (line: number) => number
  readonly isBlank: (line: number) => boolean
  readonly position: (start: number, end: number) => Position
  readonly point: (offset: number) => Point
}

/**
 * @param source a file without lone carriage returns
 * @returns its lines, counted from 0, and the way from offsets to points
 */
export function linesOf(source: string): Lines {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const count = starts.length
  const start = (line: number): number => starts[line] ?? source.length
  const end = (line: number): number => {
    if (line + 1 >= count) return source.length
    const feed = start(line + 1) - 1
    return source.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
  }
  // Points are asked for one near the other.
  let near = 0
  const point = (offset: number): Point => {
    while (near > 0 && start(near) > offset) near--
    while (near + 1 < count && start(near + 1) <= offset) near++
    return {line: near + 1, column: offset - start(near) + 1, offset}
  }
  return {
    source,
    count,
    start,
    end,
    isBlank: (line) => {
      for (let at = start(line), to = end(line); at < to; at++) if (!isSpace(source.charCodeAt(at))) return false
      return true
    },
    position: (from, to) => ({start: point(from), end: point(to)}),
    point,
  }
}

/** @returns whether Markdown takes a code unit for white space within a line */
export const isSpace = (code: number): boolean => code === 32 || code === 9

/** @returns whether a code unit ends a line, or is the first of two that do */
export const isLineEnd = (code: number): boolean => code === 10 || code === 13
