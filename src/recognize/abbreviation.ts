import {decimal, multiply} from '../fact/decimal.ts'
import {type Numeral, skipSpace, tokenFrom} from './numeral/numeral.ts'
import type {Scan} from './scan.ts'
import {suffixBehind, wordAt} from './unit.ts'

/** `530bn`, `10k`, `1,2 tr`; a unit that is longer or as long stands instead: `16GB`, `9m`. */
export function withAbbreviation(scan: Scan, numeral: Numeral): Numeral {
  if (numeral.sense || (!numeral.digits && scan.language !== 'en')) return numeral
  const glued = wordAt(scan, numeral.end, 'abbreviation')
  const apart = skipSpace(scan.text, numeral.end)
  const found = glued ?? (apart === numeral.end + 1 ? wordAt(scan, apart, 'abbreviation') : undefined)
  if (
    !found ||
    (!glued && !numeral.digits && !/^(?:cr|kr|k|m|bn|mn|tn)$/i.test(scan.text.slice(found.start, found.end)))
  )
    return withCode(scan, numeral)
  const written = scan.text.slice(found.start, found.end)
  if (!glued && /^[bkG]$/.test(written) && !/^[kK]/.test(written)) return numeral
  const unit = suffixBehind(scan, numeral.end)
  if (unit && unit.end >= found.end && !(written === 'm' && hasCurrency(scan, numeral))) return numeral
  if (written === 'm' && !hasCurrency(scan, numeral)) return numeral
  return times(numeral, found.sense.role === 'abbreviation' ? found.sense.means : 1n, found.end, scan)
}

/** `48.5 MGBP`: a multiplier before a code. */
function withCode(scan: Scan, numeral: Numeral): Numeral {
  const at = skipSpace(scan.text, numeral.end)
  const found = /^([KMB])([A-Z]{3})(?![A-Za-z])/.exec(scan.text.slice(at, at + 6))
  if (!found || !numeral.digits) return numeral
  const [, letter = '', code = ''] = found
  if (!wordAt(scan, at + 1, 'currency') || code.length !== 3) return numeral
  const by = {K: 10n ** 3n, M: 10n ** 6n, B: 10n ** 9n}[letter] ?? 1n
  return times(numeral, by, at + 1, scan)
}

function times(numeral: Numeral, by: bigint, end: number, scan: Scan): Numeral {
  const scale = decimal(by)
  const {low, high, step, other} = numeral
  const next = tokenFrom(scan, numeral.next, end)
  return {
    ...numeral,
    end,
    next,
    low: multiply(low, scale),
    high: multiply(high, scale),
    step: multiply(step, scale),
    scale: by,
    ...(other && {other: multiply(other, scale)}),
  }
}

const hasCurrency = (scan: Scan, numeral: Numeral) => {
  const before = scan.text.slice(Math.max(0, numeral.start - 5), numeral.start)
  return /[$€£₩¥]\s*$|[A-Z]{3}\s*$/.test(before)
}
