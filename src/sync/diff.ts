/** A run of the one list in whose place a run of the other stands; either may be empty. Ends are behind the last. */
export interface Hunk {
  readonly before: readonly [start: number, end: number]
  readonly after: readonly [start: number, end: number]
}

/**
 * Compare two lists as they stand, in order.
 *
 * @param cells how much work is done at most; lists that differ over more than that are told as one hunk
 * @returns the runs that differ, in order
 */
export function diff<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean = (a, b) => a === b,
  cells = 4_000_000,
): Hunk[] {
  const equal = (i: number, j: number): boolean => same(before[i] as T, after[j] as T)
  let start = 0
  while (start < before.length && start < after.length && equal(start, start)) start++
  let [endBefore, endAfter] = [before.length, after.length]
  while (endBefore > start && endAfter > start && equal(endBefore - 1, endAfter - 1)) {
    endBefore--
    endAfter--
  }
  const [rows, columns] = [endBefore - start, endAfter - start]
  if (rows === 0 && columns === 0) return []
  const whole: Hunk = {before: [start, endBefore], after: [start, endAfter]}
  if (rows === 0 || columns === 0 || rows * columns > cells) return [whole]
  return walk(rows, columns, (i, j) => equal(start + i, start + j)).map(({before: [a, b], after: [c, d]}) => ({
    before: [a + start, b + start],
    after: [c + start, d + start],
  }))
}

/** Along a longest common subsequence. */
function walk(rows: number, columns: number, equal: (i: number, j: number) => boolean): Hunk[] {
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  while (i < rows || j < columns) {
    const [fromI, fromJ] = [i, j]
    while ((i < rows || j < columns) && !(i < rows && j < columns && equal(i, j))) {
      if (j >= columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) i++
      else j++
    }
    if (i > fromI || j > fromJ) hunks.push({before: [fromI, i], after: [fromJ, j]})
    while (i < rows && j < columns && equal(i, j)) {
      i++
      j++
    }
  }
  return hunks
}
