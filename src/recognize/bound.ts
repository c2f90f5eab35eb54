import type {Bound} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import type {Figure} from './figure.ts'
import {skipSpace} from './numeral/numeral.ts'
import {lookBack} from './look-back.ts'
import {meaning, type Scan, type Token} from './scan.ts'
import {wordAt} from './unit.ts'

/** A bound and where its words start or end. */
interface Found {
  readonly bound: Bound
  readonly start: number
  readonly end: number
}

const mostWords = 3

/**
 * @param start where the figure starts
 * @param index the token that starts there or behind
 * @returns the bound that the words right before it say; of `at least about` the outer one
 */
export function boundBefore(scan: Scan, start: number, index: number): Found | undefined {
  let at = start
  let found: Found | undefined
  for (let i = index - 1; i >= 0 && i >= index - mostWords; i -= 1) {
    const token = scan.tokens[i]
    const bound = meaning(token, 'bound-before')
    if (!token || !bound || !touches(scan, token.end, at) || isOther(scan, token)) break
    const inner = found && (bound === 'about' || bound === 'at-most') ? found.bound : bound
    found = {bound: inner, start: token.start, end: token.end}
    at = token.start
  }
  return found
}

/** `told you about 11`, `a book about 3 sisters`: what is spoken of, no hedge. */
const topic =
  /(?<!\p{L})(?:(?:tell|tells|told|telling|ask|asks|asked|warn|warns|warned|remind|reminds|reminded|teach|taught) (?:you|me|him|her|us|them|it|\p{L}{2,12})|talk|talks|talked|talking|hear|hears|heard|worry|worried|complain|complains|complained|asking|story|stories|news|book|books|film|question|questions|forget|forgot|care|cares|all) $/u

/** `edged up to 4.1%`, `lived up to`: the rise ends there. */
const rise =
  /(?<!\p{L})(?:edg(?:ed|es|ing)|tick(?:ed|s|ing)|inch(?:ed|es|ing)|crept|mov(?:ed|es|ing)|went|go(?:es|ing)?|gone|came|push(?:ed|es|ing)|shot|jump(?:ed|s|ing)|driv(?:en|ing|es)|drove|bump(?:ed|s|ing)|round(?:ed|s|ing)|revised|ramp(?:ed|s|ing)|step(?:ped|s|ping)|climb(?:ed|s|ing)|sped|caught|liv(?:ed|es|ing)|st(?:ood|ands?)|nudged|picked|(?<!(?:buy|buys|buying|bought|pay|pays|paying|paid|claw|clawed|send|sent|give|gave) )back) $/u

/** `huấn luyện trên 12 nghìn tỷ token`: what it was done with. */
const base =
  /(?<!\p{L})(?:huấn luyện|đào tạo|chạy|dựa|hoạt động|thử nghiệm|đánh giá|kiểm tra|áp dụng|triển khai|tính|xây dựng|có mặt|phủ sóng|đứng|ngồi|đặt) $/u

/** `the past 26 years`, `half past 3`: no line that is crossed. */
const ago = /(?<!\p{L})(?:the|in|over|for|during|this|these|half|quarter|minutes?|and|or|its|their|our|his|her) $/u

/** `ít bộ nhớ hơn 28%`, `chậm hơn 3 lần`: by how much one is less than the other. */
const compared =
  /(?<!\p{L})(?:ít|nhanh|chậm|rẻ|đắt|nhẹ|nặng|tốt|kém|mạnh|yếu|sớm|muộn|hiệu quả|tiết kiệm)(?: \p{L}{1,7}){0,2} $/u

/** Words that bound a figure elsewhere, and here belong to the verb before them. */
function isOther({language, lower}: Scan, {start, end}: Token): boolean {
  const written = lower.slice(start, end)
  const before = lookBack(lower, start, 24)
  // `6개월~13세` is a range.
  if (written === '~' && /[\p{L}\d]$/u.test(before)) return true
  if (language === 'en')
    return (
      (written === 'about' && topic.test(before)) ||
      (written === 'up to' && rise.test(before)) ||
      // `the past 26 years`, `half past 3`, a round of `five-under 67`
      (written === 'past' && ago.test(before)) ||
      (written === 'under' && before.endsWith('-'))
    )
  if (language !== 'vi') return false
  return (
    (written === 'trên' && base.test(before)) ||
    (written === 'hơn' && compared.test(before)) ||
    (written === 'ước tính' && /(?:so với|mức|con số|theo) $/.test(before))
  )
}

/** Articles and the like that may stand between a bound and its figure. */
const between = /^\s{0,4}(?:(?:a|an|the|its|their|of|là|có|cả|những|con số|mức|tới|đến)\s{1,4}){0,2}$/

const touches = ({lower}: Scan, end: number, start: number) => {
  const gap = lower.slice(end, Math.min(start, end + 24))
  return start - end < 24 && between.test(gap)
}

/** What may stand between a Korean figure and the word of its bound: its particle. */
const particle = /^(?:에도|에는|[이가을를은는에도의]|으로|에서|에게|까지도?)?\s{0,4}/

