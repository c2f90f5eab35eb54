import type {Lexicon} from '../lexicon.ts'
import {calendar} from './calendar.ts'
import {days} from './days.ts'
import {numerals} from './numerals.ts'

export const en: readonly Lexicon[] = [calendar, days, numerals]
