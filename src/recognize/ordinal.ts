import type {Quantity} from '../fact/fact.ts'
import type {Figure} from './figure.ts'
import {skipSpace} from './numeral/numeral.ts'
import {meaning, type Scan} from './scan.ts'

/** @returns the word before a number that makes it an ordinal (`thứ`, `hạng`, `제`, `No.`), or nothing */
export function ordinalBefore(
  scan: Scan,
  figure: Figure,
): {readonly start: number; readonly first: number; readonly label: boolean} | undefined {
  const {numeral, first} = figure
  const token = scan.tokens[first - 1]
  const kind = meaning(token, 'ordinal-before')
  if (!token || kind === undefined || numeral.vague || numeral.article || figure.currencies) return undefined
  if (kind === 'label' && !isLabel(scan, figure)) return undefined
  if (countsThings(scan, token.start, token.end) && figure.suffix) return undefined
  if (numeral.low.exponent < 0 || skipSpace(scan.text, token.end) !== figure.start) return undefined
  if (scan.language === 'ko' && token.end !== figure.start && !numeral.digits) return undefined
  return {start: token.start, first: first - 1, label: kind === 'label'}
}

/** `Article 5`, `Room 204`, `Điều 5`; but `phòng 5 người`, `stage 2–1`. */
function isLabel({text}: Scan, {numeral, suffix}: Figure): boolean {
  const behind = text.slice(numeral.end, numeral.end + 2)
  return numeral.digits && !suffix && numeral.end - numeral.start <= 5 && !/^(?:[%$€£₩°–—-]|[.,]\d)/.test(behind)
}

/** `Doanh số 226.000 chiếc`, `dân số 5 triệu người`: the word before the number ends another one, and counts. */
const countsThings = ({language, lower}: Scan, start: number, end: number) =>
  language === 'vi' && lower.slice(start, end) === 'số'

/** @returns the figure as a rank, its unit left aside: `thứ 5`, `제2차` */
export function rankOf({numeral}: Figure): Quantity {
  const {low, high, step} = numeral
  return {kind: 'quantity', low, high, step, unit: 'rank', bound: 'exact', sense: 'ordinal'}
}
