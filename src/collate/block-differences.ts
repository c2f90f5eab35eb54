import type {Block, Edition} from '../document/edition.ts'
import type {Mention} from '../recognize/mention.ts'
import {agreement, grade} from './agree.ts'
import type {BlockDifference, BlockPair, Blocks, CollateOptions, Collation, Passage} from './collation.ts'
import type {Side} from './difference.ts'
import {hasJoinedName} from './half-names.ts'
import {comparePair} from './pair.ts'

interface Paired {
  readonly source: Edition
  readonly target: Edition
  readonly pairs: readonly BlockPair[]
  readonly missing: readonly Passage[]
  readonly added: readonly Passage[]
}

/** How many blocks away a sentence may have moved. */
const reach = 4

/** Compare each pair of blocks; a figure that only moved to a block near by is no difference. */
export function compareBlocks(paired: Paired, read: Collation['read'], options: CollateOptions): BlockDifference[] {
  const found = paired.pairs.flatMap((pair, index) => comparePairOfBlocks(pair, index, paired, read, options))
  return withoutMoves(found, paired, read)
}

interface Placed extends BlockDifference {
  readonly index: number
}

function comparePairOfBlocks(
  pair: BlockPair,
  index: number,
  {source, target}: Paired,
  read: Collation['read'],
  options: CollateOptions,
): Placed[] {
  if (pair.source[0].kind === 'code' || pair.source[0].kind === 'html') return []
  const left = join(source, pair.source, read, options)
  const right = join(target, pair.target, read, options)
  const isPlain = ({mentions, text}: Side) => mentions.length === 0 && !hasJoinedName(text)
  if (isPlain(left) && isPlain(right)) return []
  // Blocks that are joined have mentions of their own, which nothing remembers.
  const isSingle = pair.source.length === 1 && pair.target.length === 1
  const compare = (isSingle ? options.compare : undefined) ?? comparePair
  const differences = compare(left, right, {
    ...(options.tier && {tier: options.tier}),
    ...(options.strict && {strict: true}),
    ...(options.notes && {notes: true}),
  })
  return differences.map((difference) => ({
    ...difference,
    ...(difference.source && {source: left.own(difference.source)}),
    ...(difference.target && {target: right.own(difference.target)}),
    sourceBlock: left.blockOf(difference.source),
    targetBlock: right.blockOf(difference.target),
    pair,
    index,
  }))
}

interface Joined extends Side {
  readonly blockOf: (mention: Mention | undefined) => Block
  /** @returns the mention with its offsets in its own block */
  readonly own: (mention: Mention) => Mention
}

function join(edition: Edition, blocks: Blocks, read: Collation['read'], {takes}: CollateOptions): Joined {
  const quietIn = (block: Block) => (takes ? read(edition, block).filter((mention) => !takes(block, mention)) : [])
  const [first] = blocks
  const {language} = edition
  if (blocks.length === 1) {
    const mentions = read(edition, first)
    return {
      text: first.text,
      language,
      mentions,
      quiet: quietIn(first),
      blockOf: () => first,
      own: (mention) => mention,
    }
  }
  const origin = new Map<Mention, {block: Block; own: Mention}>()
  const quiet: Mention[] = []
  const starts: {block: Block; start: number}[] = []
  let text = ''
  for (const block of blocks) {
    starts.push({block, start: text.length})
    const silent = new Set(quietIn(block))
    for (const own of read(edition, block)) {
      const mention = {...own, start: own.start + text.length, end: own.end + text.length}
      origin.set(mention, {block, own})
      if (silent.has(own)) quiet.push(mention)
    }
    text += `${block.text}\n`
  }
  // Names are found in the joined text as well.
  const at = (mention: Mention) => starts.findLast(({start}) => start <= mention.start)
  return {
    text,
    language,
    mentions: [...origin.keys()],
    quiet,
    blockOf: (mention) => (mention && (origin.get(mention)?.block ?? at(mention)?.block)) ?? first,
    own: (mention) => origin.get(mention)?.own ?? shifted(mention, -(at(mention)?.start ?? 0)),
  }
}

const shifted = (mention: Mention, by: number): Mention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

function withoutMoves(
  found: readonly Placed[],
  {source, target, missing, added}: Paired,
  read: Collation['read'],
): BlockDifference[] {
  const gone = new Set<Placed>()
  const additions = Map.groupBy(
    found.filter(({fault}) => fault === 'addition'),
    ({index}) => index,
  )
  for (const one of found) {
    const {source: said} = one
    if (one.fault !== 'omission' || !said) continue
    const near = Array.from({length: 2 * reach + 1}, (_, i) => additions.get(one.index + i - reach) ?? []).flat()
    const moved = near.find(
      (other) => !gone.has(other) && other.target && agreement(said, other.target).grade <= grade.weak,
    )
    if (moved) gone.add(one).add(moved)
  }
  const strayTarget = beside(added, 'target')
  const straySource = beside(missing, 'source')
  return found.filter((one) => {
    if (gone.has(one)) return false
    if (one.fault === 'omission' && one.source)
      return !isIn(one.source, strayTarget(one.targetBlock, target, read), 'source')
    if (one.fault === 'addition' && one.target)
      return !isIn(one.target, straySource(one.sourceBlock, source, read), 'target')
    return true
  })
}

/** @returns a look-up of what stands in the passage without counterpart next to a block */
function beside(passages: readonly Passage[], _side: 'source' | 'target') {
  return (block: Block, edition: Edition, read: Collation['read']): readonly Mention[] => {
    if (passages.length === 0) return []
    const line = block.span.start.line
    return passages
      .filter(({blocks}) => Math.abs(blocks[0].span.start.line - line) < 30)
      .flatMap(({blocks}) => blocks.slice(0, 20).flatMap((stray) => read(edition, stray)))
  }
}

function isIn(mention: Mention, others: readonly Mention[], side: 'source' | 'target'): boolean {
  return others.some(
    (other) => (side === 'source' ? agreement(mention, other) : agreement(other, mention)).grade <= grade.weak,
  )
}
