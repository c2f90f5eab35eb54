import {likenessOf, type Since} from '../collate/index.ts'
import type {Block, Edition} from '../document/edition.ts'
import type {Sync} from '../document/work.ts'
import {meaningOf} from '../sync/meaning.ts'
import {trace, type Accepted, type Traced} from '../sync/trace.ts'

/** @returns what became of the source since a translation of it was accepted; nothing when none ever was */
export function sinceAccepted(source: Edition, translation: Edition, sync?: Sync): Since | undefined {
  const accepted = sync?.source === source.language ? sync.accepted[translation.language] : undefined
  if (!sync || !accepted) return undefined
  const traced = trace(source.blocks, accepted, sync.texts)
  const byBlock = new Map(traced.map((one) => [one.block, one]))
  return {
    // What says nothing is in no record.
    became: (block) => {
      const one = byBlock.get(block)
      if (!one) return 'kept'
      return !one.was ? 'new' : one.was.text === one.now ? 'kept' : 'changed'
    },
    isCutFrom: (block, other) => {
      const [piece, whole] = [byBlock.get(block)?.now, byBlock.get(other)?.was?.text]
      return piece !== undefined && (whole?.includes(piece) ?? false)
    },
    gone: accepted.size - traced.filter(({was}) => was).length,
    pairs: knownPairs(source, translation, accepted, traced),
  }
}

/**
 * Where a section of the translation has the blocks that the source had when it was accepted, and no longer has, the
 * translation has not moved on: each block still answers the one whose place it has. Where the source has as many again,
 * in another order, the words and figures tell whether the translation followed.
 */
function knownPairs(
  source: Edition,
  translation: Edition,
  accepted: Accepted,
  traced: readonly Traced[],
): ReadonlyMap<Block, Block> {
  const then = bySection([...accepted.keys()])
  const now = bySection(traced.map(({block}) => block.id))
  const there = Map.groupBy(
    translation.blocks.filter((block) => meaningOf(block) !== ''),
    ({id}) => sectionOf(id),
  )
  const byId = new Map(traced.map(({block}) => [block.id, block]))
  const heirs = new Map(traced.flatMap(({block, was}) => (was ? [[was.id, block] as const] : [])))
  const likeness = (counterparts: ReadonlyMap<string, Block>, blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => sum + likenessOf(counterparts.get(block.id), source, block, translation), 0)
  const isOld = (section: string, blocks: readonly Block[]): boolean => {
    const has = sorted(blocks.map(({id}) => id))
    if (has !== sorted(then.get(section))) return false
    if (has !== sorted(now.get(section))) return true
    if (blocks.every(({id}) => byId.get(id) === heirs.get(id))) return false
    return likeness(heirs, blocks) > likeness(byId, blocks)
  }
  const old = [...there].filter(([section, blocks]) => isOld(section, blocks)).flatMap(([, blocks]) => blocks)
  return new Map(
    old.flatMap((block) => {
      const heir = heirs.get(block.id)
      return heir ? [[heir, block] as const] : []
    }),
  )
}

const sorted = (ids: readonly string[] = []): string => ids.toSorted().join(' ')
const sectionOf = (id: string): string => id.slice(0, id.lastIndexOf('/'))
const bySection = (ids: readonly string[]): ReadonlyMap<string, readonly string[]> => Map.groupBy(ids, sectionOf)
