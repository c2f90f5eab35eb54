import type {Fact} from '../fact/fact.ts'

/** What is written, and where; with what it means. */
export interface Mention {
  /** Offsets in UTF-16 code units into the text as given; `text.slice(start, end)` is the writing. */
  readonly start: number
  readonly end: number
  readonly fact: Fact
  /** Other readings that the context does not exclude: `1.250` in Vietnamese beside an English name. */
  readonly alternatives?: readonly Fact[]
  /** A model size inside a name (`K-EXAONE 236B`) is a name and a count: the second mention says it lies within. */
  readonly within?: 'name'
}

/** What the reader knows of a text besides its words. */
export interface ReadingContext {
  /** The day against which relative dates resolve, `2025-09-29`; without it they stay relative. */
  readonly date?: string
  /** Currency that a bare symbol means here, ISO 4217. */
  readonly currency?: string
}
