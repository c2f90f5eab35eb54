import type {Lexicon} from '../lexicon.ts'
import {calendar} from './calendar.ts'
import {claims} from './claims.ts'
import {days} from './days.ts'
import {bounds} from './bounds.ts'
import {currencies} from './currencies.ts'
import {currencyNames} from './currency-names.ts'
import {never} from './never.ts'
import {units} from './units.ts'
import {gluedNouns} from './glued-nouns.ts'
import {names} from './names.ts'
import {numerals} from './numerals.ts'
import {particles} from './particles.ts'

export const ko: readonly Lexicon[] = [
  calendar,
  claims,
  days,
  particles,
  names,
  numerals,
  bounds,
  currencies,
  currencyNames,
  never,
  units,
  gluedNouns,
]
