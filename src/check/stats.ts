/** How much was checked. */
export interface Stats {
  readonly works: number
  readonly editions: number
  readonly blocks: number
  readonly blocksWithFigures: number
  readonly mentions: number
  readonly bytes: number
}

export const noStats: Stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}

/** @returns the counts of two parts together */
export function addStats(a: Stats, b: Stats): Stats {
  return {
    works: a.works + b.works,
    editions: a.editions + b.editions,
    blocks: a.blocks + b.blocks,
    blocksWithFigures: a.blocksWithFigures + b.blocksWithFigures,
    mentions: a.mentions + b.mentions,
    bytes: a.bytes + b.bytes,
  }
}
