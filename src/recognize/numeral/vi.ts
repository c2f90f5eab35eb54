import {add, compare, type Decimal, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {readDigits} from './digits.ts'
import {fractionOf} from './fraction.ts'
import {isWhole, type Numeral, tokenBehind, tokenFrom} from './numeral.ts'

const hundred = decimal(100n)
const half = decimal(5n, -1)

/** A part of a number that a scale word has closed: 250 × 10^6 in `1 tỷ 250 triệu`. */
interface Part {
  readonly value: Decimal
  readonly scale: bigint
}

interface Group {
  readonly start: number
  readonly value: Decimal
  readonly step: Decimal
  readonly end: number
  readonly next: number
  readonly digits: boolean
  readonly other?: Decimal
}

/**
 * Read a number at token `index`: `hai mươi mốt`, `1 tỷ 250 triệu`, `1,46 nghìn tỷ`, `hai phần ba`, `vài chục`.
 *
 * @returns the number, or nothing if none starts there; `needsUnit` is set for words that are more often something else
 */
export function readVietnamese(scan: Scan, index: number): Numeral | undefined {
  const token = scan.tokens[index]
  if (!token) return undefined
  return (
    ordinalOf(scan, token, index) ??
    groupOf(token, index) ??
    pairOf(token, index) ??
    vagueOf(scan, token, index) ??
    halfOf(scan, token, index) ??
    cardinal(scan, token, index)
  )
}

function cardinal(scan: Scan, token: Token, index: number): Numeral | undefined {
  const first = groupAt(scan, index) ?? bareStep(scan, token, index)
  if (!first) return undefined
  const read = dozens(scan, withScales(scan, first))
  const over = fractionEnd(scan, read) ?? partOf(scan, read)
  if (over) return over
  if (read.digits || read.next > index + 1) return read
  return alone(scan, token, read)
}

/** `hai tá`. */
function dozens(scan: Scan, read: Numeral): Numeral {
  const token = tokenBehind(scan, read.end, read.next)
  const size = meaning(token, 'collective')
  if (!token || size === undefined || size < 5n) return read
  const by = decimal(size)
  const {low, high, step} = read
  return {
    ...read,
    end: token.end,
    next: read.next + 1,
    low: multiply(low, by),
    high: multiply(high, by),
    step: multiply(step, by),
  }
}

/** Words that are numbers by themselves only in some places. */
function alone(scan: Scan, token: Token, read: Numeral): Numeral | undefined {
  const word = scan.lower.slice(token.start, token.end)
  if (isWhole(scan, token.start, token.end)) return read
  if (word === 'một') return {...read, article: true}
  if (word === 'mốt' || word === 'lăm' || word === 'nhăm' || word === 'tư' || word === 'không') return undefined
  if (numbered.test(scan.lower.slice(Math.max(0, token.start - 14), token.start))) return read
  if (word === 'ba' || word === 'chín') return countsNoun(scan, token, word) ? read : {...read, needsUnit: true}
  return word === 'năm' ? {...read, needsUnit: true} : read
}

/** Nouns that a number behind them numbers: `tầng năm`, `chương ba`. */
const numbered =
  /(?<!\p{L})(?:tầng|lớp|quận|chương|bài|phòng|giai đoạn|vòng|bước|cấp|tập|mục|điều|khoản|thứ|hạng|số|lầu|khối|tổ|khu)\s{1,4}$/u

/** Words before and behind `ba` (three, father) and `chín` (nine, ripe) that make them no number. */
const noNumber = {
  ba: {
    before: /(?:bố|ông|cha|bà|thưa|nhớ|thương|gặp|gọi|hỏi|giúp|như|cho|bởi|con|mẹ|anh|chị|nhà|về|theo)\s{1,4}$/,
    behind:
      /^\s{1,4}(?:đã|đang|sẽ|rất|là|cũng|không|nói|bảo|đi|về|làm|mua|ơi|thì|còn|vẫn|bị|được|muốn|thích|yêu|dạy|kể|gọi|hỏi|và|lại|mới|có|ở|đưa|dẫn|chở|bận|mất|ngồi|đứng|nấu|đọc|bỏ|ấy|này|kia|luôn|thường|hay|chỉ|hứa|tặng|lái|đón|tức|vui|buồn|mắng|khen|nghỉ|ngủ|ăn|uống|ra|vào|lên|xuống|đến|tới|cứ|hãy|vừa|sắp|từng|chưa|chẳng|phải|nên|cần|biết|thấy|nghĩ|nhìn|xem|viết|gửi|sửa|nuôi|ốm|già|dặn|nhắc|khuyên|trả|pha|cười|chạy|trồng|thức|rủ|cõng|bế)(?!\p{L})/u,
  },
  chín: {
    before:
      /(?:đã|chưa|vừa|được|nấu|luộc|nướng|quả|trái|lúa|thịt|trứng|rất|khi|cho|cá|cơm|chuối|xoài|đu đủ|cà chua|hấp|sắp|gần|ăn|bắt đầu|mau|nhanh|đang|tự|sẽ|không|còn|đều|suy nghĩ)\s{1,4}$/,
    behind:
      /^\s{1,4}(?:và|thì|rồi|trên|dưới|trong|đều|vàng|đỏ|mọng|rộ|nhanh|chậm|sớm|là|để|hẳn|kỹ|dần|mềm|thơm|ngọt|hơn|từ|bằng|vào|quá|rụng|phồng|nục|rục|nẫu|sẵn)(?!\p{L})/u,
  },
} as const

/** Whether the word counts the noun behind it: `ba thượng nghị sĩ`, `một trong chín nhà lãnh đạo`. */
function countsNoun({lower}: Scan, {start, end}: Token, word: 'ba' | 'chín'): boolean {
  const {before, behind} = noNumber[word]
  const rest = lower.slice(end, end + 14)
  return /^\s{1,4}\p{L}/u.test(rest) && !behind.test(rest) && !before.test(lower.slice(Math.max(0, start - 14), start))
}

const bareStep = (scan: Scan, token: Token, index: number): Group | undefined => {
  const by = meaning(token, 'step') ?? meaning(token, 'scale')
  if (by === undefined) return undefined
  const following = tokenBehind(scan, token.end, index + 1)
  const grows = meaning(following, 'scale') !== undefined && meaning(token, 'step') !== undefined
  if (!isWhole(scan, token.start, token.end) && !(grows && scan.lower.startsWith('chục', token.start))) return undefined
  return {start: token.start, value: decimal(by), step: decimal(by), end: token.end, next: index + 1, digits: false}
}

function groupAt(scan: Scan, index: number): Group | undefined {
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
  if (!by) return group
  const value = multiply(group.value, decimal(by.times))
  const step = multiply(group.step, decimal(by.times))
  const times: Group = {...group, value, step, end: by.token.end, next: group.next + 1}
  if (by.times === 10n) return digits ? times : units(scan, times)
  return belowHundred(scan, times)
}

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
  const behind = tokenBehind(scan, token.end, group.next + 1)
  if (meaning(behind, 'step') !== 10n || !behind) return group
  const value = add(group.value, decimal(digit * 10n))
  return units(scan, {...group, value, step: decimal(10n), end: behind.end, next: group.next + 2})
}

