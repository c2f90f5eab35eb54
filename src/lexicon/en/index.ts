import type {Lexicon} from '../lexicon.ts'
import {numerals} from './numerals.ts'

export const en: readonly Lexicon[] = [numerals]
