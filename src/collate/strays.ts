import type {Block, Edition} from '../document/edition.ts'
import {assign} from './assign.ts'
import type {BlockPair, Blocks} from './collation.ts'
import {type Features, features, lengthOf} from './features.ts'
import {inOrder} from './in-order.ts'
import {similarity, skip} from './similarity.ts'

/** How many blocks a stray may stand away from where it would belong. */
const reach = 8
/** Strays beyond this number are not sought; the editions are too different. */
const most = 400

/**
 * Blocks without counterpart on both sides, near the same place, may be one after all: a paragraph that became a
 * heading, a passage that moved, a listing that became prose.
 */
export function settleStrays(pairs: readonly BlockPair[], source: Edition, target: Edition): BlockPair[] {
  const left = strays(source.blocks, pairs, 'source')
  const right = strays(target.blocks, pairs, 'target')
  if (left.length === 0 || right.length === 0 || left.length > most || right.length > most) return [...pairs]
  const a = left.map(({block}) => features(block, source.language))
  const b = right.map(({block}) => features(block, target.language))
  const score = (i: number, j: number) => {
    const [x, y, p, q] = [a[i], b[j], left[i], right[j]]
    if (!x || !y || !p || !q || Math.abs(p.gap - q.gap) > reach) return Number.NEGATIVE_INFINITY
    const value = similarity(sameKind(x, y), y)
    return value > skip ? value : Number.NEGATIVE_INFINITY
  }
  const found = assign(left.length, right.length, score)
  const extra = found.flatMap(([i, j]): BlockPair[] => {
    const [p, q] = [left[i], right[j]]
    return p && q ? [{source: [p.block], target: [q.block], confidence: 0.5}] : []
  })
  const takenLeft = new Set(found.map(([i]) => i))
  const takenRight = new Set(found.map(([, j]) => j))
  extra.push(
    ...gaps(
      left.filter((_, i) => !takenLeft.has(i)),
      right.filter((_, j) => !takenRight.has(j)),
      source,
      target,
    ),
  )
  if (extra.length === 0) return [...pairs]
  return inOrder([...pairs, ...extra], source)
}

interface Stray {
  readonly block: Block
  /** How many pairs stand before it. */
  readonly gap: number
}

function strays(blocks: readonly Block[], pairs: readonly BlockPair[], side: 'source' | 'target'): Stray[] {
  const paired = new Set(pairs.flatMap((pair) => pair[side]))
  const found: Stray[] = []
  let gap = 0
  for (const block of blocks) {
    if (paired.has(block)) gap += 1
    else if (block.kind !== 'html') found.push({block, gap})
  }
  return found
}

/** A block of another kind is compared as if it were of this one, for what it holds. */
const sameKind = (x: Features, y: Features): Features => (x.kind === y.kind ? x : {...x, kind: y.kind, depth: -1})

/** What fills one gap on both sides and has about the same length is one passage, cut differently. */
function gaps(left: readonly Stray[], right: readonly Stray[], source: Edition, target: Edition): BlockPair[] {
  const found: BlockPair[] = []
  for (const gap of new Set(left.map((stray) => stray.gap))) {
    const mine = blocksAt(left, gap)
    const theirs = blocksAt(right, gap)
    if (!mine || !theirs) continue
    const ratio = lengthsOf(mine, source) / lengthsOf(theirs, target)
    if (ratio > 0.6 && ratio < 1.6) found.push({source: mine, target: theirs, confidence: 0.4})
  }
  return found
}

function blocksAt(strays: readonly Stray[], gap: number): Blocks | undefined {
  const [first, ...rest] = strays.filter((stray) => stray.gap === gap).map(({block}) => block)
  return first ? [first, ...rest] : undefined
}

const lengthsOf = (blocks: Blocks, {language}: Edition) =>
  blocks.reduce((sum, block) => sum + lengthOf(block, language), 1)
