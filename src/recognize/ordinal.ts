import type {Quantity} from '../fact/fact.ts'
import type {Figure} from './figure.ts'
import {skipSpace} from './numeral/numeral.ts'
import {meaning, type Scan} from './scan.ts'

/** @returns the word before a number that makes it an ordinal (`thứ`, `hạng`, `제`, `No.`), or nothing */
export function ordinalBefore(
  scan: Scan,
  figure: Figure,
): {readonly start: number; readonly first: number} | undefined {
  const {numeral, first} = figure
  const token = scan.tokens[first - 1]
  if (!token || meaning(token, 'ordinal-before') === undefined || numeral.vague || figure.currencies) return undefined
  if (numeral.low.exponent < 0 || skipSpace(scan.text, token.end) !== figure.start) return undefined
  if (scan.language === 'ko' && token.end !== figure.start && !numeral.digits) return undefined
  return {start: token.start, first: first - 1}
}

/** @returns the figure as a rank, its unit left aside: `thứ 5`, `제2차` */
export function rankOf({numeral}: Figure): Quantity {
  const {low, high, step} = numeral
  return {kind: 'quantity', low, high, step, unit: 'rank', bound: 'exact', sense: 'ordinal'}
}