/** `hai phẩy năm`. */
function point(scan: Scan, group: Group): Group {
  if (meaning(tokenBehind(scan, group.end, group.next), 'point') === undefined) return group
  let end = scan.tokens[group.next]?.end ?? group.end
  let next = group.next + 1
  let decimals = ''
  for (;;) {
    const token = tokenBehind(scan, end, next)
    const digit = meaning(token, 'digit')
    if (!token || digit === undefined || decimals.length > 20) break
    decimals += String(digit)
    end = token.end
    next += 1
  }
  if (decimals === '') return group
  const step = decimal(1n, -decimals.length)
  return {...group, value: add(group.value, decimal(BigInt(decimals), -decimals.length)), step, end, next}
}

function withScales(scan: Scan, first: Group): Numeral {
  const parts: Part[] = []
  let group: Group | undefined = first
  let {end, next, step} = first
  let scale: bigint | undefined
  for (;;) {
    const behind: Token | undefined = tokenBehind(scan, end, next)
    const by = meaning(behind, 'scale')
    if (behind && by !== undefined && (group || (scale !== undefined && scale < by && parts.length < 8))) {
      let value = group?.value ?? zero
      while (parts.length > 0 && (parts.at(-1)?.scale ?? 0n) < by) value = add(value, parts.pop()?.value ?? zero)
      parts.push({value: multiply(value, decimal(by)), scale: by})
      // `nghìn tỷ`: a scale of a scale.
      step = multiply(group ? group.step : step, decimal(by))
      scale = group || scale === undefined ? by : scale * by
      group = undefined
      ;({end} = behind)
      next += 1
      continue
    }
    if (group || parts.length === 0) break
    const lower: bigint = parts.at(-1)?.scale ?? 1n
    if (behind && meaning(behind, 'half') !== undefined) {
      parts.push({value: multiply(half, decimal(scale ?? 1n)), scale: 1n})
      step = multiply(decimal(1n, -1), decimal(scale ?? 1n))
      ;({end} = behind)
      next += 1
      break
    }
    const linked = behind && linkedDigit(scan, behind, next)
    const following = linked ?? (behind && groupAt(scan, next))
    if (!following || !(linked || belongs(scan, following, lower))) break
    group = following
    ;({end, next} = following)
    step = following.step
    scale = undefined
  }
  const total = parts.reduce((sum, part) => add(sum, part.value), group?.value ?? zero)
  const numeral = {start: first.start, end, next, low: total, high: total, step}
  const other =
    first.other && scale !== undefined && parts.length === 1
      ? multiply(first.other, decimal(scale))
      : group === first
        ? first.other
        : undefined
  return {...numeral, digits: first.digits, ...(scale !== undefined && {scale}), ...(other && {other})}
}

