export {comparePair, type PairOptions} from './pair.ts'
export type {Difference, Family, Fault, Side} from './difference.ts'
export {type Segment, type SegmentAnswer, type SegmentFinding, type SegmentOptions, answerSegment} from './segment.ts'
export {collate} from './collate.ts'
export type {
  BlockDifference,
  BlockPair,
  Blocks,
  CollateOptions,
  Collation,
  EditionPair,
  Passage,
  Since,
} from './collation.ts'
export {likenessOf} from './similarity.ts'
