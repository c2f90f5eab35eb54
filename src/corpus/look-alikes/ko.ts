import {calendar} from './ko/calendar.ts'
import {compounds} from './ko/compounds.ts'
import {digits} from './ko/digits.ts'
import {identifiers} from './ko/identifiers.ts'
import {measures} from './ko/measures.ts'
import {money} from './ko/money.ts'
import {names} from './ko/names.ts'
import {native} from './ko/native.ts'
import {order} from './ko/order.ts'
import {scales} from './ko/scales.ts'
import type {LookAlike} from './look-alike.ts'

/** Korean sentences that state no figure, by what misleads. */
export const ko: readonly LookAlike[] = [
  ...digits,
  ...scales,
  ...native,
  ...order,
  ...calendar,
  ...money,
  ...measures,
  ...compounds,
  ...names,
  ...identifiers,
]
