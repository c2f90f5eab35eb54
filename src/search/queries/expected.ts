/**
 * What somebody types, and where it has to lead: the beginning of an address behind the language, so that a word may be
 * rewritten and the row still holds. Of several, one has to be among the first.
 */
export type Expected = readonly [query: string, ...at: readonly string[]]

/** Rows by what makes them hard. */
export type QuerySet = Readonly<Record<string, readonly Expected[]>>
