import type {Lexicon} from '../lexicon.ts'
import {numerals} from './numerals.ts'

export const vi: readonly Lexicon[] = [numerals]
