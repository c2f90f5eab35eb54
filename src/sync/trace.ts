import type {Block} from '../document/edition.ts'
import {hash} from './hash.ts'
import {meaningOf} from './meaning.ts'
import {wordsOf} from './words.ts'

/** What blocks were when they were accepted, by their ids at that time. */
export type Accepted = ReadonlyMap<string, string>

/** A block of the source edition as it is, and as it was. */
export interface Traced {
  readonly block: Block
  readonly now: string
  /** Id and text when it was accepted; none for a block that came since. */
  readonly was?: {readonly id: string; readonly text: string}
}

/** Two texts that share less than half of their words are two texts. */
const kin = 0.5
/** Beyond this many blocks that were moved and rewritten at once, their places decide alone. */
const most = 200

/**
 * Find out which text each block was accepted with. Blocks are known by their words before their places, so that one
 * that was moved, or that another was put before, is still itself.
 *
 * @returns all blocks that say something, in order
 */
export function trace(blocks: readonly Block[], accepted: Accepted, texts: ReadonlyMap<string, string>): Traced[] {
  const present = blocks.map((block) => ({block, now: meaningOf(block)})).filter(({now}) => now !== '')
  const free = new Map(accepted)
  const found = new Map<Block, string>()
  const take = (block: Block, id: string): void => {
    found.set(block, id)
    free.delete(id)
  }
  const left = () => present.filter(({block}) => !found.has(block))

  for (const {block, now} of present) if (free.get(block.id) === nameOf(block, now)) take(block, block.id)
  const byName = new Map<string, string[]>()
  for (const [id, name] of free) byName.set(name, [...(byName.get(name) ?? []), id])
  for (const {block, now} of left()) {
    const id = byName.get(nameOf(block, now))?.shift()
    if (id !== undefined) take(block, id)
  }
  for (const [block, id] of kindred(left(), free, texts)) take(block, id)
  for (const {block} of left()) if (free.has(block.id)) take(block, block.id)

  return present.map(({block, now}) => {
    const id = found.get(block)
    const text = id === undefined ? undefined : texts.get(accepted.get(id) ?? '')
    return {block, now, ...(id !== undefined && text !== undefined && {was: {id, text}})}
  })
}

const names = new WeakMap<Block, string>()

/** The name of what a block says, worked out once for a block. */
function nameOf(block: Block, now: string): string {
  const name = names.get(block) ?? hash(now)
  names.set(block, name)
  return name
}

/** Blocks and what they were, the likest first. */
function kindred(left: readonly Traced[], free: Accepted, texts: ReadonlyMap<string, string>): [Block, string][] {
  if (left.length > most || free.size > most) return []
  const old = Array.from(free, ([id, name]) => ({id, words: bag(texts.get(name) ?? '')}))
  const pairs = left.flatMap(({block, now}) => {
    const words = bag(now)
    return old.map(({id, words: other}) => ({
      block,
      id,
      likeness: likeness(words, other) + (id === block.id ? 0.1 : 0),
    }))
  })
  const likely = pairs.filter(({likeness}) => likeness >= kin).sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<Block | string>()
  return likely.flatMap(({block, id}) => {
    if (taken.has(block) || taken.has(id)) return []
    taken.add(block).add(id)
    return [[block, id]] satisfies [Block, string][]
  })
}

type Bag = ReadonlyMap<string, number>

function bag(text: string): Bag {
  const counts = new Map<string, number>()
  for (const {word} of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** 0 to 1: the share of words that both have. */
function likeness(a: Bag, b: Bag): number {
  const size = (words: Bag) => [...words.values()].reduce((sum, count) => sum + count, 0)
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  return (2 * shared) / Math.max(1, size(a) + size(b))
}
