import type {Block, Edition, Section} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {assign} from './assign.ts'
import type {BlockPair, Blocks} from './collation.ts'
import {type Features, features} from './features.ts'
import {similarity} from './similarity.ts'

/** A section's blocks, its heading first; the lead of a file has no heading. */
interface Part {
  readonly section: Section | undefined
  readonly blocks: readonly Block[]
}

export interface Aligned {
  readonly pairs: readonly BlockPair[]
  readonly sections: readonly {readonly source: Section; readonly target: Section}[]
}

/** Share of block pairs that may differ in their counts of links, code and images before order alone is not trusted. */
const tolerated = 0.1

/**
 * Find each block's counterpart. Editions of one shape pair block by block; others section by section, then block by
 * block inside each.
 */
export function align(source: Edition, target: Edition): Aligned {
  const left = partsOf(source)
  const right = partsOf(target)
  const found: BlockPair[] = []
  const sections: {source: Section; target: Section}[] = []
  for (const [i, j] of pairParts(left, right, source.language, target.language)) {
    const [a, b] = [left[i], right[j]]
    if (!a || !b) continue
    if (a.section && b.section) sections.push({source: a.section, target: b.section})
    found.push(...pairBlocks(a.blocks, b.blocks, source.language, target.language))
  }
  return {pairs: found, sections}
}

function partsOf({blocks, sections}: Edition): Part[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const parts: {section: Section | undefined; blocks: Block[]}[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (!last || block.kind === 'heading') parts.push({section: byId.get(block.section), blocks: [block]})
    else last.blocks.push(block)
  }
  return parts
}

const isExplicit = (part: Part) => part.section?.explicit === true

function pairParts(left: readonly Part[], right: readonly Part[], from: Language, to: Language): [number, number][] {
  if (left.length === right.length && left.every((part, i) => alike(part, right[i]))) return left.map((_, i) => [i, i])
  if (left.some(isExplicit) && right.some(isExplicit)) return pairById(left, right)
  const a = left.map((part) => partFeatures(part, from))
  const b = right.map((part) => partFeatures(part, to))
  return assign(a.length, b.length, (i, j) => pairScore(a[i], b[j]))
}

const pairScore = (a: Features | undefined, b: Features | undefined) =>
  a && b ? similarity(a, b) : Number.NEGATIVE_INFINITY

/** Sections that carry the same id belong together, in whatever order they stand; the lead has none. */
function pairById(left: readonly Part[], right: readonly Part[]): [number, number][] {
  const places = new Map(right.map((part, j) => [part.section?.id ?? '', j]))
  return left.flatMap((part, i) => {
    const j = places.get(part.section?.id ?? '')
    return j === undefined ? [] : [[i, j] as [number, number]]
  })
}

/** @returns whether two sections have the same shape: the same kinds of blocks in the same order */
function alike(a: Part, b: Part | undefined): boolean {
  if (!b || a.blocks.length !== b.blocks.length) return false
  if (isExplicit(a) && b.section?.explicit && a.section?.id !== b.section.id) return false
  let odd = 0
  for (const [i, block] of a.blocks.entries()) {
    const other = b.blocks[i]
    if (!other || block.kind !== other.kind || block.depth !== other.depth) return false
    if (!evenly(block, other)) odd += 1
  }
  return odd <= Math.max(1, a.blocks.length * tolerated)
}

const evenly = (a: Block, b: Block) =>
  a.links.length === b.links.length && a.code.length === b.code.length && a.images.length === b.images.length

/** A section's features are those of its heading, with what is fixed in all its blocks. */
function partFeatures({section, blocks}: Part, language: Language): Features {
  const each = blocks.map((block) => features(block, language))
  return {
    kind: 'heading',
    depth: section?.depth ?? 0,
    fixed: new Set(each.flatMap(({fixed}) => [...fixed])),
    numbers: each[0]?.numbers ?? new Set(),
    words: each[0]?.words ?? new Set(),
    length: each.reduce((sum, {length}) => sum + length, 0),
  }
}

function pairBlocks(left: readonly Block[], right: readonly Block[], from: Language, to: Language): BlockPair[] {
  if (alike({section: undefined, blocks: left}, {section: undefined, blocks: right})) {
    return left.flatMap((block, i) => {
      const other = right[i]
      return other ? [{source: [block], target: [other], confidence: 1} satisfies BlockPair] : []
    })
  }
  const a = left.map((block) => features(block, from))
  const b = right.map((block) => features(block, to))
  const score = (i: number, j: number) => pairScore(a[i], b[j])
  return joinNeighbours(assign(a.length, b.length, score), left, right, a, b, score)
}

/** A block without counterpart that a neighbour's counterpart has room for was merged into it. */
function joinNeighbours(
  pairs: readonly [number, number][],
  left: readonly Block[],
  right: readonly Block[],
  a: readonly Features[],
  b: readonly Features[],
  score: (i: number, j: number) => number,
): BlockPair[] {
  const groups = pairs.map(([i, j]) => ({sources: [i], targets: [j], score: score(i, j)}))
  const length = (list: readonly Features[], indexes: readonly number[]) =>
    indexes.reduce((sum, i) => sum + (list[i]?.length ?? 0), 0)
  const fits = (group: (typeof groups)[number], side: 'sources' | 'targets', index: number) => {
    const own = side === 'sources' ? a : b
    const features = own[index]
    if (!features || !isProse(features.kind) || !isProse(own[group[side][0] ?? 0]?.kind ?? 'code')) return false
    const before = imbalance(length(a, group.sources), length(b, group.targets))
    const more = features.length
    const after = imbalance(
      length(a, group.sources) + (side === 'sources' ? more : 0),
      length(b, group.targets) + (side === 'targets' ? more : 0),
    )
    return after < before && after < 0.35
  }
  const absorb = (side: 'sources' | 'targets', count: number) => {
    const taken = new Set(groups.flatMap((group) => group[side]))
    for (let index = 0; index < count; index += 1) {
      if (taken.has(index)) continue
      const before = groups.find((group) => group[side].at(-1) === index - 1)
      const after = groups.find((group) => group[side][0] === index + 1)
      const home = before && fits(before, side, index) ? before : after && fits(after, side, index) ? after : undefined
      if (!home) continue
      home[side].push(index)
      home[side].sort((x, y) => x - y)
      taken.add(index)
    }
  }
  if (groups.length < left.length) absorb('sources', left.length)
  if (groups.length < right.length) absorb('targets', right.length)
  return groups.flatMap((group) => {
    const source = blocksOf(left, group.sources)
    const target = blocksOf(right, group.targets)
    return source && target ? [{source, target, confidence: confidenceOf(group.score)}] : []
  })
}

const isProse = (kind: string) => kind === 'paragraph' || kind === 'item'
const imbalance = (a: number, b: number) => Math.abs(Math.log((a + 10) / (b + 10)))
const confidenceOf = (score: number) => Math.max(0.1, Math.min(1, 0.5 + score / 4))

function blocksOf(blocks: readonly Block[], indexes: readonly number[]): Blocks | undefined {
  const [first, ...rest] = indexes.flatMap((i) => blocks[i] ?? [])
  return first ? [first, ...rest] : undefined
}
