import {skip} from './similarity.ts'

/** Half the width of the band in which counterparts are sought, beyond the difference in length; and its limit. */
const band = 40
const widest = 400
/** Cells of the table that are kept at most; a very long sequence gets a narrower band. */
const cells = 2_000_000

/**
 * Pair two sequences in order, so that the sum of what speaks for the pairs is greatest. Time grows with the length
 * times the band, not with the square.
 *
 * @param score what speaks for pairing the i-th of one with the j-th of the other
 * @returns the pairs, in order
 */
export function assign(n: number, m: number, score: (i: number, j: number) => number): [number, number][] {
  if (n === 0 || m === 0) return []
  const reach = Math.max(20, Math.min(band + Math.abs(n - m), widest, Math.floor(cells / n / 2)))
  const from = (i: number) => Math.max(0, Math.floor((i * m) / n) - reach)
  const width = Math.min(m, 2 * reach + 1) + 1
  // best[i][k] is the best sum for the first i of one and the first from(i) + k of the other.
  const best = Array.from({length: n + 1}, () => new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY))
  const step = Array.from({length: n + 1}, () => new Uint8Array(width + 1))
  const at = (i: number, j: number) => {
    const k = j - from(i)
    return k < 0 || k > width ? Number.NEGATIVE_INFINITY : (best[i]?.[k] ?? Number.NEGATIVE_INFINITY)
  }
  for (let i = 0; i <= n; i += 1) {
    const start = from(i)
    const row = best[i]
    const moves = step[i]
    if (!row || !moves) continue
    for (let j = start; j <= Math.min(m, start + width); j += 1) {
      let top = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY
      let move = 0
      if (i > 0 && at(i - 1, j) + skip > top) {
        top = at(i - 1, j) + skip
        move = 1
      }
      if (j > 0 && at(i, j - 1) + skip > top) {
        top = at(i, j - 1) + skip
        move = 2
      }
      if (i > 0 && j > 0) {
        const both = at(i - 1, j - 1) + score(i - 1, j - 1)
        if (both > top) {
          top = both
          move = 3
        }
      }
      row[j - start] = top
      moves[j - start] = move
    }
  }
  return trace(n, m, (i, j) => step[i]?.[j - from(i)] ?? 0)
}

function trace(n: number, m: number, moveAt: (i: number, j: number) => number): [number, number][] {
  const pairs: [number, number][] = []
  let i = n
  let j = m
  while (i > 0 || j > 0) {
    const move = moveAt(i, j)
    if (move === 3) {
      i -= 1
      j -= 1
      pairs.push([i, j])
    } else if (move === 1) i -= 1
    else if (move === 2) j -= 1
    else break
  }
  return pairs.reverse()
}
