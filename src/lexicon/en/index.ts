import type {Lexicon} from '../lexicon.ts'
import {calendar} from './calendar.ts'
import {claims} from './claims.ts'
import {days} from './days.ts'
import {bounds} from './bounds.ts'
import {currencies} from './currencies.ts'
import {currencyNames} from './currency-names.ts'
import {joinedOrdinals} from './joined-ordinals.ts'
import {never} from './never.ts'
import {units} from './units.ts'
import {names} from './names.ts'
import {numerals} from './numerals.ts'

export const en: readonly Lexicon[] = [
  calendar,
  claims,
  days,
  names,
  numerals,
  bounds,
  currencies,
  currencyNames,
  joinedOrdinals,
  never,
  units,
]
