import type {Lexicon} from '../lexicon.ts'

/** What is written alike in every language. */
export const common: Lexicon = {}