/**
 * @returns the bound that the words behind the figure say: `10명 이상`, `10만 명이 넘는`, `100 or more`
 */
export function boundAfter(scan: Scan, figure: Figure): Found | undefined {
  let found = aboutWithin(scan, figure) ?? bandBehind(scan, figure)
  let end = found?.end ?? figure.end
  for (let i = 0; i < 2; i += 1) {
    const word = behind(scan, figure, end)
    if (!word) break
    // A band is about its start, whatever particle follows.
    const band = found && scan.text.slice(word.start, word.end) === '까지'
    found = {...word, bound: found && (band || word.bound === 'about') ? found.bound : word.bound}
    end = word.end
  }
  return found
}

/** `20여 명`, `20여만 명`: the bound stands between the number and its counter. */
const aboutWithin = ({text, language}: Scan, {numeral, end}: Figure): Found | undefined =>
  numeral.about || (language === 'ko' && text[numeral.end] === '여' && end > numeral.end)
    ? {bound: 'about', start: numeral.end, end}
    : undefined

/** What may follow 대 of a band in its word: a particle, or the part of it that is meant. */
const bandEnding =
  /^대(?=$|[^가-힣]|[의에로를는가와도인]|까지|부터|이[고며다었던]|였|다(?![가-힣])|초반|중반|후반|진입|안착)/

/** `80도대`, `30%대`, `1,400원대`: from there on, up to the next such step. */
function bandBehind(scan: Scan, {suffix, sense, numeral, end}: Figure): Found | undefined {
  if (scan.language !== 'ko' || !suffix || sense || numeral.sense || !numeral.digits) return undefined
  return bandEnding.test(scan.text.slice(end, end + 4)) ? {bound: 'about', start: end, end: end + 1} : undefined
}

/** `5분 안에` is within five minutes; `4개 팀 안에` is among four teams. */
const isAmong = ({text}: Scan, {unit = ''}: Figure, {start, end}: {readonly start: number; readonly end: number}) =>
  /^[안내]에$/.test(text.slice(start, end)) && units[unit]?.dimension !== 'time'

/** `8정을 넘기지 않아야`, `두 배를 초과할 수 없다`: not over it. */
const ceiling =
  /^(?:(?:넘(?:기|어서)?|초과하|웃돌|상회하)지(?:는|도|를)? ?(?:않|못|아니|말|마)|(?:넘(?:어서는|기면|으면)|초과(?:해서는|하면)) 안|(?:넘(?:길|을|어설)|초과할) 수(?:는|가)? 없|보다 (?:많|크|높|길)지(?:는|도)? ?(?:않|못))/

/** `30% 밑으로 내려가지`, `10명을 밑돌지 않는다`: not under it. */
const floor = /^(?:밑돌|하회하|미달하|보다 (?:적|작|낮|짧))지(?:는|도|를)? ?(?:않|못|아니)/

function deniedAt({text}: Scan, start: number): Found | undefined {
  const ahead = text.slice(start, start + 16)
  const most = ceiling.exec(ahead)?.[0]
  if (most) return {bound: 'at-most', start, end: start + most.length}
  const least = floor.exec(ahead)?.[0]
  return least ? {bound: 'at-least', start, end: start + least.length} : undefined
}

/** `0.72명까지 떨어졌다`: where it came to, as in `edged up to 5%`. */
const isReached = ({text}: Scan, {start, end}: {readonly start: number; readonly end: number}) =>
  text.slice(start, end) === '까지' &&
  text[start - 1] !== '대' &&
  /^ ?(?:치솟|오[르른]|올[라랐]|떨어[졌진지]|내려[가갔앉]|하락|상승|급등|급락|급증|급감|뛰|뛴|줄었|줄어[들든]|늘었|늘어[났난나]|낮아졌|높아졌|추락|곤두박|감소|증가|밀[렸려]|밀리|회복|반등|둔화|불어)/.test(
    text.slice(end, end + 6),
  )

function behind(scan: Scan, figure: Figure, end: number): Found | undefined {
  const gap =
    scan.language === 'ko'
      ? (particle.exec(scan.text.slice(end, end + 8))?.[0].length ?? 0)
      : skipSpace(scan.text, end) - end
  // A counter that no table has may stand between: `1,200라인 이상`.
  const counter =
    figure.suffix === undefined && figure.numeral.digits
      ? (/^[가-힣]{1,3}\s/.exec(scan.text.slice(end, end + 4))?.[0].length ?? 0)
      : 0
  for (const start of new Set([end, end + gap, end + counter])) {
    const denied = scan.language === 'ko' ? deniedAt(scan, start) : undefined
    if (denied) return denied
    const found = wordAt(scan, start, 'bound-after')
    if (found && (isAmong(scan, figure, found) || isReached(scan, found))) continue
    if (found?.sense.role === 'bound-after' && !(found.end - found.start === 1 && start > end)) {
      return {bound: found.sense.means, start: found.start, end: found.end}
    }
  }
  return undefined
}
