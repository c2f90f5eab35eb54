import type {Span} from '../document/edition.ts'
import type {Language} from '../language.ts'
import type {Replacement} from './replacement.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A place in one edition (or, with no language, in a data file of the work). */
export interface FindingPlace extends Span {
  readonly language?: Language
  readonly file: string
}

/** A disagreement worth telling: plain data, no sentence. `wording` says it in the reader's language. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly work: string
  /** Key and values of the sentence in `i18n`: `finding.<ruleId>.reason`. */
  readonly values: Readonly<Record<string, string | number>>
  /** What should stand at the first place, in the language of that edition; none where nothing can be proposed. */
  readonly expected: readonly string[]
  /** What stands there. */
  readonly actual: string
  /** The first is the one to mend; the others are what it disagrees with. */
  readonly places: readonly FindingPlace[]
  /** What to write in the file of the first place, where that leaves no choice; together it mends the finding. */
  readonly fix?: readonly Replacement[]
}
