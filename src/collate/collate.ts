import type {Block, Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {align} from './align.ts'
import {compareBlocks} from './block-differences.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import type {BlockDifference, BlockPair, Blocks, CollateOptions, Collation, EditionPair, Passage} from './collation.ts'

const usualFloor = 0.3

/**
 * Set the editions of a work side by side: which block of the translation says what a block of the source says, what
 * has no counterpart, and which figures differ.
 *
 * @param editions all editions of one work
 * @param source the language of the one that the others are translations of
 * @returns nothing when the source edition or every translation is missing
 */
export function collate(
  editions: Readonly<Partial<Record<Language, Edition>>>,
  source: Language,
  options: CollateOptions = {},
): Collation | undefined {
  const original = editions[source]
  const others = Object.values(editions).filter((edition) => edition.language !== source)
  if (!original || others.length === 0) return undefined
  const read = reader(options)
  return {source: original, read, pairs: others.map((edition) => pairEditions(original, edition, read, options))}
}

function reader({date, read}: CollateOptions): Collation['read'] {
  const known = new Map<Block, readonly Mention[]>()
  const recognizer = read ?? ((text, language) => recognize(text, language, date === undefined ? {} : {date}))
  return ({language}, block) => {
    let mentions = known.get(block)
    if (!mentions) {
      mentions = block.text === '' ? [] : recognizer(block.text, language)
      known.set(block, mentions)
    }
    return mentions
  }
}

function pairEditions(source: Edition, target: Edition, read: Collation['read'], options: CollateOptions): EditionPair {
  const {pairs, sections} = align(source, target, options.since?.(source, target))
  const missing = passages(source.blocks, pairs, 'source')
  const added = passages(target.blocks, pairs, 'target')
  const confidence = shareFound(source, pairs)
  const comparable = confidence >= (options.floor ?? usualFloor)
  let differences: readonly BlockDifference[] | undefined
  return {
    source,
    target,
    pairs,
    sections,
    missing,
    added,
    confidence,
    comparable,
    get differences() {
      differences ??= comparable ? compareBlocks({source, target, pairs, missing, added}, read, options) : []
      return differences
    },
  }
}

/** Runs of blocks without counterpart, each with the last counterpart before it. */
function passages(blocks: readonly Block[], pairs: readonly BlockPair[], side: 'source' | 'target'): Passage[] {
  const other = side === 'source' ? 'target' : 'source'
  const counterpart = new Map(pairs.flatMap((pair) => pair[side].map((block) => [block, pair[other].at(-1)] as const)))
  const found: Passage[] = []
  let run: Block[] = []
  let after: Block | undefined
  const close = () => {
    const [first, ...rest] = run
    if (first) found.push({blocks: [first, ...rest] satisfies Blocks, ...(after && {after})})
    run = []
  }
  for (const block of blocks) {
    const match = counterpart.get(block)
    if (match) {
      close()
      after = match
    } else run.push(block)
  }
  close()
  return found
}

/** The share of the source's text that found its counterpart, each pair counting by its confidence. */
function shareFound({blocks}: Edition, pairs: readonly BlockPair[]): number {
  const size = (block: Block) => 20 + block.text.length + (block.code[0]?.length ?? 0)
  const all = blocks.reduce((sum, block) => sum + size(block), 0)
  const found = pairs.reduce(
    (sum, {source, confidence}) => sum + confidence * source.reduce((s, b) => s + size(b), 0),
    0,
  )
  return all === 0 ? 1 : found / all
}
