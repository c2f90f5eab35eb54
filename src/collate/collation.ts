import type {Block, Edition, Section} from '../document/edition.ts'
import type {Language} from '../language.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Difference, Side} from './difference.ts'
import type {PairOptions} from './pair.ts'

/** A block, or neighbouring ones that the other edition has as one. */
export type Blocks = readonly [Block, ...Block[]]

/** What says the same in two editions. */
export interface BlockPair {
  readonly source: Blocks
  readonly target: Blocks
  /** 0 to 1: how surely the two belong together. */
  readonly confidence: number
}

/** A figure or claim in which two paired blocks differ, and where. */
export interface BlockDifference extends Difference {
  readonly pair: BlockPair
  /** The blocks in which the mentions stand; the first of the pair where there is no mention. */
  readonly sourceBlock: Block
  readonly targetBlock: Block
}

/** Neighbouring blocks of one edition that have no counterpart; `after` is the last block before the gap. */
export interface Passage {
  readonly blocks: Blocks
  /** Where it would stand in the other edition. */
  readonly after?: Block
}

/** Two editions set side by side. */
export interface EditionPair {
  readonly source: Edition
  readonly target: Edition
  /** In the order of the source. */
  readonly pairs: readonly BlockPair[]
  readonly sections: readonly {readonly source: Section; readonly target: Section}[]
  /** What only the source has, and what only the target has. */
  readonly missing: readonly Passage[]
  readonly added: readonly Passage[]
  /** 0 to 1: the share of the text that found its counterpart; below the floor nothing is compared. */
  readonly confidence: number
  readonly comparable: boolean
  /** Worked out when first asked for; empty where the two cannot be compared. */
  readonly differences: readonly BlockDifference[]
}

/** The editions of a work, each beside the source. */
export interface Collation {
  readonly source: Edition
  readonly pairs: readonly EditionPair[]
  /** @returns what is read in a block */
  readonly read: (edition: Edition, block: Block) => readonly Mention[]
}

/** What became of the source edition since a translation was known to follow it. */
export interface Since {
  readonly became: (block: Block) => 'kept' | 'changed' | 'new'
  /** Whether all that a new block says was part of what another said. */
  readonly isCutFrom: (block: Block, other: Block) => boolean
  /** How many blocks it no longer has. */
  readonly gone: number
  /** Blocks of the source whose counterparts are known, wherever they stand now. */
  readonly pairs: ReadonlyMap<Block, Block>
}

export interface CollateOptions {
  /** Day against which relative dates resolve, as `2026-11-23`. */
  readonly date?: string
  /** Below this confidence two editions are not compared. @default 0.3 */
  readonly floor?: number
  readonly tier?: 'value' | 'claim'
  /** Tell also what a free translation may do; for our own content. */
  readonly strict?: boolean
  /** Tell also what agrees without being the same. */
  readonly notes?: boolean
  /** Reads a text; the recognizer unless another reader is given. */
  readonly read?: (text: string, language: Language) => readonly Mention[]
  /** Compares two blocks; `comparePair` unless another is given, which has to say the same. */
  readonly compare?: (source: Side, target: Side, options: PairOptions) => readonly Difference[]
  /** What is known of the source's history, for a translation. */
  readonly since?: (source: Edition, translation: Edition) => Since | undefined
  /** Whether a mention is compared; one that is not still answers the other side's, but is not missed there. */
  readonly takes?: (block: Block, mention: Mention) => boolean
}
