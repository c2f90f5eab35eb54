import type {Point, Span} from './edition.ts'

/** Turns offsets into lines and columns; the table of lines is made when first asked for. */
export interface Points {
  readonly at: (offset: number) => Point
  readonly span: (start: number, end: number) => Span
}

/**
 * @param source a whole file
 * @returns its way from offsets to lines and columns
 * @example points('a\nbc').at(3) //=> {line: 2, column: 2, offset: 3}
 */
export function points(source: string): Points {
  let starts: number[] | undefined
  const at = (offset: number): Point => {
    starts ??= lineStarts(source)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
  return {at, span: (start, end) => ({start: at(start), end: at(end)})}
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
