import {type Decimal, decimal} from '../../fact/decimal.ts'
import type {Scan} from '../scan.ts'

const superscripts: Readonly<Record<string, string>> = {
  '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9', '⁻': '-', '⁺': '',
} // prettier-ignore

/** `e23`, `E-9`; ` × 10^8`, ` x 10⁸`; and `^9`, `⁹` behind a ten. */
const exponent = /^[eE]([+-]?\d{1,2})(?![\d\p{L}.])/u
const timesTen = /^ ?[×x*·⋅] ?10(?:\^\(?([+−–-]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/u
const raised = /^(?:\^\(?([+−–-]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/u

/**
 * The power of ten behind a number's digits.
 *
 * @returns the factor and where its writing ends, or nothing
 * @example powerBehind('6.02e23', 4) //=> {factor: 10^23, end: 7}
 */
export function powerBehind(
  {text}: Scan,
  digits: string,
  end: number,
): {readonly factor: Decimal; readonly end: number} | undefined {
  const rest = text.slice(end, end + 16)
  const short = exponent.exec(rest)
  if (short) return {factor: decimal(1n, Number(short[1])), end: end + short[0].length}
  const times = timesTen.exec(rest)
  if (times) return {factor: decimal(1n, powerOf(times)), end: end + times[0].length}
  const power = digits === '10' ? raised.exec(rest) : null
  return power ? {factor: decimal(1n, powerOf(power) - 1), end: end + power[0].length} : undefined
}

function powerOf([, plain, raisedDigits = '']: RegExpExecArray): number {
  const written = plain ?? Array.from(raisedDigits, (sign) => superscripts[sign] ?? '').join('')
  return Number(written.replace(/[−–]/, '-'))
}
