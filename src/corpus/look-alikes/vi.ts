import type {LookAlike} from './look-alike.ts'
import {calendar} from './vi/calendar.ts'
import {digits} from './vi/digits.ts'
import {identifiers} from './vi/identifiers.ts'
import {idioms} from './vi/idioms.ts'
import {measures} from './vi/measures.ts'
import {money} from './vi/money.ts'
import {names} from './vi/names.ts'
import {numbers} from './vi/numbers.ts'
import {order} from './vi/order.ts'

/** Vietnamese sentences that state no figure, by what misleads. */
export const vi: readonly LookAlike[] = [
  ...digits,
  ...numbers,
  ...calendar,
  ...money,
  ...measures,
  ...order,
  ...names,
  ...identifiers,
  ...idioms,
]
