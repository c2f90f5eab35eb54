/** A sentence that only looks as if it stated a figure, and its twin, which states one with the same words. */
export interface LookAlike {
  /** States no quantity, money, date or time, though its letters or digits look like one. */
  readonly sentence: string
  readonly twin: string
  /** What must be read in the twin. */
  readonly read: readonly [Reading, ...Reading[]]
  /** What misleads, where the sentence does not show it by itself. */
  readonly why?: string
}

export interface Reading {
  /** As written in the twin; one figure covers it. */
  readonly text: string
  /** What it means, language-free, as `plainValue` writes it: `5 year`, `530000000000 KRW`, `2025-08-04`. */
  readonly value?: string
}
