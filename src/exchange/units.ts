import type {EditionPair} from '../collate/index.ts'
import type {Block, Edition} from '../document/edition.ts'
import {hash} from '../sync/hash.ts'
import {contentOf} from './inline.ts'
import {markdownOf, piecesOf} from './pieces.ts'
import type {Unit} from './xliff-write.ts'

/** How far a translation follows a block of the source. */
export interface BlockProgress {
  readonly state: Unit['state']
  /** Which words of the source changed since. */
  readonly note?: string
}

/**
 * @param pair the source edition and the translation side by side; none when there is no translation
 * @param progress of each block of the source
 * @returns the blocks that people translate, each with its translation
 */
export function unitsOf(
  source: Edition,
  pair: EditionPair | undefined,
  progress: (block: Block) => BlockProgress,
): Unit[] {
  const counterpart = counterparts(pair)
  return source.blocks.flatMap((block): Unit[] => {
    const content = contentOf(source, block)
    if (!content) return []
    const {state, note} = progress(block)
    const unit = {name: block.id, kind: block.kind, source: content.parts, state, ...(note !== undefined && {note})}
    const other = state === 'initial' ? undefined : counterpart.get(block)
    const translated = other && pair && contentOf(pair.target, other)
    if (!translated) return [unit]
    return [{...unit, target: translated.parts, fingerprint: hash(markdownOf(piecesOf(translated.parts)))}]
  })
}

/** @returns of each block of the source the one block that translates it alone */
export function counterparts(pair: EditionPair | undefined): ReadonlyMap<Block, Block> {
  return new Map(
    pair?.pairs.flatMap(({source, target}) =>
      source.length === 1 && target.length === 1 ? [[source[0], target[0]] as const] : [],
    ),
  )
}
