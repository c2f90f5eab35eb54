import type {Block, Edition, Section} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {assign} from './assign.ts'
import type {BlockPair, Since} from './collation.ts'
import {type Features, features} from './features.ts'
import {inOrder} from './in-order.ts'
import {joinNeighbours} from './join.ts'
import {similarity} from './similarity.ts'
import {settleStrays} from './strays.ts'

/** A section's blocks, its heading first; the lead of a file has no heading. */
interface Part {
  readonly section: Section | undefined
  readonly blocks: readonly Block[]
}

export interface Aligned {
  readonly pairs: readonly BlockPair[]
  readonly sections: readonly {readonly source: Section; readonly target: Section}[]
}

/** Share of blocks or sections that may differ in shape before order alone is not trusted. */
const tolerated = 0.1

/**
 * Find each block's counterpart. Editions of one shape pair block by block; others section by section, then block by
 * block inside each.
 *
 * @param since what became of the source since the translation followed it, where that is known
 */
export function align(source: Edition, target: Edition, since?: Since): Aligned {
  const left = partsOf(source)
  const right = partsOf(target)
  const found: BlockPair[] = []
  const sections: {source: Section; target: Section}[] = []
  const parts = pairParts(left, right, source.language, target.language)
  for (const [i, j] of parts) {
    const [a, b] = [left[i]?.section, right[j]?.section]
    if (a && b) sections.push({source: a, target: b})
  }
  const known = Array.from(since?.pairs ?? [], ([a, b]): BlockPair => ({source: [a], target: [b], confidence: 1}))
  const taken = new Set(known.flatMap((pair) => [...pair.source, ...pair.target]))
  const blocksOfParts = (list: readonly Part[]) =>
    list.flatMap(({blocks}) => blocks).filter((block) => !taken.has(block))
  for (const {from, to} of regions(left, right, parts)) {
    const pairs = pairBlocks(blocksOfParts(from), blocksOfParts(to), source.language, target.language, since)
    for (const pair of pairs) found.push(pair)
  }
  const pairs = known.length === 0 ? found : inOrder([...known, ...found], source)
  return {pairs: joinNeighbours(settleStrays(pairs, source, target), source, target, since), sections}
}

interface Region {
  readonly from: readonly Part[]
  readonly to: readonly Part[]
}

/**
 * Sections of one shape stand alone; what lies between them is compared as one region, since a heading that was lost
 * moves its blocks to the section before. Sections that carry ids are their own regions.
 */
function regions(left: readonly Part[], right: readonly Part[], parts: readonly [number, number][]): Region[] {
  if (left.some(isExplicit) && right.some(isExplicit)) {
    return parts.map(([i, j]) => ({from: left.slice(i, i + 1), to: right.slice(j, j + 1)}))
  }
  const found: Region[] = []
  let i = 0
  let j = 0
  const close = (nextI: number, nextJ: number) => {
    if (nextI > i || nextJ > j) found.push({from: left.slice(i, nextI), to: right.slice(j, nextJ)})
  }
  for (const [nextI, nextJ] of parts) {
    const part = left[nextI]
    if (!part || !alike(part, right[nextJ])) continue
    close(nextI, nextJ)
    found.push({from: [part], to: right.slice(nextJ, nextJ + 1)})
    i = nextI + 1
    j = nextJ + 1
  }
  close(left.length, right.length)
  return found
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
  if (sameOutline(left, right)) return left.map((_, i) => [i, i])
  if (left.some(isExplicit) && right.some(isExplicit)) return pairById(left, right)
  const a = left.map((part) => partFeatures(part, from))
  const b = right.map((part) => partFeatures(part, to))
  return assign(a.length, b.length, (i, j) => pairScore(a[i], b[j]))
}

/** Sections of the same depths in the same order, nearly all of one shape, are each other's without a closer look. */
function sameOutline(left: readonly Part[], right: readonly Part[]): boolean {
  if (left.length !== right.length) return false
  if (left.some((part, i) => part.section?.depth !== right[i]?.section?.depth)) return false
  const odd = left.filter((part, i) => !alike(part, right[i])).length
  return odd <= Math.max(1, left.length * tolerated)
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

function pairBlocks(
  left: readonly Block[],
  right: readonly Block[],
  from: Language,
  to: Language,
  since?: Since,
): BlockPair[] {
  const settled = since ? left.filter((block) => since.became(block) !== 'new') : left
  const isGrown = settled.length < left.length
  // Where as much went as came, a translation of the same shape may still be that of the old text.
  const mayBeOld = isGrown && since !== undefined && since.gone > 0
  if (!mayBeOld && alike({section: undefined, blocks: left}, {section: undefined, blocks: right})) {
    return left.flatMap((block, i) => {
      const other = right[i]
      return other ? [{source: [block], target: [other], confidence: 1} satisfies BlockPair] : []
    })
  }
  // What came later takes only what is left over.
  if (isGrown) return pairBlocks(settled, right, from, to)
  const a = left.map((block) => features(block, from))
  const b = right.map((block) => features(block, to))
  const score = (i: number, j: number) => pairScore(a[i], b[j])
  return assign(a.length, b.length, score).flatMap(([i, j]): BlockPair[] => {
    const [source, target] = [left[i], right[j]]
    return source && target ? [{source: [source], target: [target], confidence: confidenceOf(score(i, j))}] : []
  })
}

const confidenceOf = (score: number) => Math.max(0.1, Math.min(1, 0.5 + score / 4))
