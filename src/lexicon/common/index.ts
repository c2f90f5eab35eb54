import type {Lexicon} from '../lexicon.ts'
import {currencies} from './currencies.ts'
import {names} from './names.ts'
import {numerals} from './numerals.ts'
import {units} from './units.ts'

/** What is written alike in every language. */
export const common: readonly Lexicon[] = [names, numerals, units, currencies]
