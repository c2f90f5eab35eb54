import type {Figure} from './figure.ts'
import {meaning, type Scan} from './scan.ts'

/**
 * @param previous where the figure before it ends
 * @returns whether a number that was read means no number here: `$5 a day`, the number of a list item, a footnote
 */
export function isIdle(scan: Scan, figure: Figure, previous: number): boolean {
  const {text, lower, language} = scan
  const {numeral} = figure
  const word = lower.slice(numeral.start, numeral.end)
  // A rate: the article stands right behind another figure or its unit.
  if (
    numeral.article &&
    previous > 0 &&
    numeral.start - previous <= 4 &&
    !/\S/.test(text.slice(previous, numeral.start))
  )
    return true
  if (numeral.digits && isMark(text, figure)) return true
  if (language === 'ko' && (isAgeGroup(scan, figure) || opensHours(scan, figure))) return true
  if (language === 'en' && /^(?:-|\s)?h(?:our)?s? clock/.test(lower.slice(numeral.end, numeral.end + 12))) return true
  if (language === 'en' && isTitle(scan, figure)) return true
  if (language === 'vi' && (isNamedByNumber(scan, figure) || isNumberOfYear(scan, figure))) return true
  if (language === 'vi' && word === 'năm') return isYear(scan, figure)
  return false
}

/** `the Four Corners`: capitals inside a sentence make a name of the number and its noun. */
function isTitle({text}: Scan, {numeral, start}: Figure): boolean {
  if (
    numeral.digits ||
    numeral.sense === 'ordinal' ||
    !/^[A-Z][a-z]/.test(text.slice(numeral.start, numeral.start + 2))
  )
    return false
  if (!/[\p{Ll},]\s{1,4}$/u.test(text.slice(Math.max(0, start - 6), start))) return false
  return /^\s[A-Z][a-z]/.test(text.slice(numeral.end, numeral.end + 3))
}

/** Nouns whose number is written with a capital too: `thứ Ba`, `Chương Hai`. */
const numberedNoun = /(?<!\p{L})(?:thứ|hạng|chương|tập|điều|khoản|mục|phần|quyển|hồi|bài|tháng|quý)\s{1,4}$/iu

/** `chị Bảy`, `Hai Bà Trưng`: inside a sentence, one number word with a capital is part of a name. */
function isNamedByNumber({text}: Scan, {numeral, first}: Figure): boolean {
  const {start, end} = numeral
  if (numeral.digits || numeral.sense || numeral.next !== first + 1) return false
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return false
  const before = text.slice(Math.max(0, start - 12), start)
  if (!/\p{L}\s{1,4}$/u.test(before) || numberedNoun.test(before)) return false
  // A headline whose words all have capitals says nothing by them.
  return /(?:^|\s)\p{Ll}/u.test(text.slice(Math.max(0, start - 60), end + 60))
}

/** `오후 1~3시`: the first hour, which is told as a time. */
const opensHours = ({text}: Scan, {numeral: {start, end}}: Figure) =>
  end - start < 3 && /^ ?[-–~∼] ?\d{1,2} ?시(?!간)/.test(text.slice(end, end + 8))

/** What 대 counts, right before the number, or a bound that no age has: `버스 20대가`, `약 20대`. */
const machine =
  /(?:[차기]|약|총|최대|최소|적어도|무려|기구|버스|트럭|택시|열차|서버|컴퓨터|노트북|카메라|로봇|드론|장비|오토바이|자전거|피아노|gpu|pc|tv)\s{1,4}$/

/** `20대`, `2030대`, `20~30대`, `이십대`, `삼사십대`. */
const ageGroup = /^(?:(?:[1-9]0 ?[~∼〜·,-] ?)?[1-9]0|[2-6]0[3-7]0|[이삼사오육칠팔]{1,2}십)대/

