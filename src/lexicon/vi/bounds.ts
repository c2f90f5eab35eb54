import type {Lexicon} from '../lexicon.ts'

// prettier-ignore
export const bounds = {
  'bound-before': [
    ['about', 'khoảng', 'khoảng chừng', 'vào khoảng', 'xấp xỉ', 'chừng', 'ước chừng', 'tầm', 'ước tính', 'ước tính khoảng', 'cỡ', 'ngót nghét', 'trên dưới', 'tròm trèm', 'độ chừng', 'đâu đó khoảng', 'ước khoảng', 'quanh mức', 'quanh ngưỡng', 'quanh mốc'],
    ['nearly', 'gần', 'suýt soát', 'gần như', 'gần bằng', 'ngót', 'sắp đạt', 'gần tới', 'gần đến'],
    ['more-than', 'hơn', 'trên', 'vượt', 'vượt quá', 'vượt mức', 'vượt ngưỡng', 'vượt trên', 'nhiều hơn', 'lớn hơn', 'cao hơn', 'quá', 'vượt mốc', 'ngoài', 'dài hơn', 'lâu hơn'],
    ['at-least', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'ít ra', 'chí ít', 'ít nhất là', 'tối thiểu là', 'thấp nhất', 'không thấp hơn', 'không nhỏ hơn', 'không ngắn hơn'],
    ['at-most', 'tối đa', 'trong vòng', 'nhiều nhất', 'không quá', 'lên tới', 'lên đến', 'tới', 'cao nhất', 'không vượt quá', 'đến tối đa', 'không hơn', 'tối đa là', 'lên đến tối đa', 'không nhiều hơn', 'không vượt', 'không cao hơn', 'không lớn hơn', 'không dài hơn', 'không lâu hơn', 'không được vượt', 'không được vượt quá', 'không được quá', 'những', 'đạt tới'],
    ['less-than', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'ít hơn', 'thấp hơn', 'nhỏ hơn', 'chưa được', 'không đến', 'không tới', 'chưa quá', 'không đầy', 'chưa bằng', 'không bằng', 'chưa tròn'],
  ],
  'bound-after': [
    ['at-least', 'trở lên', 'hoặc hơn', 'hoặc nhiều hơn', 'hoặc nhiều', 'hay nhiều hơn', 'hay hơn', 'hoặc mới hơn', 'hoặc cao hơn', 'hoặc lớn hơn', 'hoặc lâu hơn', 'hoặc dài hơn'],
    ['at-most', 'trở xuống', 'đổ lại', 'trở lại', 'hoặc ít hơn'],
    ['about', 'gì đó', 'có lẻ'],
  ],
} satisfies Lexicon
