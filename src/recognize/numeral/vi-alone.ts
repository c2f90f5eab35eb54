import type {Scan, Token} from '../scan.ts'
import {isWhole, type Numeral} from './numeral.ts'

/** Words that are numbers by themselves only in some places. */
export function alone(scan: Scan, token: Token, read: Numeral): Numeral | undefined {
  const word = scan.lower.slice(token.start, token.end)
  if (isWhole(scan, token.start, token.end)) return read
  if (word === 'một') return {...read, article: true}
  if (word === 'mốt' || word === 'lăm' || word === 'nhăm' || word === 'tư' || word === 'không') return undefined
  if (numbered.test(scan.lower.slice(Math.max(0, token.start - 14), token.start))) return read
  if (word === 'ba' && callsFather(scan, token)) return undefined
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

/** Words that call a father, or classify what is counted: `ba con đi làm`, but `ba con gà`. */
const kin = /^\s{1,4}(?:con|anh|em|cháu|cậu)(?!\p{L}|\s(?:em|trai|gái|bé|nhỏ|rể)(?!\p{L}))/u

const children = /(?:có|sinh|đẻ|nuôi|được|với|còn|chỉ|thêm|cùng|hơn|gần|khoảng)\s{1,4}$/

/** `ba con tôi`, `ba anh làm gì`: a child's father, whom a verb or the end of the phrase follows. */
function callsFather({lower}: Scan, {start, end}: Token): boolean {
  const called = kin.exec(lower.slice(end, end + 10))
  if (!called || children.test(lower.slice(Math.max(0, start - 10), start))) return false
  const rest = lower.slice(end + called[0].length, end + called[0].length + 14)
  return (
    !/^\s{1,4}\p{L}/u.test(rest) || /^\s(?:tôi|mình|ta|chúng|họ)(?!\p{L})/u.test(rest) || noNumber.ba.behind.test(rest)
  )
}

/** Whether the word counts the noun behind it: `ba thượng nghị sĩ`, `một trong chín nhà lãnh đạo`. */
function countsNoun({lower}: Scan, {start, end}: Token, word: 'ba' | 'chín'): boolean {
  const {before, behind} = noNumber[word]
  const rest = lower.slice(end, end + 14)
  return /^\s{1,4}\p{L}/u.test(rest) && !behind.test(rest) && !before.test(lower.slice(Math.max(0, start - 14), start))
}