/** The digit of `một nghìn lẻ một`. */
function linkedDigit(scan: Scan, link: Token, index: number): Group | undefined {
  if (meaning(link, 'link') === undefined) return undefined
  const token = tokenBehind(scan, link.end, index + 1)
  const digit = meaning(token, 'digit')
  if (!token || digit === undefined) return undefined
  return {start: token.start, value: decimal(digit), step: one, end: token.end, next: index + 2, digits: false}
}

/** Whether a group behind a scale word is the number's lower part: it is smaller and has a scale word, or is in words. */
function belongs(scan: Scan, group: Group, above: bigint): boolean {
  if (compare(group.value, decimal(above)) >= 0) return false
  const behind = tokenBehind(scan, group.end, group.next)
  const by = meaning(behind, 'scale')
  // `hai nghìn năm trăm tỷ`: the larger scale takes both.
  if (by !== undefined) return by < above || above === 1000n
  return (
    !group.digits && (compare(group.value, hundred) >= 0 || above === 1000n || compare(group.value, decimal(10n)) >= 0)
  )
}

/** `1 trong 4`, `một trên năm`: parts of a whole. */
function partOf(scan: Scan, read: Numeral): Numeral | undefined {
  const joint = /^\s{1,4}(trong|trên)(?:\s{1,4}số)?\s{1,4}/.exec(scan.lower.slice(read.end, read.end + 16))
  if (!joint || read.low.exponent < 0 || (joint[1] === 'trong' && compare(read.low, one) !== 0)) return undefined
  const at = read.end + joint[0].length
  const next = tokenFrom(scan, read.next, at)
  const below = scan.tokens[next]?.start === at ? groupAt(scan, next) : undefined
  if (
    !below ||
    below.value.exponent < 0 ||
    compare(read.low, below.value) >= 0 ||
    compare(below.value, decimal(1000n)) >= 0
  )
    return undefined
  if (joint[1] === 'trong' && !(read.digits && below.digits)) return undefined
  const integer = (a: Decimal) => a.coefficient * 10n ** BigInt(a.exponent)
  const {value, ratio} = fractionOf(integer(read.low), integer(below.value))
  return {
    ...read,
    end: below.end,
    next: below.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction',
    ...(ratio && {ratio}),
  }
}

