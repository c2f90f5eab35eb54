import type {Lexicon} from '../lexicon.ts'

export const names = {
  never: [['name', 'thời báo chủ nhật', 'thứ sáu đen', 'thứ sáu đen tối']],
  name: [
    ['covid19', 'covid-19', 'covid 19', 'covid19'],
    ['worldwar1', 'chiến tranh thế giới thứ nhất', 'chiến tranh thế giới i', 'thế chiến i', 'thế chiến thứ nhất', 'thế chiến 1', 'đệ nhất thế chiến', 'chiến tranh thế giới lần thứ nhất'],
    ['worldwar2', 'chiến tranh thế giới thứ hai', 'chiến tranh thế giới ii', 'thế chiến ii', 'thế chiến thứ hai', 'thế chiến 2', 'đệ nhị thế chiến', 'chiến tranh thế giới lần thứ hai', 'chiến tranh thế giới lần thứ ii'],
    ['g7', 'g7', 'nhóm g7'],
    ['g20', 'g20', 'nhóm g20'],
    ['industry4.0', 'công nghiệp 4.0'],
    ['7eleven', '7-eleven'],
    ['3m', '=3M'],
    ['formula1', 'công thức 1', 'đua xe công thức 1'],
    ['24/7', '24/7'],
    ['9/11', 'sự kiện 11/9', 'vụ khủng bố 11/9', 'vụ tấn công 11/9', 'ngày 11 tháng 9 đẫm máu'],
  ],
  'name-before': [
    ['highway', 'quốc lộ'],
    ['provincialroad', 'tỉnh lộ', 'hương lộ'],
  ],
  'no-name': [['no name', '=q', '=h', '=t', '=p', '=v', '=x', 'fy', 'top', '=u', 'quy', 'sau', 'nam', 'thang', 'tp', 'lan', 'trang', 'km', '=k']],
} satisfies Lexicon // prettier-ignore
