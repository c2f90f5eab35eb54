import type {Language} from '../language.ts'

/** The same phrase in each language. */
export type Words = Readonly<Record<Language, string>>
