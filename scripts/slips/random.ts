/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** @returns a whole number from 0 to `count` − 1 */
  readonly below: (count: number) => number
  /** @returns one of the list, which must not be empty */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {below, pick: (list) => list[below(list.length)] ?? list[0]}
}