/** `10대 소년`, `20대 남성`: an age group; but `10대 기업` are the top ten. */
function isAgeGroup({text, lower}: Scan, {numeral}: Figure): boolean {
  const {start} = numeral
  const group = ageGroup.exec(text.slice(start, start + 8))
  if (!group) return false
  const end = start + group[0].length - 1
  if (machine.test(lower.slice(Math.max(0, start - 9), start))) return false
  return /^대(?:$|[^가-힣\s]|들|의(?!\s(?:기업|그룹))|가|는|에|로|이|였|부터|까지|와|과|도|\s(?:소|청|남|여|초|중|후|때|아|자|직|부|환|이|사|용|학|연|미|젊|노|한\s?명|두\s?명|세\s?명|네\s?명|\d{1,4}\s?명|여러\s?명))/.test(
    text.slice(end, end + 10),
  )
}

/** `1. First`, `2) Second`, `[3]`, `(4)` at the start of a text. */
function isMark(text: string, {start, end, suffix}: Figure): boolean {
  if (end - start > 3) return false
  const before = text.slice(Math.max(0, start - 3), start)
  if (text[start - 1] === '[' && text[end] === ']' && !suffix) return true
  // `1. Open the box. 2. Remove it.`
  if (/[.!?] $/.test(before) && /^\. \p{Lu}/u.test(text.slice(end, end + 3)) && /^\s*1\. /.test(text.slice(0, 6)))
    return true
  return (
    start <= 2 &&
    /^[\s(]*$/.test(before) &&
    /^(?:\.|\)|\.\))\s+\S/.test(text.slice(end, end + 5)) &&
    text.length > end + 4
  )
}

/** `Năm 2020 người dân …`: digits behind the word for year tell the year, whatever stands behind them. */
function isNumberOfYear({lower}: Scan, {numeral: {start, end}}: Figure): boolean {
  const before = lower.slice(Math.max(0, start - 18), start)
  return (
    /^[12]\d{3}$/.test(lower.slice(start, end)) &&
    /(?<!\p{L})năm\s{1,4}$/u.test(before) &&
    !/(?:mỗi|hằng|hàng|trong|một|cả|suốt|nhiều|mươi|mười|trăm|\d)\s{1,4}năm\s{1,4}$/.test(before)
  )
}

/** What stands before `năm` where it is a year. */
const yearBefore =
  /(?:mỗi|hàng|hằng|trong|cả|nhiều|từng|các|những|cuối|đầu|giữa|vào|qua|sang|quanh|suốt|bao|mấy|thường|lâu|tính|theo|của|nửa|hết|trọn|đến|từ|và|là|ngay|chưa đầy|vài|quý|tháng|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|\d)\s{1,4}$/

/** What happens or passes so many times: `trong năm thế hệ`, `qua năm vòng`. No sentence about a year goes on so. */
const counted =
  /^ (?:thế hệ|thế kỷ|thập kỷ|thập niên|nhiệm kỳ|mùa giải|phiên|trận|vòng|lần|ván|hiệp|bước|giai đoạn|châu lục|chặng|đợt|đời|buổi)(?!\p{L})/u

/** `trong năm năm qua`, `năm tháng liên tiếp`. */
const lasting = /^ (?:năm|tháng) (?:qua|tới|vừa qua|gần đây|gần nhất|liên tiếp|liền|trở lại)(?!\p{L})/u

/** Units that follow five, never a year: `năm tuần`. */
const shortTimes = new Set(['second', 'minute', 'hour', 'day', 'week'])

/** `năm` is five only before a unit or as part of a number. */
function isYear(scan: Scan, figure: Figure): boolean {
  const behind = scan.tokens[figure.numeral.next]
  const gap = scan.text.slice(figure.numeral.end, behind?.start ?? figure.numeral.end)
  if (behind?.digits && gap.length <= 4 && !/\S/.test(gap) && figure.numeral.next === figure.first + 1) return true
  const before = scan.lower.slice(Math.max(0, figure.start - 12), figure.start)
  const after = scan.lower.slice(figure.numeral.end, figure.numeral.end + 16)
  if (counted.test(after) || lasting.test(after)) return false
  return (
    yearBefore.test(before) &&
    figure.currencies === undefined &&
    !shortTimes.has(figure.unit ?? '') &&
    figure.unit !== 'person' &&
    meaning(scan.tokens[figure.first - 1], 'bound-before') === undefined
  )
}
