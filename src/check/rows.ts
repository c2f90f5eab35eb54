import type {Block, Edition} from '../document/edition.ts'
import type {BlockPair, Collation, EditionPair} from '../collate/index.ts'

/** What an edition says in a row: one block, or neighbouring ones where another edition has them as one. */
export interface Cell {
  readonly edition: Edition
  readonly blocks: readonly [Block, ...Block[]]
}

/** What says the same in each edition that has it; the source edition's first. */
export type Row = readonly Cell[]

/**
 * @returns the collation by rows: a block and its counterparts together where each edition has it as one block,
 *   two by two elsewhere
 */
export function rowsOf({source, pairs}: Collation): Row[] {
  const comparable = pairs.filter((pair) => pair.comparable)
  const counterparts = comparable.map((pair) => ({pair, byBlock: singles(pair)}))
  const whole = new Set<BlockPair>()
  const rows: Row[] = source.blocks.map((block) => [
    {edition: source, blocks: [block]},
    ...counterparts.flatMap(({pair, byBlock}) => {
      const found = byBlock.get(block)
      if (!found) return []
      whole.add(found)
      return [{edition: pair.target, blocks: found.target}]
    }),
  ])
  const others = comparable.flatMap((pair) =>
    pair.pairs
      .filter((blocks) => !whole.has(blocks))
      .map((blocks) => [
        {edition: source, blocks: blocks.source},
        {edition: pair.target, blocks: blocks.target},
      ]),
  )
  return [...rows.filter((row) => row.length > 1), ...others]
}

function singles({pairs}: EditionPair): Map<Block, BlockPair> {
  return new Map(
    pairs
      .filter(({source, target}) => source.length === 1 && target.length === 1)
      .map((pair) => [pair.source[0], pair]),
  )
}
