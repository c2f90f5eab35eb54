import {add, compare, type Decimal, decimal, multiply, one, zero} from '../../fact/decimal.ts'
import type {Role} from '../../lexicon/lexicon.ts'
import {matcherFor} from '../matchers.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {pairOf, rankOf} from './lone.ts'
import {scaledShare} from './scaled.ts'
import {isWhole, type Numeral, skipSpace, tokenBehind} from './numeral.ts'
import {type Group, groupAt} from './vi-group.ts'
import {alone} from './vi-alone.ts'
import {fractionEnd, halfOf, partOf} from './vi-share.ts'

const half = decimal(5n, -1)

/** A part of a number that a scale word has closed: 250 × 10^6 in `1 tỷ 250 triệu`. */
interface Part {
  readonly value: Decimal
  readonly scale: bigint
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
    manyPairs(scan, token, index) ??
    pairOf(token, index) ??
    fourOrFive(scan, token, index) ??
    vagueOf(scan, token, index) ??
    halfOf(scan, token, index) ??
    cardinal(scan, token, index)
  )
}

function cardinal(scan: Scan, token: Token, index: number): Numeral | undefined {
  const first = groupAt(scan, index) ?? bareStep(scan, token, index)
  if (!first) return undefined
  const read = dozens(scan, withScales(scan, first))
  const over = scaledShare(scan, fractionEnd(scan, read)) ?? partOf(scan, read)
  if (over) return over
  if (read.digits || read.next > index + 1) return read
  return alone(scan, token, read)
}

/** `ba bốn trăm người`, `dăm bảy chục nhà`: the pair counts hundreds, thousands and so on. */
function manyPairs(scan: Scan, token: Token, index: number): Numeral | undefined {
  const pair = pairOf(token, index)
  if (!pair) return undefined
  let {end, next} = pair
  let by = 1n
  for (;;) {
    const behind = tokenBehind(scan, end, next)
    const times = meaning(behind, 'scale') ?? meaning(behind, 'step')
    if (!behind || times === undefined || by >= 10n ** 18n) break
    by *= times
    ;({end} = behind)
    next += 1
  }
  if (by === 1n) return undefined
  const {needsUnit: _needsUnit, ...rest} = pair
  const scale = decimal(by)
  return {...rest, end, next, low: multiply(pair.low, scale), high: multiply(pair.high, scale), step: scale}
}

