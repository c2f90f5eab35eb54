import type {Claim, Marker} from '../fact/fact.ts'
import type {Row} from './row.ts'

const claim = (marker: Marker, of?: string): Claim => ({kind: 'claim', marker, ...(of && {of})})

/** Words that change what a text claims, in the phrases in which they do. */
export const claims: readonly Row<Claim>[] = [
  {fact: claim('first'), vi: ['đầu tiên', 'lần đầu', 'lần đầu tiên'], ko: ['최초', '국내 최초로', '처음으로', '첫 모델'], en: ['first', 'for the first time', 'the first-ever model']},
  {fact: claim('last'), vi: ['cuối cùng', 'lần cuối'], ko: ['마지막', '마지막으로'], en: ['the last', 'for the last time']},
  {fact: claim('only'), vi: ['duy nhất', 'đội duy nhất'], ko: ['유일한', '유일하게', '오직'], en: ['only', 'the only team', 'the sole company']},
  {fact: claim('most', 'size'), vi: ['lớn nhất', 'mô hình lớn nhất'], ko: ['가장 큰', '국내 최대', '최대 규모'], en: ['the largest', 'the biggest model']},
  {fact: claim('most', 'height'), vi: ['cao nhất'], ko: ['가장 높은'], en: ['the highest', 'tallest']},
  {fact: claim('least', 'age'), vi: ['trẻ nhất'], ko: ['최연소', '가장 어린'], en: ['the youngest']},
  {fact: claim('least', 'size'), vi: ['nhỏ nhất'], ko: ['가장 작은'], en: ['the smallest']},
  {fact: claim('most'), vi: ['quan trọng nhất', 'nhiều nhất'], ko: ['가장 중요한', '최다'], en: ['the most important']},
  {fact: claim('new'), vi: ['mới', 'mô hình mới'], ko: ['새로운', '새 모델', '최신 모델'], en: ['new', 'a new model', 'the latest model']},
  {fact: claim('not'), vi: ['không', 'chưa', 'không còn'], ko: ['않다', '못했다', '없다', '아니다'], en: ['not', 'never', 'no longer', 'without', "didn't"]},
  {fact: claim('rise'), vi: ['tăng', 'gia tăng', 'tăng trưởng'], ko: ['증가', '늘었다', '상승했다', '급증', '매출증가'], en: ['rise', 'rose', 'increased', 'grew', 'growth']},
  {fact: claim('fall'), vi: ['giảm', 'sụt giảm', 'cắt giảm'], ko: ['감소', '줄었다', '하락했다', '급감'], en: ['fell', 'declined', 'dropped', 'decrease', 'cuts']},
  {fact: claim('planned'), vi: ['sẽ', 'dự kiến', 'có kế hoạch'], ko: ['계획', '예정', '예정이다', '발표할 것'], en: ['will', 'plans to', 'is expected', 'scheduled to']},
  {fact: claim('possible'), vi: ['có thể', 'có khả năng'], ko: ['될 수 있', '가능성'], en: ['may', 'might', 'could']},
  {fact: claim('each'), vi: ['mỗi', 'mỗi đội'], ko: ['각각', '각 팀', '팀마다'], en: ['each', 'every team']},
  {fact: claim('total'), vi: ['tổng cộng', 'tổng số'], ko: ['총 예산', '모두'], en: ['total', 'in total', 'altogether']},
  {fact: claim('average'), vi: ['trung bình', 'bình quân'], ko: ['평균'], en: ['average', 'on average']},
] // prettier-ignore
