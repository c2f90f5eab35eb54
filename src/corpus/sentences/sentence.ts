/** A sentence, and each figure, date and name in it: what is written and, as `plainValue` writes it, what it means. */
export type Sentence = readonly [text: string, ...figures: readonly string[]]
