import {add, compare, type Decimal, decimal, multiply, one} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {suffixBehind} from '../unit.ts'
import {readDigits} from './digits.ts'
import {tokenBehind} from './numeral.ts'

export const hundred = decimal(100n)

const ten = decimal(10n)

export interface Group {
  readonly start: number
  readonly value: Decimal
  readonly step: Decimal
  readonly end: number
  readonly next: number
  readonly digits: boolean
  readonly other?: Decimal
  /** Whether it names the hundreds that it has none of: `không trăm linh năm`. */
  readonly zeros?: true
}

export function groupAt(scan: Scan, index: number): Group | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  if (token.digits) return digitsGroup(scan, index)
  const digit = meaning(token, 'digit')
  const ten = meaning(token, 'tens')
  if (digit === undefined && ten === undefined) return undefined
  const start: Group = {
    start: token.start, value: decimal(digit ?? ten ?? 0n), step: one, end: token.end, next: index + 1, digits: false,
  } // prettier-ignore
  const grown = digit === undefined ? units(scan, {...start, step: decimal(10n)}) : tensOrHundreds(scan, start, false)
  return point(scan, grown)
}

function digitsGroup(scan: Scan, index: number): Group | undefined {
  const read = readDigits(scan, index)
  if (!read) return undefined
  const {start, value, step, end, next, other} = read
  const group: Group = {start, value, step, end, next, digits: true, ...(other && {other})}
  return tensOrHundreds(scan, group, true)
}

const stepBehind = (scan: Scan, group: Group) => {
  const token = tokenBehind(scan, group.end, group.next)
  const times = meaning(token, 'step')
  return token && times !== undefined ? {token, times} : undefined
}

/** `ba trăm linh năm`, `hai mươi mốt`, `3 trăm`. */
function tensOrHundreds(scan: Scan, group: Group, digits: boolean): Group {
  const by = stepBehind(scan, group)
  if (!by) return (digits ? undefined : spokenTens(scan, group)) ?? group
  const value = multiply(group.value, decimal(by.times))
  const step = multiply(group.step, decimal(by.times))
  const other = group.other && {other: multiply(group.other, decimal(by.times))}
  const zeros = group.value.coefficient === 0n && !digits ? {zeros: true as const} : {}
  const times: Group = {...group, value, step, end: by.token.end, next: group.next + 1, ...other, ...zeros}
  if (by.times === 10n) return digits ? times : units(scan, times)
  // `ba trăm rưỡi`: half of the hundred.
  const half = tokenBehind(scan, times.end, times.next)
  if (half && meaning(half, 'half') !== undefined)
    return {...times, value: add(value, decimal(50n)), step: decimal(10n), end: half.end, next: times.next + 1}
  return belowHundred(scan, times)
}

/** `hai tư`, `ba lăm`, `bốn mốt`: these forms of the digits stand behind tens alone, so that `mươi` may be left out. */
function spokenTens(scan: Scan, {value, next, end, ...group}: Group): Group | undefined {
  const token = tokenBehind(scan, end, next)
  const digit = meaning(token, 'digit')
  if (!token || !digit || compare(value, one) <= 0 || compare(value, ten) >= 0) return undefined
  const word = scan.lower.slice(token.start, token.end)
  if (!/^(?:mốt|tư|lăm|nhăm)$/.test(word)) return undefined
  // `sinh viên năm tư` are in their fourth year; `hai tư gia` are two houses.
  const before = scan.lower.slice(group.start, end)
  if (word === 'tư' && (before === 'năm' || !(endsPhrase(scan, token.end) || suffixBehind(scan, token.end))))
    return undefined
  return {...group, value: add(multiply(value, ten), decimal(digit)), end: token.end, next: next + 1}
}

const endsPhrase = ({text}: Scan, end: number) => /^\s{0,4}(?:$|[.,;:!?)])/.test(text.slice(end, end + 5))

/** The digit behind `mươi` or `mười`. There, `năm` is a year: fifteen is `mười lăm`. */
function units(scan: Scan, group: Group): Group {
  const token = tokenBehind(scan, group.end, group.next)
  const digit = meaning(token, 'digit')
  if (!token || !digit || isYearWord(scan, token)) return group
  if (meaning(tokenBehind(scan, token.end, group.next + 1), 'step') !== undefined) return group
  return {...group, value: add(group.value, decimal(digit)), step: one, end: token.end, next: group.next + 1}
}

const isYearWord = (scan: Scan, token: Token) => scan.lower.slice(token.start, token.end) === 'năm'

function belowHundred(scan: Scan, group: Group): Group {
  const token = tokenBehind(scan, group.end, group.next)
  if (!token) return group
  const moved = {end: token.end, next: group.next + 1}
  if (meaning(token, 'link') !== undefined) {
    const behind = tokenBehind(scan, token.end, group.next + 1)
    const digit = behind?.digits ? undefined : meaning(behind, 'digit')
    if (!behind || digit === undefined) return group
    return {...group, value: add(group.value, decimal(digit)), step: one, end: behind.end, next: group.next + 2}
  }
  const ten = meaning(token, 'tens')
  if (ten !== undefined)
    return units(scan, {...group, ...moved, value: add(group.value, decimal(ten)), step: decimal(10n)})
  const digit = meaning(token, 'digit')
  if (digit === undefined) return group
  const spoken = spokenTens(scan, {...group, ...moved, start: token.start, value: decimal(digit)})
  if (spoken) return {...spoken, start: group.start, value: add(group.value, spoken.value), step: one}
  const behind = tokenBehind(scan, token.end, group.next + 1)
  if (meaning(behind, 'step') !== 10n || !behind) return group
  const value = add(group.value, decimal(digit * 10n))
  return units(scan, {...group, value, step: decimal(10n), end: behind.end, next: group.next + 2})
}

/** `ba phẩy mười bốn`: two decimals told as one number. */
function twoDecimals(scan: Scan, index: number): Group | undefined {
  const token = scan.tokens[index]
  const tens = meaning(token, 'tens') !== undefined || meaning(scan.tokens[index + 1], 'step') === 10n
  const group = tens ? groupAt(scan, index) : undefined
  return group && compare(group.value, decimal(100n)) < 0 && group.value.exponent >= 0 ? group : undefined
}

/** `hai phẩy năm`. */
function point(scan: Scan, group: Group): Group {
  if (meaning(tokenBehind(scan, group.end, group.next), 'point') === undefined) return group
  let end = scan.tokens[group.next]?.end ?? group.end
  let next = group.next + 1
  let decimals = ''
  for (;;) {
    const token = tokenBehind(scan, end, next)
    const digit = meaning(token, 'digit') ?? meaning(token, 'pair')?.join('')
    const both = decimals === '' ? twoDecimals(scan, next) : undefined
    if (both && token) {
      decimals = String(both.value.coefficient * 10n ** BigInt(both.value.exponent))
      ;({end, next} = both)
      break
    }
    if (!token || digit === undefined || decimals.length > 20) break
    decimals += String(digit)
    end = token.end
    next += 1
  }
  if (decimals === '') return group
  const step = decimal(1n, -decimals.length)
  return {...group, value: add(group.value, decimal(BigInt(decimals), -decimals.length)), step, end, next}
}