/** `bốn năm đứa trẻ`: four or five, where persons or things are counted behind; else so many years. */
function fourOrFive({lower, tokens}: Scan, token: Token, index: number): Numeral | undefined {
  const five = tokens[index + 1]
  if (!five || five.start !== token.end + 1 || lower.slice(token.start, five.end) !== 'bốn năm') return undefined
  if (
    !/^ (?:người|đứa|con|cái|chiếc|lần|bận|bữa|hôm|tháng|ngày|bài|bức|cây|căn|gia đình|hộ)(?!\p{L})/u.test(
      lower.slice(five.end, five.end + 10),
    )
  )
    return undefined
  if (/(?:trong|suốt|sau|qua|hơn|gần|mỗi|hết|vòng|mất) $/.test(lower.slice(Math.max(0, token.start - 6), token.start)))
    return undefined
  return {
    start: token.start,
    end: five.end,
    next: index + 2,
    low: decimal(4n),
    high: decimal(5n),
    step: one,
    digits: false,
  }
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

/** `hơn chục người`, `gần trăm hộ`, `ngót nghìn tấn`: a bound before the size, and something counted behind it. */
const isBounded = ({lower, tokens}: Scan, {start, end}: Token, index: number) =>
  meaning(tokens[index - 1], 'bound-before') !== undefined &&
  tokens[index - 1]?.end === start - 1 &&
  /^(?:hơn|gần|ngót|ngót nghét|khoảng|chừng|xấp xỉ|suýt soát|ít nhất|trên|dưới|chưa đầy|chưa đến|chưa tới)$/.test(
    lower.slice(tokens[index - 1]?.start, tokens[index - 1]?.end),
  ) &&
  /^ \p{L}/u.test(lower.slice(end, end + 2)) &&
  !/^ (?:năm|phần|phân|lệ|phú|hoạ|họa|sự)(?!\p{L})/u.test(lower.slice(end, end + 7))

const bareStep = (scan: Scan, token: Token, index: number): Group | undefined => {
  const by = meaning(token, 'step') ?? meaning(token, 'scale')
  if (by === undefined) return undefined
  const following = tokenBehind(scan, token.end, index + 1)
  const grows = meaning(following, 'scale') !== undefined && meaning(token, 'step') !== undefined
  const chuc = scan.lower.startsWith('chục', token.start)
  const bounded = isBounded(scan, token, index)
  const halved = !chuc && meaning(following, 'half') !== undefined
  if (!isWhole(scan, token.start, token.end) && !(grows && chuc) && !bounded && !halved) return undefined
  // `hơn chục`, as `more than a dozen`, is ten or twelve.
  const other = bounded && chuc && !grows ? {other: decimal(12n)} : {}
  if (halved && following) {
    const value = multiply(decimal(15n, -1), decimal(by))
    return {start: token.start, value, step: decimal(by, -1), end: following.end, next: index + 2, digits: false}
  }
  return {
    start: token.start,
    value: decimal(by),
    step: decimal(by),
    end: token.end,
    next: index + 1,
    digits: false,
    ...other,
  }
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
    const part = behind || first.digits ? undefined : partPastComma(scan, end, next, lower)
    if (part) {
      group = part
      ;({end, next} = part)
      step = part.step
      scale = undefined
      continue
    }
    if (behind && meaning(behind, 'half') !== undefined) {
      parts.push({value: multiply(half, decimal(scale ?? 1n)), scale: 1n})
      step = multiply(decimal(1n, -1), decimal(scale ?? 1n))
      ;({end} = behind)
      next += 1
      break
    }
    const tail = behind && spokenTail(scan, behind, next, lower)
    if (tail) {
      parts.push({value: tail, scale: 1n})
      step = decimal(lower, -1)
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

/** `một trăm hai mươi triệu, năm trăm nghìn đồng`: sums in words have commas between their parts. */
function partPastComma(scan: Scan, end: number, next: number, above: bigint): Group | undefined {
  if (!scan.text.startsWith(', ', end) || scan.tokens[next]?.start !== end + 2) return undefined
  const group = groupAt(scan, next)
  if (!group || group.digits || compare(group.value, decimal(above)) >= 0) return undefined
  const by = meaning(tokenBehind(scan, group.end, group.next), 'scale')
  return by !== undefined && by < above ? group : undefined
}

/** Words behind a digit with which the number goes on. */
const goesOn: ReadonlySet<Role> = new Set<Role>(['step', 'scale', 'over', 'point', 'half'])

const currencyRoles: readonly Role[] = ['currency', 'currency-name']

/** `3 triệu 2`, `3 triệu 2 một chỉ`, `3 triệu 2/tháng`: nothing is counted by the last digit. */
const endsAmount = /^\s*(?:$|[;!?)/]|[.,](?!\d)| (?:một|mỗi|mà|thôi|là|rồi|nhé|ạ|cho|để|nên|và|nhưng)(?!\p{L}))/u

/** `một triệu hai`, `hai nghìn ba`, `1 tỷ 2`: a last digit counts tenths of the scale before it, where an amount ends. */
function spokenTail(
  {text, lower, tokens, language}: Scan,
  token: Token,
  index: number,
  scale: bigint,
): Decimal | undefined {
  const word = lower.slice(token.start, token.end)
  const digit = token.digits ? (/^[1-9]$/.test(word) ? BigInt(word) : undefined) : meaning(token, 'digit')
  if (!digit || /^(?:năm|một)$/.test(word) || scale < 1000n) return undefined
  const behind = tokens[index + 1]
  if (behind?.start === token.end + 1 && behind.senses.some(({role}) => goesOn.has(role))) return undefined
  const rest = lower.slice(token.end, token.end + 12)
  const ends = token.digits ? endsAmount.test(rest) : /^\s*(?:$|[.;!?)])/.test(rest)
  const paid = matcherFor(language, currencyRoles).match(text, lower, skipSpace(text, token.end)) !== undefined
  return ends || paid ? decimal(digit * scale, -1) : undefined
}

/** The digit of `một nghìn lẻ một`. */
function linkedDigit(scan: Scan, link: Token, index: number): Group | undefined {
  if (meaning(link, 'link') === undefined) return undefined
  const token = tokenBehind(scan, link.end, index + 1)
  // The digit may begin a longer word: `một nghìn lẻ một đêm`.
  const word = token && matcherFor('vi', ['digit']).match(scan.text, scan.lower, token.start)
  const digit = word?.senses[0]?.means
  if (!token || !word || typeof digit !== 'bigint') return undefined
  return {start: token.start, value: decimal(digit), step: one, end: word.end, next: index + 2, digits: false}
}

/** Whether a group behind a scale word is the number's lower part: it is smaller and has a scale word, or is in words. */
function belongs(scan: Scan, group: Group, above: bigint): boolean {
  if (compare(group.value, decimal(above)) >= 0) return false
  const behind = tokenBehind(scan, group.end, group.next)
  const by = meaning(behind, 'scale')
  // `hai nghìn năm trăm tỷ`: the larger scale takes both.
  if (by !== undefined) return by < above || (above === 1000n && by > above)
  // `không trăm linh năm` is of two words or more, as is all from ten on; a digit alone counts something else.
  return !group.digits && (compare(group.value, decimal(10n)) >= 0 || group.zeros === true)
}

/** `thứ hai` is Monday or the second; with a capital it is the day. Where it is a date, the reader of dates says so. */
function weekdayAsOrdinal(scan: Scan, token: Token): bigint | undefined {
  const day = meaning(token, 'weekday')
  return day !== undefined && /^[Tt]hứ \p{Ll}/u.test(scan.text.slice(token.start, token.end))
    ? BigInt(day) + 1n
    : undefined
}

/** `thứ hai mươi`, `thứ ba mươi mốt`: the weekday's name begins a larger rank. */
function tensRank(scan: Scan, token: Token, index: number, rank: bigint): Numeral | undefined {
  const step = tokenBehind(scan, token.end, index + 1)
  if (!step || meaning(token, 'weekday') === undefined || meaning(step, 'step') !== 10n) return undefined
  const behind = tokenBehind(scan, step.end, index + 2)
  const digit = meaning(behind, 'digit')
  const last = behind && digit ? behind : step
  return {...rankOf(token, index, rank * 10n + (digit ?? 0n)), end: last.end, next: index + (digit ? 3 : 2)}
}

/** `đầu tiên`, `thứ nhất`. */
function ordinalOf(scan: Scan, token: Token, index: number): Numeral | undefined {
  const rank = meaning(token, 'ordinal') ?? weekdayAsOrdinal(scan, token)
  if (rank === undefined) return undefined
  return tensRank(scan, token, index, rank) ?? rankOf(token, index, rank)
}

/** `bộ ba`, `bộ đôi`. */
function groupOf(token: Token, index: number): Numeral | undefined {
  const size = meaning(token, 'collective')
  if (size === undefined || size > 4n) return undefined
  const low = decimal(size)
  return {start: token.start, end: token.end, next: index + 1, low, high: low, step: one, digits: false}
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
