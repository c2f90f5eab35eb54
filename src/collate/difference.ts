import type {Comparison} from '../fact/compare.ts'
import type {Fact} from '../fact/fact.ts'
import type {Mention} from '../recognize/mention.ts'

/** What a figure is a figure of; the first word of its rule's id. */
export type Family =
  | 'money'
  | 'percent'
  | 'number'
  | 'unit'
  | 'ordinal'
  | 'multiple'
  | 'fraction'
  | 'age'
  | 'score'
  | 'date'
  | 'time'
  | 'name'
  | 'claim'
  | 'bound'

/**
 * `conflict`: value against value. `omission`: only the source has it. `addition`: only the target has it. `swap`: the
 * values are those of the source, but of each other's things. `rounding`: both true, not the same. `resolved`: a date that
 * one side writes out and the other counts from the edition's own. The last two are told for information.
 */
export type Fault = 'conflict' | 'omission' | 'addition' | 'swap' | 'rounding' | 'resolved'

/** One way in which two texts do not say the same. */
export interface Difference {
  readonly family: Family
  readonly fault: Fault
  /** Figures are values; markers, bounds and hedges are claims. */
  readonly tier: 'value' | 'claim'
  readonly source?: Mention
  readonly target?: Mention
  /** What contradicts, or why it is compatible. */
  readonly comparison?: Comparison
  /** 0 to 1: how surely a reader would call it a mistake; below the floor of its rule nothing is told. */
  readonly weight: number
}

/** A text with what is read in it. */
export interface Side {
  readonly text: string
  readonly language: string
  readonly mentions: readonly Mention[]
  /** Mentions that answer those of the other side, but are not missed there. */
  readonly quiet?: readonly Mention[]
}

/** A mention that takes part in the comparison. */
export interface Figure {
  readonly mention: Mention
  readonly fact: Fact
  /** Its number among the side's figures. */
  readonly index: number
  readonly quiet: boolean
  /** Where it stands in its text, 0 to 1: translators keep the order more often than not. */
  readonly at: number
}
