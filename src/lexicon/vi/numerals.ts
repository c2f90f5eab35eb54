import type {Lexicon} from '../lexicon.ts'

export const numerals = {
  digit: [
    [0n, 'không'],
    // mốt, tư, lăm and nhăm stand for 1, 4 and 5 behind mươi: hai mươi mốt.
    [1n, 'một', 'mốt'],
    [2n, 'hai'],
    [3n, 'ba'],
    [4n, 'bốn', 'tư'],
    [5n, 'năm', 'lăm', 'nhăm'],
    [6n, 'sáu'],
    [7n, 'bảy', 'bẩy'],
    [8n, 'tám'],
    [9n, 'chín'],
  ],
  tens: [[10n, 'mười']],
  step: [
    [10n, 'mươi', 'chục'],
    [100n, 'trăm'],
  ],
  scale: [
    [10n ** 3n, 'nghìn', 'ngàn'],
    [10n ** 4n, 'vạn'],
    [10n ** 6n, 'triệu'],
    [10n ** 9n, 'tỷ', 'tỉ'],
  ],
  // N, Tr, T and NT are the short forms of the Unicode CLDR: nghìn, triệu, tỷ and nghìn tỷ.
  abbreviation: [
    [10n ** 3n, '=N'],
    [10n ** 6n, 'tr'],
    [10n ** 9n, '=T'],
    [10n ** 12n, '=NT'],
  ],
  collective: [
    [12n, 'tá'],
    [2n, 'bộ đôi'],
    [3n, 'bộ ba'],
    [4n, 'bộ tứ'],
  ],
  vague: [
    [10n, 'mươi'],
    [3n, 'vài', 'vài ba', 'mấy', 'dăm', 'dăm ba', 'một vài', 'đôi ba', 'hàng'],
  ],
  pair: [
    [[1n, 2n], 'một hai', 'một, hai'],
    [[2n, 3n], 'hai ba', 'hai, ba'],
    [[3n, 4n], 'ba bốn', 'ba, bốn'],
    [[5n, 6n], 'năm sáu', 'năm, sáu'],
    [[6n, 7n], 'sáu bảy', 'sáu, bảy'],
    [[5n, 7n], 'năm bảy', 'dăm bảy'],
    [[7n, 8n], 'bảy tám', 'bảy, tám'],
    [[8n, 9n], 'tám chín', 'tám, chín'],
  ],
  link: [['and', 'linh', 'lẻ']],
  point: [['point', 'phẩy']],
  half: [['half', 'rưỡi', 'rưởi']],
  fraction: [[[1n, 2n], 'một nửa', 'nửa', 'phân nửa']],
  over: [['over', 'phần']],
  negative: [['minus', 'âm', 'trừ']],
  ordinal: [
    [1n, 'đầu tiên', 'thứ nhất', 'hạng nhất', 'giải nhất'],
    [2n, 'thứ nhì', 'hạng nhì', 'giải nhì'],
  ],
  'ordinal-before': [
    ['ordinal', 'thứ', 'lần thứ', 'số'],
    [
      'label',
      'điều', 'khoản', 'chương', 'trang', 'phòng', 'hình', 'bảng', 'bước', 'câu', 'quận', 'tầng', 'lớp', 'bài', 'tập', 'mục',
      'phụ lục', 'đoạn', 'dòng', 'cổng', 'cửa', 'phiên', 'vòng', 'giai đoạn', 'cấp', 'loại', 'nhóm', 'khu', 'lô', 'toa',
      'chuyến bay', 'phường', 'câu hỏi', 'bài tập', 'ví dụ', 'phần',
    ], // prettier-ignore
    ['rank', 'hạng', 'xếp thứ', 'đứng thứ', 'vị trí thứ', 'xếp hạng', 'hạng thứ', 'đứng hạng'],
  ],
  multiple: [
    [2n, 'gấp đôi', 'tăng đôi', 'nhân đôi'],
    [3n, 'nhân ba'],
  ],
  'multiple-before': [['times', 'gấp']],
  base: [
    [2n, 'nhị phân'],
    [8n, 'bát phân'],
    [10n, 'thập phân'],
    [16n, 'thập lục phân'],
  ],
  article: [[1n, 'một']],
  'range-link': [['to', 'đến', 'tới', 'cho đến', 'hoặc', 'hay']],
  'range-before': [
    ['between', 'giữa', 'trong khoảng từ', 'khoảng từ'],
    ['from', 'từ'],
  ],
  'range-and': [['and', 'và']],
} satisfies Lexicon
