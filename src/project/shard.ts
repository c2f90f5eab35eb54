/** The `index`-th of `count` parts, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * @param written `2/8`
 * @returns the part, or nothing if it is not one
 */
export function readShard(written: string): Shard | undefined {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written)
  if (!match) return undefined
  const [index, count] = [Number(match[1]), Number(match[2])]
  return index <= count ? {index, count} : undefined
}

/**
 * Divide works into parts of about the same size: the largest first, each to the part that has least so far. Depends on
 * names and sizes alone.
 *
 * @returns the works of one part
 */
export function takeShard(
  works: readonly {readonly id: string; readonly size: number}[],
  {index, count}: Shard,
): Set<string> {
  const loads = Array.from({length: count}, () => 0)
  const taken = new Set<string>()
  const largestFirst = works.toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
  for (const {id, size} of largestFirst) {
    const lightest = loads.indexOf(Math.min(...loads))
    loads[lightest] = (loads[lightest] ?? 0) + size
    if (lightest === index - 1) taken.add(id)
  }
  return taken
}
