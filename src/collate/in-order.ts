import type {Edition} from '../document/edition.ts'
import type {BlockPair} from './collation.ts'

/** @returns pairs in the order of the source */
export function inOrder(pairs: readonly BlockPair[], {blocks}: Edition): BlockPair[] {
  const order = new Map(blocks.map((block, index) => [block, index]))
  return pairs.toSorted((x, y) => (order.get(x.source[0]) ?? 0) - (order.get(y.source[0]) ?? 0))
}
