import type {Lexicon} from '../lexicon.ts'

export const numerals = {} satisfies Lexicon
