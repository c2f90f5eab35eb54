import {calendar} from './en/calendar.ts'
import {order} from './en/order.ts'
import type {LookAlike} from './look-alike.ts'

/** English sentences that state no figure, by what misleads. */
export const en: readonly LookAlike[] = [...order, ...calendar]
