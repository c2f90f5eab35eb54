import {type Decimal, decimal, one} from '../fact/decimal.ts'
import type {Candidate} from './candidate.ts'
import type {Language} from '../language.ts'
import {isLatin} from './letters.ts'
import {lookBack} from './look-back.ts'
import type {Scan} from './scan.ts'
import {suffixAt} from './unit.ts'

/** Words near a score that tell it from a range. */
const contest: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:w[io]n|wins|winning|winner|beat|beaten|lost|lose|loss|defeat|victory|draw|drew|scor|lead|led|final|game|match|set|goal|tie|tied|ahead|trail|level|equali|thrash|edg|half-time|vote|against|over|rout|shootout)/iu,
  vi: /(?<!\p{L})(?:thắng|thua|hòa|tỷ số|tỉ số|dẫn|trận|bàn|hạ|đánh bại|hiệp|gỡ|thất bại|ván|set|chung kết|vượt qua|vùi dập|trước|phiếu|thông qua|tán thành)(?!\p{L})/iu,
  ko: /(?<!상)승(?![인강격객낙선용진차계무])|패(?![키널션턴치스딩드러])|이기|이겼|이긴|졌|꺾|스코어|무승부|앞서|앞선|경기|골|리드|세트|격파|대파|점수|비긴|비겼|누르|눌렀|제압|차로|맞섰|맞서|맞선|동점|역전|표결|가결|부결|통과/u,
}

interface Span {
  readonly start: number
  readonly end: number
}

const reach = 40
const highest = 3

/**
 * Read scores: `2-1`, `3–0`, `4:2`, `2대 1`. A first number below the second needs a contest near by, or it is a range.
 *
 * @returns one quantity a score: `low` is the first number and `high` the second, as they are written
 */
export function readScores(scan: Scan): Candidate[] {
  const {tokens, text} = scan
  const candidates: Candidate[] = []
  for (let i = 0; i < tokens.length - 1; i += 1) {
    const first = tokens[i]
    if (!first?.digits || first.end - first.start > highest) continue
    const joint = jointAt(text, first.end)
    if (joint === 0) continue
    let j = i + 1
    while ((tokens[j]?.start ?? first.end + joint) < first.end + joint) j += 1
    const second = tokens[j]
    if (!second?.digits || second.start !== first.end + joint || second.end - second.start > highest) continue
    if (!standsAlone(scan, first.start - rateBefore(text, first, second), second.end) || !isScore(scan, first, second))
      continue
    const start = first.start - rateBefore(text, first, second)
    const [low, high] = [text.slice(start, first.end), text.slice(second.start, second.end)].map(written)
    if (!low || !high) continue
    const fact = {kind: 'quantity', low, high, step: one, unit: 'point', bound: 'exact', sense: 'score'} as const
    candidates.push({start, end: second.end, fact})
  }
  return candidates
}

function written(digits: string): Decimal {
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return decimal(BigInt(digits.replace(/[.,]/g, '')), -places)
}

/** The length of what `3.5 대 1` and `1,234 대 1` hold before the last digits of their first number. */
function rateBefore(text: string, first: Span, second: Span): number {
  if (!/^ ?대/.test(text.slice(first.end, first.end + 2)) || text.slice(second.start, second.end) !== '1') return 0
  return /(?<![\d.,])\d{1,3}(?:,\d{3}){0,2}[.,]$/.exec(lookBack(text, first.start, 13))?.[0].length ?? 0
}

/** The length of what joins the two numbers, or 0. */
function jointAt(text: string, end: number): number {
  return /^(?:[-–:](?=\d)|\s[-–]\s(?=\d)|\s?대\s?(?=\d))/.exec(text.slice(end, end + 4))?.[0].length ?? 0
}

function standsAlone({text}: Scan, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(start - 1)) || /[-–:/.,\d$€£₩¥]/.test(text[start - 1] ?? '')) return false
  return !/^(?:[-–:/]|[.,]\d|\p{Script=Latin}|%)/u.test(text.slice(end, end + 2))
}

function isScore(scan: Scan, first: Span, second: Span): boolean {
  const {text, language} = scan
  const [a, b] = [first, second].map(({start, end}) => Number(text.slice(start, end)))
  const around = `${lookBack(text, first.start, reach)} ${text.slice(second.end, second.end + reach)}`
  const near = contest[language].test(around)
  if (text[first.end] === ':') return isRatio(scan, first.start, second.end) || (near && !isClock(text, first, second))
  const counted = suffixAt(scan, second.end) ?? (text[second.end] === ' ' ? suffixAt(scan, second.end + 1) : undefined)
  // A dash between blanks is rather that of a sentence or a sum.
  if (/^\s[-–]/.test(text.slice(first.end, first.end + 2))) return near && !counted
  return near || ((a ?? 0) > (b ?? 0) && !counted)
}

const ratioBefore =
  /(?:ratio(?: of)?|proportions?(?: of)?|odds(?: of)?|tỷ lệ|tỉ lệ|비율|배율|화면비|종횡비|비)[^.,;:\d]{0,16}$/
const ratioBehind = /^[^.,;:\d]{0,2}(?:ratio|proportion|mix|aspect|odds|비율|배율|의 비|비로|비의|화면)/

/** `a ratio of 1:3`, `tỷ lệ 3:2`, `1:10의 비율`. */
const isRatio = ({lower}: Scan, start: number, end: number) =>
  (ratioBefore.test(lower.slice(Math.max(0, start - 30), start)) &&
    !/(?:lúc|at) $/.test(lower.slice(Math.max(0, start - 4), start))) ||
  ratioBehind.test(lower.slice(end, end + 14))

const isClock = (text: string, first: Span, second: Span) =>
  second.end - second.start === 2 && Number(text.slice(first.start, first.end)) <= 24
