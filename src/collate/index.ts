export {comparePair, type PairOptions} from './pair.ts'
export type {Difference, Family, Fault, Side} from './difference.ts'
export {type Segment, type SegmentAnswer, type SegmentFinding, type SegmentOptions, answerSegment} from './segment.ts'