/** `hai phần ba`; but `hai phần trăm` is two percent. */
function fractionEnd(scan: Scan, read: Numeral): Numeral | undefined {
  const over = tokenBehind(scan, read.end, read.next)
  if (!over || meaning(over, 'over') === undefined || read.low.exponent < 0) return undefined
  const below = tokenBehind(scan, over.end, read.next + 1) && groupAt(scan, read.next + 1)
  if (!below || below.value.exponent < 0 || compare(below.value, one) <= 0) return undefined
  const integer = (a: Decimal) => a.coefficient * 10n ** BigInt(a.exponent)
  const {value, ratio} = fractionOf(integer(read.low), integer(below.value))
  return {
    ...read,
    end: below.end,
    next: below.next,
    low: value,
    high: value,
    step: decimal(1n, -1),
    sense: 'fraction',
    ...(ratio && {ratio}),
  }
}

function halfOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const share = meaning(token, 'fraction')
  if (!share) return undefined
  const {value, ratio} = fractionOf(share[0], share[1])
  const base = {start: token.start, digits: false, step: decimal(1n, -1)}
  const behind = tokenBehind(scan, token.end, index + 1)
  const times = meaning(behind, 'scale') ?? meaning(behind, 'collective')
  if (behind && times !== undefined && !ratio) {
    const low = multiply(value, decimal(times))
    return {...base, end: behind.end, next: index + 2, low, high: low, step: decimal(times, -1), scale: times}
  }
  const needsUnit = scan.lower.slice(token.start, token.end) === 'nửa' && !isWhole(scan, token.start, token.end)
  const fraction = {...base, end: token.end, next: index + 1, low: value, high: value, sense: 'fraction' as const}
  return {...fraction, ...(ratio && {ratio}), ...(needsUnit && {needsUnit: true as const})}
}

/** `thứ hai` is Monday or the second; with a capital it is the day. Where it is a date, the reader of dates says so. */
function weekdayAsOrdinal(scan: Scan, token: Token): bigint | undefined {
  const day = meaning(token, 'weekday')
  return day !== undefined && /^[Tt]hứ \p{Ll}/u.test(scan.text.slice(token.start, token.end))
    ? BigInt(day) + 1n
    : undefined
}

/** `đầu tiên`, `thứ nhất`. */
function ordinalOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const rank = meaning(token, 'ordinal') ?? weekdayAsOrdinal(scan, token)
  if (rank === undefined) return undefined
  const low = decimal(rank)
  return {
    start: token.start,
    end: token.end,
    next: index + 1,
    low,
    high: low,
    step: one,
    digits: false,
    sense: 'ordinal',
  }
}

/** `bộ ba`, `bộ đôi`. */
function groupOf(token: Token, index: number): Numeral | undefined {
  const size = meaning(token, 'collective')
  if (size === undefined || size > 4n) return undefined
  const low = decimal(size)
  return {start: token.start, end: token.end, next: index + 1, low, high: low, step: one, digits: false}
}

function pairOf(token: Token, index: number): Numeral | undefined {
  const pair = meaning(token, 'pair')
  if (!pair) return undefined
  const [low, high] = pair
  return {
    start: token.start, end: token.end, next: index + 1, low: decimal(low), high: decimal(high), step: one, digits: false,
    needsUnit: true,
  } // prettier-ignore
}

/** `vài trăm`, `hàng chục nghìn`, `mấy người`. */
function vagueOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const few = meaning(token, 'vague')
  if (few === undefined) return undefined
  let {end} = token
  let next = index + 1
  let times = 1n
  for (; times < 10n ** 30n; next += 1) {
    const behind = tokenBehind(scan, end, next)
    const by = meaning(behind, 'scale') ?? meaning(behind, 'step') ?? meaning(behind, 'collective')
    if (!behind || by === undefined) break
    times *= by
    end = behind.end
  }
  const every = scan.lower.slice(token.start, token.end) === 'hàng'
  if (every && times === 1n) return undefined
  const low = decimal((every ? 1n : few) * times)
  const high = times === 1n ? low : decimal(9n * times)
  const base = {start: token.start, end, next, low, high, step: decimal(times), digits: false, vague: true as const}
  return times === 1n ? {...base, needsUnit: true} : base
}
