/**
 * What a Markdown file may hold. The parser descends once for each level of nesting and compares emphasis marks with
 * each other, so that a hostile file of a few kilobytes could stop it; no text that people read comes near these.
 */
export const limits = {
  /** UTF-16 code units in a file. */
  size: 8_000_000,
  /** Lines in a file. */
  lines: 300_000,
  /** Quotes and lists inside each other. */
  nesting: 100,
  /** Runs of `*` and `~`, of `_` at the edge of a word, and openings `[` (in MDX also `{`), in one paragraph. */
  marks: 2000,
} as const

export interface Excess {
  readonly limit: keyof typeof limits
  readonly offset: number
}

/**
 * @param source a whole file
 * @param mdx whether braces count
 * @returns the first place where it goes beyond what is read, or nothing; in one pass
 * @example excess('>'.repeat(10_000)) //=> {limit: 'nesting', offset: 0}
 */
export function excess(source: string, mdx = false): Excess | undefined {
  if (source.length > limits.size) return {limit: 'size', offset: limits.size}
  let marks = 0
  let fence = 0
  let lines = 0
  for (let start = 0; start < source.length;) {
    if (++lines > limits.lines) return {limit: 'lines', offset: start}
    let end = source.indexOf('\n', start)
    if (end < 0) end = source.length
    const first = skipBlanks(source, start, end)
    const fenced = fence
    if (first - start < 4) fence = fenceAfter(source, first, fence)
    if (fenced === 0) {
      const levels = containers(source, first, end)
      if (levels > limits.nesting || (levels > 0 && first - start > 2 * limits.nesting))
        return {limit: 'nesting', offset: first}
      if (first === end || levels > 0 || '|#'.includes(source.charAt(first))) marks = 0
      marks += marksIn(source, first, end, mdx)
      if (marks > limits.marks) return {limit: 'marks', offset: first}
    }
    start = end + 1
  }
  return undefined
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13

function skipBlanks(source: string, start: number, end: number): number {
  let i = start
  while (i < end && isBlank(source.charCodeAt(i))) i++
  return i
}

/** @returns the character of the fence that is open behind a line, or 0 */
function fenceAfter(source: string, first: number, open: number): number {
  const code = source.charCodeAt(first)
  if (code !== 96 && code !== 126) return open
  if (source.charCodeAt(first + 1) !== code || source.charCodeAt(first + 2) !== code) return open
  return open === 0 ? code : open === code ? 0 : open
}

/** How many quotes and list items a line opens: `> - 1. text` opens three. */
function containers(source: string, start: number, end: number): number {
  for (let i = start, count = 0; ; count++) {
    i = skipBlanks(source, i, end)
    const next = behindMarker(source, i, end)
    if (next === i) return count
    i = next
  }
}

function behindMarker(source: string, i: number, end: number): number {
  if (i >= end) return i
  const code = source.charCodeAt(i)
  if (code === 62) return i + 1
  const endsWord = (at: number): boolean => at >= end || isBlank(source.charCodeAt(at))
  if (code === 42 || code === 43 || code === 45) return endsWord(i + 1) ? i + 1 : i
  let j = i
  while (j < end && j - i < 9 && source.charCodeAt(j) >= 48 && source.charCodeAt(j) <= 57) j++
  const mark = source.charCodeAt(j)
  return j > i && (mark === 46 || mark === 41) && endsWord(j + 1) ? j + 1 : i
}

function marksIn(source: string, start: number, end: number, mdx: boolean): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code !== 42 && code !== 91 && code !== 95 && code !== 126 && !(mdx && code === 123)) continue
    if (code !== 91 && code !== 123 && source.charCodeAt(i - 1) === code) continue
    if (code === 95 && isWord(source.charCodeAt(i - 1)) && isWord(source.charCodeAt(i + 1))) continue
    count++
  }
  return count
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
