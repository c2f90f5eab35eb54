import type {Lexicon} from '../lexicon.ts'
import {calendar} from './calendar.ts'
import {days} from './days.ts'
import {numerals} from './numerals.ts'
import {particles} from './particles.ts'

export const ko: readonly Lexicon[] = [calendar, days, particles, numerals]
