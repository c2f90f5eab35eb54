import {isHangul, isSpace} from '../letters.ts'
import {meaning, type Scan, type Token} from '../scan.ts'
import {isCounter, suffixAt} from '../unit.ts'
import {isWhole, type Numeral, skipSpace} from './numeral.ts'
import {endsWord, type Run} from './ko-run.ts'

/** Number words without any digit are accepted where they cannot well be anything else. */
export function inWords(scan: Scan, token: Token, run: Run, read: Numeral): Numeral | undefined {
  const word = scan.text.slice(run.start, run.end)
  if (run.native) return nativeWords(scan, run, read, word)
  if (isMeasureAlone(scan, run) || isCounterAfter(scan, run, word) || isSubject(scan, run, word)) return read
  if (run.elements === 1) return undefined
  if (run.elements === 2 && run.digit !== undefined && meaning(token, 'scale') !== undefined) return undefined
  if (ambiguous.has(word)) return undefined
  return endsWord(scan.text, run.end) || bounded.test(scan.text.slice(run.end, run.end + 2)) ? read : undefined
}

/** `이천오백가량`: the word of a bound stands in that of its number. */
const bounded = /^(?:가량|정도|남짓|안팎|내외|이상|이하|이내|미만|초과)/

/** `십분`, `이 주`: the number and its measure are all that is written. */
function isMeasureAlone(scan: Scan, run: Run): boolean {
  const suffix = suffixAt(scan, skipSpace(scan.text, run.end))
  return suffix !== undefined && isWhole(scan, run.start, suffix.end)
}

/** `삼은 소수입니다`, `영은 0이다`: a digit of which something is said that is said of numbers alone. */
const isSubject = ({text}: Scan, {start, end}: Run, word: string) =>
  /^[영일삼사오육칠팔구십백천]$/.test(word) &&
  !isHangul(text.charCodeAt(start - 1)) &&
  /^[은는이가] (?:(?:홀수|짝수|소수|자연수|정수|합성수|유리수)(?:이|입|다|예|지|야)|\d{1,4}(?:이다|이고|이며|입니다|다|이에요))/.test(
    text.slice(end, end + 10),
  )

/** Two-syllable numbers that are words of their own; they count only before a counter. */
const ambiguous = new Set([
  '이만', '오만', '일조', '구조', '사조', '이조', '오조', '백일', '백이', '백사', '백구', '천일', '천이', '천사', '천구', '이천',
  '사천', '구천', '이백', '일천', '일만', '사경', '오경', '구경', '천만', '백만', '십만', '만천', '조사', '조이', '이십', '사십',
  '천오', '백오', '백조', '십자', '이억', '천억',
]) // prettier-ignore

/** `기반으로 한 회사`: 한 is that of 하다; but `대상으로 한 달간` is a month. */
const isOfDoing = ({text}: Scan, {start, end}: Run) =>
  /(?:으로|로)\s$/.test(text.slice(Math.max(0, start - 3), start)) &&
  !/^\s?(?:달|해|시간|주|번|차례|명)/.test(text.slice(end, end + 4))

function nativeWords(scan: Scan, run: Run, read: Numeral, word: string): Numeral | undefined {
  // 하나, 둘, 셋, 넷 stand by themselves, never before a counter.
  if (/(?:하나|둘|셋|넷)$/.test(word)) return word !== '하나' && endsWord(scan.text, run.end) ? read : undefined
  if (
    isCounter(scan, run.end) ||
    (isSpace(scan.text.charCodeAt(run.end)) && isCounter(scan, skipSpace(scan.text, run.end)))
  ) {
    // Two days are 이틀: behind a native digit, 일 is work.
    if (/^ ?일(?!주|곱)/.test(scan.text.slice(run.end, run.end + 3))) return undefined
    if (word !== '한') return read
    return isOfDoing(scan, run) ? undefined : {...read, article: true}
  }
  if (/^[한두세네석넉닷엿열]$|^하나$|^스무$/.test(word))
    return word === '두' || word === '세' || word === '스무' ? beforeNoun(scan, run, read) : undefined
  // 백한, 서른네 and their like stand before what they count: `오만한` is no number.
  if (/[한세네석넉]$/.test(word)) return beforeNoun(scan, run, read)
  return endsWord(scan.text, run.end) ? read : undefined
}

/** `두 회사`, `세 나라`: before any noun apart from a blank. */
const beforeNoun = (scan: Scan, run: Run, read: Numeral): Numeral | undefined =>
  /^ [가-힣]/.test(scan.text.slice(run.end, run.end + 2)) && !isHangul(scan.text.charCodeAt(run.start - 1))
    ? read
    : undefined

/** Homographs abound where one number syllable meets a counter of one syllable: `사회`, `이명`, `천장`. */
function isCounterAfter(scan: Scan, run: Run, word: string): boolean {
  const {end, elements} = run
  // `십여 년`, `수천여 명`: 여 says about, and stands before the counter.
  const about = /^[십백천만억]$/.test(word.slice(-1)) && /^여 ?/.exec(scan.text.slice(end, end + 2))
  if (about && isCounter(scan, end + about[0].length)) return true
  const glued = isHangul(scan.text.charCodeAt(end))
  const at = skipSpace(scan.text, end)
  if ((!glued && at === end) || !isCounter(scan, at)) return false
  if (elements > 1) return true
  const counter = scan.text.slice(at, at + 3)
  if (/^[일이삼사오육칠팔구]$/.test(word) && nativeCounters.test(counter)) return false
  if (!glued)
    return word !== '이' && word !== '조' && word !== '경' && word !== '영' && word !== '공' && word !== '만'
      ? true
      : word === '만' && !/^\s*\d/.test(counter)
  return sureCounters.test(counter) && !(word === '이' && /^[인분원]/.test(counter))
}

/** A single Sino-Korean digit does not stand before these: 여덟 사람, 네 달, but `팔 사람`, `사 달라고`. */
const nativeCounters = /^(?:사람|마리|가지|군데|그루|송이|켤레|자루|달(?!러)|살|시(?!간)|벌|채|잔|그릇|끼)/

const sureCounters =
  /^(?:년|명|원|등(?![가-힣])|등[은이을의]|층|개월|달러|유로|퍼센트|프로|센트|센티|센치|인치|피트|미터|메터|리터|밀리|미리|킬로|그램|시간|주일|주년|번째|위안|파운드|불(?![가-힣])|인(?![가-힣])|톤|마일|평|초|점[ 을])/
