import {add, decimal, equals, multiply} from '../fact/decimal.ts'
import {units} from '../fact/unit.ts'
import {isDigit} from './letters.ts'
import {type Numeral, skipSpace, tokenFrom} from './numeral/numeral.ts'
import type {Scan} from './scan.ts'
import {suffixAt, suffixBehind, wordAt} from './unit.ts'

/** `530bn`, `10k`, `1,2 tr`; a unit that is longer or as long stands instead: `16GB`, `9m`. */
export function withAbbreviation(scan: Scan, numeral: Numeral): Numeral {
  if (numeral.sense || (!numeral.digits && scan.language !== 'en')) return numeral
  const glued = wordAt(scan, numeral.end, 'abbreviation')
  const apart = skipSpace(scan.text, numeral.end)
  const apartFound = apart === numeral.end + 1 ? wordAt(scan, apart, 'abbreviation') : undefined
  // `1,000 B200 chips`: the letter begins a name.
  const found = glued ?? (isDigit(scan.text.charCodeAt(apartFound?.end ?? apart)) ? undefined : apartFound)
  if (
    !found ||
    (!glued && !numeral.digits && !/^(?:cr|kr|k|m|bn|mn|tn|grand)$/i.test(scan.text.slice(found.start, found.end)))
  )
    return withCode(scan, numeral)
  const written = scan.text.slice(found.start, found.end)
  // `5G 가입자`: a generation of networks.
  if (written === 'G' && /^[2-6]$/.test(scan.text.slice(numeral.start, numeral.end))) return numeral
  if (written === 'grand' && goesOn.test(scan.lower.slice(found.end, found.end + 8))) return numeral
  if (!glued && /^[bkG]$/.test(written) && !/^[kK]/.test(written)) return numeral
  if (written === 'm' && glued && countsPeople(scan, found.end)) return times(numeral, 10n ** 6n, found.end, scan)
  const unit = suffixBehind(scan, numeral.end)
  if (unit && unit.end >= found.end && !(written === 'm' && hasCurrency(scan, numeral))) return numeral
  if (written === 'm' && !hasCurrency(scan, numeral)) return numeral
  const by = found.sense.role === 'abbreviation' ? found.sense.means : 1n
  return withTail(scan, times(numeral, by, found.end, scan), by)
}

/** `1tr2`, `2tr500`, `1k5`: in Vietnamese the digits behind the letter are its decimals. */
function withTail(scan: Scan, numeral: Numeral, by: bigint): Numeral {
  const tail =
    scan.language === 'vi' &&
    equals(numeral.step, decimal(by)) &&
    /^\d{1,3}(?![\d\p{L}]|[.,:/]\d)/u.exec(scan.text.slice(numeral.end, numeral.end + 6))
  if (!tail) return numeral
  const more = multiply(decimal(BigInt(tail[0]), -tail[0].length), decimal(by))
  const end = numeral.end + tail[0].length
  const low = add(numeral.low, more)
  return {...numeral, end, next: tokenFrom(scan, numeral.next, end), low, high: low, step: decimal(by, -tail[0].length)}
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

/** `two grand pianos`, `four grand slams` are no thousands. */
const goesOn =
  /^ (?!on |in |a |an |to |for |and |of |or |at |from |more|less|each|per |off|too|last|this|by |with)\p{L}/u

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

/** `9m users`, `10m people`: behind the letter stands what is counted. */
function countsPeople(scan: Scan, end: number): boolean {
  if (scan.language !== 'en' || scan.text[end] !== ' ') return false
  const noun = suffixAt(scan, end + 1)
  return (
    noun?.sense.role === 'unit' &&
    units[noun.sense.means]?.dimension.startsWith('count:') === true &&
    /(?:s|people|men|women|children)$/.test(scan.lower.slice(noun.start, noun.end))
  )
}

const hasCurrency = (scan: Scan, numeral: Numeral) => {
  const from = Math.max(0, numeral.start - 16)
  const before = scan.text.slice(from, numeral.start)
  const code = /[A-Z]{3}\s?$/.exec(before)
  if (code) return wordAt(scan, from + code.index, 'currency') !== undefined
  return /[$€£₩¥]\s?(?:[\d.,]{1,9}\s?(?:[-–—]|to)\s?)?$|(?:usd|eur|gbp|krw|vnd|inr|aud|cad)\s*$/.test(before)
}
