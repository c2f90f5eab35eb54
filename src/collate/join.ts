import type {Block, Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'
import type {BlockPair, Blocks, Since} from './collation.ts'
import {lengthOf} from './features.ts'

/** Two passages of one meaning differ in length by less than this, as a logarithm. */
const evenly = 0.35

interface Group {
  source: Blocks
  target: Blocks
  readonly confidence: number
}

/**
 * A paragraph without counterpart that a neighbour's counterpart has room for was merged into it. One that came after
 * the neighbour was translated was not, unless the neighbour was cut in two.
 */
export function joinNeighbours(
  pairs: readonly BlockPair[],
  source: Edition,
  target: Edition,
  since?: Since,
): BlockPair[] {
  const groups: Group[] = pairs.map((pair) => ({...pair}))
  join(groups, 'source', source, target, since)
  join(groups, 'target', source, target)
  return groups
}

function join(
  groups: readonly Group[],
  side: 'source' | 'target',
  source: Edition,
  target: Edition,
  since?: Since,
): void {
  const {blocks} = side === 'source' ? source : target
  const home = new Map(groups.flatMap((group) => group[side].map((block) => [block, group] as const)))
  for (const [index, block] of blocks.entries()) {
    if (home.has(block) || !isProse(block)) continue
    const fitting = [blocks[index - 1], blocks[index + 1]].flatMap((neighbour) => {
      const group = neighbour && isProse(neighbour) ? home.get(neighbour) : undefined
      if (!group) return []
      const belongs = comesOf(block, group, since) ?? fits(group, side, block, source.language, target.language)
      return belongs ? [group] : []
    })
    const [group] = fitting
    if (!group) continue
    group[side] = group[side][0] === blocks[index + 1] ? [block, ...group[side]] : [...group[side], block]
    home.set(block, group)
  }
}

/** @returns whether a block was cut from one of the group; nothing when that is not known */
function comesOf(block: Block, {source}: Group, since: Since | undefined): boolean | undefined {
  if (since?.became(block) !== 'new') return undefined
  if (source.every((other) => since.became(other) === 'kept')) return false
  return source.some((other) => since.isCutFrom(block, other)) || undefined
}

function fits(group: Group, side: 'source' | 'target', block: Block, from: Language, to: Language): boolean {
  const left = lengthsOf(group.source, from)
  const right = lengthsOf(group.target, to)
  const more = lengthsOf([block], side === 'source' ? from : to)
  const before = imbalance(left, right)
  const after = side === 'source' ? imbalance(left + more, right) : imbalance(left, right + more)
  return after < before && after < evenly
}

const isProse = ({kind}: Block) => kind === 'paragraph' || kind === 'item'
const imbalance = (a: number, b: number) => Math.abs(Math.log((a + 10) / (b + 10)))
const lengthsOf = (blocks: Blocks, language: Language) =>
  blocks.reduce((sum, block) => sum + lengthOf(block, language), 0)
