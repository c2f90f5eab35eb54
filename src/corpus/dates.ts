import type {Calendar, CalendarDate} from '../fact/fact.ts'
import type {Row} from './row.ts'

type Rest = Partial<Omit<CalendarDate, 'kind' | 'from'>>

const date = (from: Calendar, rest: Rest = {}): CalendarDate => ({kind: 'date', from, bound: 'exact', ...rest})

/** Days and periods of every precision, with ranges, limits and relative dates. */
export const dates: readonly Row<CalendarDate>[] = [
  {
    fact: date({year: 2025, month: 8, day: 4}),
    vi: ['ngày 4 tháng 8 năm 2025', '4/8/2025', 'ngày 4/8/2025', '04-08-2025', 'ngày 4 tháng 8, 2025', '2025-08-04', 'ngày bốn tháng tám năm 2025', 'ngày 4 tháng 8/2025'],
    ko: ['2025년 8월 4일', '2025.8.4.', '2025. 8. 4.', '2025-08-04', '2025/8/4', '2025년 8월 사일', '2025년8월4일', "'25년 8월 4일", '2025 년 8 월 4 일'],
    en: ['4 August 2025', 'August 4, 2025', 'Aug. 4, 2025', '4 Aug 2025', '4th August 2025', 'August 4th, 2025', 'the 4th of August 2025', 'the fourth of August, 2025', '2025-08-04', '4-Aug-2025'],
  },
  {
    fact: date({year: 2025, month: 8, day: 4, weekday: 1}),
    vi: ['thứ Hai, ngày 4 tháng 8 năm 2025', 'thứ hai ngày 4/8/2025', 'Thứ 2, 4/8/2025'],
    ko: ['2025년 8월 4일 월요일', '2025년 8월 4일(월)', '2025. 8. 4.(월)'],
    en: ['Monday, 4 August 2025', 'Monday 4 August 2025', 'Monday, August 4, 2025', 'Mon, 4 Aug 2025'],
  },
  {
    fact: date({month: 9, day: 29}),
    vi: ['ngày 29 tháng 9', 'ngày 29/9', 'ngày hai mươi chín tháng chín'],
    ko: ['9월 29일', '9월29일', '구월 이십구일'],
    en: ['29 September', 'September 29', 'Sept. 29', 'the 29th of September', 'Sep 29th'],
  },
  {
    fact: date({year: 2025, month: 8}),
    vi: ['tháng 8 năm 2025', 'tháng 8/2025', 'tháng tám năm 2025', 'tháng 8-2025', 'tháng 8, 2025'],
    ko: ['2025년 8월', '2025년8월', '2025년 팔월'],
    en: ['August 2025', 'Aug. 2025', 'August of 2025', 'August, 2025'],
  },
  {fact: date({month: 4}), vi: ['tháng 4', 'tháng tư', 'tháng Tư'], ko: ['4월', '사월'], en: ['April', 'Apr.']},
  {fact: date({month: 10}), vi: ['tháng 10', 'tháng mười'], ko: ['10월', '시월'], en: ['October', 'Oct.']},
  {fact: date({year: 2025}), vi: ['năm 2025', '2025'], ko: ['2025년', '2025년도'], en: ['2025', 'the year 2025', 'FY2025', 'fiscal 2025']},
  {fact: date({year: 1391}), vi: ['năm 1391'], ko: ['1391년'], en: ['the year 1391']},
  {
    fact: date({year: 2025, quarter: 3}),
    vi: ['quý III năm 2025', 'quý 3 năm 2025', 'quý III/2025', 'quý 3/2025', 'quý ba năm 2025', 'Q3/2025'],
    ko: ['2025년 3분기', '2025년3분기', '3Q 2025', '2025 3분기'],
    en: ['the third quarter of 2025', 'Q3 2025', '3Q25', 'third-quarter 2025', 'Q3 of 2025', '2025 Q3'],
  },
  {fact: date({quarter: 2}), vi: ['quý II', 'quý 2'], ko: ['2분기'], en: ['the second quarter', 'in Q2', 'Q2 revenue']},
  {
    fact: date({year: 2026, half: 1}),
    vi: ['nửa đầu năm 2026', 'sáu tháng đầu năm 2026', '6 tháng đầu năm 2026', 'nửa đầu của năm 2026'],
    ko: ['2026년 상반기', '2026년도 상반기'],
    en: ['the first half of 2026', 'H1 2026', '1H26'],
  },
  {
    fact: date({year: 2026, half: 2}),
    vi: ['nửa cuối năm 2026', 'nửa sau năm 2026', '6 tháng cuối năm 2026'],
    ko: ['2026년 하반기'],
    en: ['the second half of 2026', 'H2 2026', 'the latter half of 2026'],
  },
  {fact: date({decade: 1990}), vi: ['thập niên 1990', 'những năm 1990', 'thập kỷ 1990'], ko: ['1990년대'], en: ['the 1990s', '1990s']},
  {fact: date({decade: 80}), vi: ['thập niên 80', 'những năm 80'], ko: ['80년대'], en: ['the 80s', 'the eighties', 'the ’80s']},
  {fact: date({century: 21}), vi: ['thế kỷ 21', 'thế kỷ XXI', 'thế kỷ thứ 21'], ko: ['21세기', '이십일세기'], en: ['the 21st century', 'the twenty-first century']},
  {fact: date({year: 2025, season: 'autumn'}), vi: ['mùa thu năm 2025', 'mùa thu 2025'], ko: ['2025년 가을'], en: ['autumn 2025', 'fall 2025', 'the autumn of 2025', 'the fall of 2025']},
  {fact: date({season: 'summer'}), vi: ['mùa hè', 'mùa hạ'], ko: ['여름'], en: ['summer']},
  {
    fact: date({year: 2025, month: 8, part: 'early'}),
    vi: ['đầu tháng 8 năm 2025', 'đầu tháng 8/2025'],
    ko: ['2025년 8월 초', '2025년 8월 초순'],
    en: ['early August 2025', 'the beginning of August 2025', 'early in August 2025'],
  },
  {fact: date({month: 8, part: 'mid'}), vi: ['giữa tháng 8'], ko: ['8월 중순'], en: ['mid-August', 'the middle of August']},
  {
    fact: date({year: 2026, part: 'late'}),
    vi: ['cuối năm 2026', 'vào cuối năm 2026'],
    ko: ['2026년 말', '2026년 연말', '2026년 후반'],
    en: ['late 2026', 'the end of 2026', 'late in 2026'],
  },
  {fact: date({decade: 2020, part: 'early'}), vi: ['đầu thập niên 2020', 'đầu những năm 2020'], ko: ['2020년대 초', '2020년대 초반'], en: ['the early 2020s']},
  {fact: date({weekday: 1}), vi: ['thứ Hai'], ko: ['월요일'], en: ['Monday']},
  {fact: date({weekday: 7}), vi: ['Chủ nhật', 'chủ nhật'], ko: ['일요일'], en: ['Sunday']},

  {
    fact: date({year: 2025, month: 8, day: 4}, {to: {year: 2025, month: 8, day: 8}}),
    vi: ['từ ngày 4 đến ngày 8 tháng 8 năm 2025', 'từ 4 đến 8/8/2025', '4–8/8/2025', 'từ ngày 4/8/2025 đến ngày 8/8/2025'],
    ko: ['2025년 8월 4일부터 8일까지', '2025년 8월 4~8일', '2025년 8월 4일~8일', '2025년 8월 4일부터 8월 8일까지'],
    en: ['from 4 to 8 August 2025', '4–8 August 2025', 'August 4–8, 2025', 'August 4 to August 8, 2025', 'between 4 and 8 August 2025'],
  },
  {
    fact: date({year: 2022, month: 5}, {to: {year: 2023, month: 9}}),
    vi: ['từ tháng 5 năm 2022 đến tháng 9 năm 2023', 'tháng 5/2022 – tháng 9/2023'],
    ko: ['2022년 5월부터 2023년 9월까지', '2022년 5월~2023년 9월', '2022년 5월에서 2023년 9월까지'],
    en: ['from May 2022 to September 2023', 'May 2022 – September 2023', 'May 2022 through September 2023'],
  },
  {
    fact: date({year: 2025, month: 5}, {to: {year: 2025, month: 8}}),
    vi: ['từ tháng 5 đến tháng 8 năm 2025', 'tháng 5–8/2025'],
    ko: ['2025년 5월부터 8월까지', '2025년 5~8월'],
    en: ['from May to August 2025', 'May–August 2025', 'between May and August 2025'],
  },
  {
    fact: date({year: 2025}, {to: {year: 2027}}),
    vi: ['từ năm 2025 đến năm 2027', 'từ năm 2025 đến 2027', 'năm 2025–2027', '2025–2027', 'giai đoạn 2025-2027'],
    ko: ['2025년부터 2027년까지', '2025~2027년', '2025년에서 2027년까지', '2025-2027년'],
    en: ['from 2025 to 2027', '2025–2027', 'between 2025 and 2027', '2025-27'],
  },

  {fact: date({year: 2022}, {limit: 'since'}), vi: ['từ năm 2022', 'kể từ năm 2022', 'từ 2022'], ko: ['2022년부터'], en: ['since 2022', 'starting in 2022']},
  {fact: date({year: 2027}, {limit: 'until'}), vi: ['cho đến năm 2027', 'đến năm 2027', 'đến hết năm 2027', 'tới năm 2027'], ko: ['2027년까지'], en: ['until 2027', 'through 2027', 'till 2027']},
  {fact: date({year: 2027, month: 2}, {limit: 'by'}), vi: ['chậm nhất tháng 2 năm 2027', 'muộn nhất là tháng 2 năm 2027'], ko: ['늦어도 2027년 2월까지'], en: ['by February 2027', 'no later than February 2027', 'by Feb. 2027']},
  {fact: date({year: 2026, month: 6, day: 5}, {limit: 'before'}), vi: ['trước ngày 5 tháng 6 năm 2026', 'trước 5/6/2026'], ko: ['2026년 6월 5일 이전', '2026년 6월 5일 전'], en: ['before 5 June 2026', 'prior to June 5, 2026', 'ahead of 5 June 2026']},
  {fact: date({year: 2025}, {limit: 'after'}), vi: ['sau năm 2025'], ko: ['2025년 이후'], en: ['after 2025']},
  {fact: date({year: 2020}, {bound: 'about'}), vi: ['khoảng năm 2020', 'vào khoảng năm 2020'], ko: ['2020년경', '2020년쯤', '2020년 경'], en: ['around 2020', 'about 2020', 'circa 2020']},

  {fact: date({}, {relative: {unit: 'day', offset: -1}}), vi: ['hôm qua', 'ngày hôm qua'], ko: ['어제'], en: ['yesterday']},
  {fact: date({}, {relative: {unit: 'month', offset: -1}}), vi: ['tháng trước', 'tháng vừa qua'], ko: ['지난달', '지난 달'], en: ['last month']},
  {fact: date({}, {relative: {unit: 'year', offset: -1}}), vi: ['năm ngoái', 'năm vừa qua'], ko: ['지난해', '작년'], en: ['last year']},
  {fact: date({}, {relative: {unit: 'year', offset: 0}}), vi: ['năm nay'], ko: ['올해', '금년'], en: ['this year']},
  {fact: date({}, {relative: {unit: 'week', offset: -2}}), vi: ['2 tuần trước', 'hai tuần trước'], ko: ['2주 전', '두 주 전'], en: ['2 weeks ago', 'two weeks ago']},
  {fact: date({day: 4}, {relative: {unit: 'month', offset: -1}}), vi: ['ngày 4 tháng trước'], ko: ['지난달 4일'], en: ['the 4th of last month']},
  {fact: date({half: 1}, {relative: {unit: 'year', offset: 0}}), vi: ['nửa đầu năm nay', '6 tháng đầu năm nay'], ko: ['올해 상반기', '올 상반기'], en: ['the first half of this year']},
  {fact: date({month: 8}, {relative: {unit: 'year', offset: -1}}), vi: ['tháng 8 năm ngoái'], ko: ['지난해 8월', '작년 8월'], en: ['August last year', 'August of last year', 'last August']},
  {fact: date({weekday: 5}, {relative: {unit: 'week', offset: 1}}), vi: ['thứ Sáu tuần tới', 'thứ Sáu tuần sau', 'thứ Sáu tới'], ko: ['다음 주 금요일', '다음주 금요일', '오는 금요일'], en: ['Friday next week', 'next Friday']},
  {fact: date({part: 'late'}, {relative: {unit: 'year', offset: 0}}), vi: ['cuối năm nay', 'cuối năm'], ko: ['올해 말', '연말'], en: ['late this year', 'the end of the year', 'the end of this year']},
] // prettier-ignore
