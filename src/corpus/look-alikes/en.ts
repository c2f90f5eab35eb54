import {calendar} from './en/calendar.ts'
import {identifiers} from './en/identifiers.ts'
import {idioms} from './en/idioms.ts'
import {marks} from './en/marks.ts'
import {measures} from './en/measures.ts'
import {models} from './en/models.ts'
import {money} from './en/money.ts'
import {names} from './en/names.ts'
import {order} from './en/order.ts'
import {substrings} from './en/substrings.ts'
import type {LookAlike} from './look-alike.ts'

/** English sentences that state no figure, by what misleads. */
export const en: readonly LookAlike[] = [
  ...order,
  ...calendar,
  ...measures,
  ...money,
  ...substrings,
  ...idioms,
  ...models,
  ...names,
  ...identifiers,
  ...marks,
]
