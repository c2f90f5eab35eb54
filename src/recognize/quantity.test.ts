import {describe, expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {recognize} from './index.ts'
import {tell} from './tell.ts'

/** Each figure as it is written and what it means. */
const read = (text: string, language: Language) =>
  recognize(text, language)
    .filter(({fact}) => fact.kind === 'quantity' || fact.kind === 'money')
    .map(({start, end, fact}) => `${text.slice(start, end)} = ${tell(fact)}`)

type Table = Readonly<Record<Language, readonly (readonly [text: string, ...figures: readonly string[]])[]>>

const measures: Table = {
  en: [
    ['It grew 5 percent.', '5 percent = 5 percent'],
    ['It grew by 0.5 percentage points.', '0.5 percentage points = 0.5 percentage-point'],
    ['a rise of 25 basis points', '25 basis points = 25 basis-point'],
    ['3‰ of it', '3‰ = 3 per-mille'],
    ['It ran at 85 mph.', '85 mph = 85 mile-per-hour'],
    ['a 90-day plan', '90-day = 90 day'],
    ['2 hours 30 minutes', '2 hours 30 minutes = 150 minute'],
    ['1 kilometer and 1 mile', '1 kilometer and 1 mile = 2.609344 km'],
    ['races of 1 kilometer and 1 mile', '1 kilometer = 1 km', '1 mile = 1 mile'],
    ['the 6-foot-6 forward', '6-foot-6 = 78 inch'],
    ['an hour and a half', 'an hour and a half = 1.5 hour indefinite'],
    ['three quarters of a mile', 'three quarters of a mile = 0.75 mile fraction'],
    ['98.6°F', '98.6°F = 98.6 F'],
    ['16GB of memory and 2 TB of storage', '16GB = 16 gb', '2 TB = 2 tb'],
    ['a 7 nm process', '7 nm = 7 nm'],
    ['10,000 square metres', '10,000 square metres = 10000 m2'],
    ['two additional minutes', 'two = 2 minute'],
    ['500 new jobs', '500 = 500 job'],
    ['five large language models', 'five = 5 model'],
    ['1-2 business days', '1-2 = 1..2 day'],
    ['236 billion parameters', '236 billion parameters = 236000000000 parameter'],
    ['15 consortia applied', '15 consortia = 15 consortium'],
    ['a 42-year-old mechanic', '42-year-old = 42 year age'],
    ['twice as large', 'twice = 2 times multiple'],
    ['3x faster', '3x = 3 times multiple'],
    ['three times as large', 'three times = 3 times multiple'],
    ['ranked 11th', 'ranked 11th = 11 rank ordinal'],
    ['See Article 5 of it.', 'Article 5 = 5 rank ordinal'],
    ['It falls under Article 5.', 'Article 5 = 5 rank ordinal'],
    ['Room 204 is taken.', 'Room 204 = 204 rank ordinal'],
    ['at 221B Baker Street', '221B = 221 rank ordinal'],
    ['for 5 Wall Street banks', '5 = 5 company'],
    ['on page 5 people', '5 people = 5 person'],
    ['the 100m final', '100m = 100 metre'],
    ['a wall 9m high', '9m = 9 metre'],
    ['two grand pianos', 'two = 2 one'],
    ['hexadecimal digits', 'hexadecimal = 16 base'],
  ],
  ko: [
    ['비중은 95%다.', '95% = 95 percent'],
    ['0.5%p 올랐다', '0.5%p = 0.5 percentage-point'],
    ['3퍼센트포인트', '3퍼센트포인트 = 3 percentage-point'],
    ['이용자 스물세 명이 남았다', '스물세 명 = 23 person'],
    ['가입자 1,000만 명', '1,000만 명 = 10000000 person'],
    ['매개변수 2,360억 개', '2,360억 개 = 236000000000 parameter'],
    ['매개변수는 약 2,360억 개다', '약 2,360억 개 = 236000000000 parameter about'],
    ['매개변수 3,000억 개 모델', '3,000억 개 모델 = 300000000000 parameter'],
    ['B200 GPU 512장을 썼다', '512장 = 512 gpu'],
    ['512장의 GPU', '512장의 GPU = 512 gpu'],
    ['5개 팀과 15개 컨소시엄', '5개 팀 = 5 team', '15개 컨소시엄 = 15 consortium'],
    ['서버 512대', '512대 = 512 server'],
    ['한시간반 걸린다', '한시간반 = 1.5 hour indefinite'],
    ['삼미터이십센티', '삼미터이십센티 = 320 cm'],
    ['사인치 화면', '사인치 = 4 inch'],
    ['섭씨 20도', '섭씨 20도 = 20 C'],
    ['시속 60km', '시속 60km = 60 km-per-hour'],
    ['3년 반 동안', '3년 반 = 3.5 year'],
    ['한두 달', '한두 달 = 1..2 month'],
    ['3배로 늘었다', '3배 = 3 times multiple'],
    ['18세 소년', '18세 = 18 year age'],
    ['58점을 받아 12위', '58점 = 58 point', '12위 = 12 rank ordinal'],
    ['50주년', '50주년 = 50 rank ordinal'],
    ['제5조 제2항', '제5조 = 5 rank ordinal', '제2항 = 2 rank ordinal'],
    ['3번 출구로', '3번 출구 = 3 rank ordinal'],
    ['3번 만났다', '3번 = 3 occasion'],
    ['6경기 무패', '6경기 = 6 game'],
  ],
  vi: [
    ['tăng 5 phần trăm', '5 phần trăm = 5 percent'],
    ['tăng 0,5 điểm phần trăm', '0,5 điểm phần trăm = 0.5 percentage-point'],
    ['236 tỷ tham số', '236 tỷ tham số = 236000000000 parameter'],
    ['512 chiếc GPU', '512 chiếc = 512 gpu'],
    ['13.136 GPU', '13.136 GPU = 13136 gpu'],
    ['10 triệu người dùng', '10 triệu người dùng = 10000000 person'],
    ['năm công ty và ba đội', 'năm công ty = 5 company', 'ba đội = 3 team'],
    ['ba tiếng rưỡi', 'ba tiếng rưỡi = 3.5 hour'],
    ['ba lần', 'ba lần = 3 occasion'],
    ['2 giờ 30 phút', '2 giờ 30 phút = 150 minute'],
    ['20 độ C', '20 độ C = 20 C'],
    ['gấp 3 lần', 'gấp 3 lần = 3 times multiple'],
    ['42 tuổi', '42 tuổi = 42 year age'],
    ['hạng 11', 'hạng 11 = 11 rank ordinal'],
    ['mười năm', 'mười năm = 10 year'],
    ['ba thượng nghị sĩ', 'ba = 3 one'],
    ['tầng năm', 'năm = 5 one'],
    ['Điều 5 của luật', 'Điều 5 = 5 rank ordinal'],
    ['phòng 5 người', '5 người = 5 person'],
    ['số 221B phố Baker', 'số 221B = 221 rank ordinal'],
    ['Doanh số 226 chiếc', '226 chiếc = 226 item'],
    ['bị ba con chó đuổi', 'ba con = 3 item'],
    ['trong năm thế hệ', 'năm thế hệ = 5 item'],
    ['phim dài 1h30', '1h30 = 90 minute'],
  ],
}

const amounts: Table = {
  en: [
    ['₩530 billion', '₩530 billion = 530000000000 KRW'],
    ['530 billion won', '530 billion won = 530000000000 KRW'],
    ['US$390m', 'US$390m = 390000000 USD'],
    ['$390m', '$390m = 390000000 USD?'],
    ['C$5', 'C$5 = 5 CAD'],
    ['half a million dollars', 'half a million dollars = 500000 USD?'],
    ['48.5 MGBP', '48.5 MGBP = 48500000 GBP'],
    ['EUR 20', 'EUR 20 = 20 EUR'],
    ['-$5', '-$5 = -5 USD?'],
    ['$3 and 25 cents', '$3 and 25 cents = 3.25 USD?'],
    ['64 cents', '64 cents = 0.64 USD?'],
    ['a $4 billion deal', '$4 billion = 4000000000 USD?'],
    ['1.46 trillion won', '1.46 trillion won = 1460000000000 KRW'],
    ['one kuai and five mao five', 'one kuai and five mao five = 1.55 CNY indefinite'],
    ['one dollar and two and three points', 'one dollar and two = 1.02 USD? indefinite', 'three points = 3 point'],
    ['five dollars and two and a half hours', 'five dollars = 5 USD?', 'two and a half hours = 2.5 hour'],
    ['Is sen 100,000 much?', 'sen 100,000 = 1000 MYR?'],
    ['The peso fell 5%.', '5% = 5 percent'],
    ['12 Swiss francs', '12 Swiss francs = 12 CHF'],
  ],
  ko: [
    ['5,300억 원을', '5,300억 원 = 530000000000 KRW'],
    ['5,300만 원', '5,300만 원 = 53000000 KRW'],
    ['1조 4,600억 원', '1조 4,600억 원 = 1460000000000 KRW'],
    ['3억 9,000만 달러', '3억 9,000만 달러 = 390000000 USD?'],
    ['10 미국 달러', '10 미국 달러 = 10 USD'],
    ['이만칠천원', '이만칠천원 = 27000 KRW'],
    ['1달러 20센트', '1달러 20센트 = 1.2 USD?'],
    ['이달러이십삼센트', '이달러이십삼센트 = 2.23 USD?'],
    ['300억 원어치', '300억 원 = 30000000000 KRW'],
    ['5조 6,000억 원으로', '5조 6,000억 원 = 5600000000000 KRW'],
    ['8억 원 초과', '8억 원 초과 = 800000000 KRW more-than'],
  ],
  vi: [
    ['530 tỷ won', '530 tỷ won = 530000000000 KRW'],
    ['1,2 nghìn tỷ đồng', '1,2 nghìn tỷ đồng = 1200000000000 VND'],
    ['390 triệu USD', '390 triệu USD = 390000000 USD'],
    ['5 đô la Mỹ', '5 đô la Mỹ = 5 USD'],
    ['2,8 tỷ bảng Anh', '2,8 tỷ bảng Anh = 2800000000 GBP'],
    ['10.000đ', '10.000đ = 10000 VND'],
    ['2 đô 23 xu', '2 đô 23 xu = 2.23 USD?'],
  ],
}

const bounds: Table = {
  en: [
    ['about 530 billion won', 'about 530 billion won = 530000000000 KRW about'],
    ['more than 10 million subscribers', 'more than 10 million subscribers = 10000000 person more-than'],
    ['at least five teams', 'at least five teams = 5 team at-least'],
    ['up to 20%', 'up to 20% = 20 percent at-most'],
    ['nearly 3 million', 'nearly 3 million = 3000000 one nearly'],
    ['less than $5', 'less than $5 = 5 USD? less-than'],
    ['100 or more', '100 or more = 100 one at-least'],
    ['10 minutes or so', '10 minutes or so = 10 minute about'],
    ['That adds up to 245 billion won', '245 billion won = 245000000000 KRW'],
    ['She told you about 11 people.', '11 people = 11 person'],
    ['~50 people', '~50 people = 50 person about'],
  ],
  ko: [
    ['약 5,300억 원', '약 5,300억 원 = 530000000000 KRW about'],
    ['10여 명', '10여 명 = 10 person about'],
    ['10만 명 남짓', '10만 명 남짓 = 100000 person about'],
    ['5명 안팎', '5명 안팎 = 5 person about'],
    ['1,000만 명이 넘는 가입자', '1,000만 명이 넘는 = 10000000 person more-than'],
    ['5명 이상', '5명 이상 = 5 person at-least'],
    ['30% 미만', '30% 미만 = 30 percent less-than'],
    ['100명 이하', '100명 이하 = 100 person at-most'],
    ['최대 20억 원', '최대 20억 원 = 2000000000 KRW at-most'],
    ['최소 50%', '최소 50% = 50 percent at-least'],
    ['95%에 이르는', '95% = 95 percent'],
    ['80도대의 더위', '80도대 = 80 degree about'],
    ['환율은 1,400원대다', '1,400원대 = 1400 KRW about'],
  ],
  vi: [
    ['khoảng 530 tỷ won', 'khoảng 530 tỷ won = 530000000000 KRW about'],
    ['hơn 10 triệu người', 'hơn 10 triệu người = 10000000 person more-than'],
    ['gần 20 độ', 'gần 20 độ = 20 degree nearly'],
    ['ít nhất 5 đội', 'ít nhất 5 đội = 5 team at-least'],
    ['không quá 3 lần', 'không quá 3 lần = 3 occasion at-most'],
    ['dưới 30%', 'dưới 30% = 30 percent less-than'],
    ['18 tuổi trở lên', '18 tuổi trở lên = 18 year age at-least'],
    ['tới hơn nửa inch', 'tới hơn nửa inch = 0.5 inch fraction more-than'],
    ['kém ba điểm', 'ba điểm = 3 point'],
  ],
}

const ranges: Table = {
  en: [
    ['100 to 200 billion won', '100 to 200 billion won = 100000000000..200000000000 KRW'],
    ['between $5 million and $7 million', '$5 million and $7 million = 5000000..7000000 USD?'],
    ['5–10%', '5–10% = 5..10 percent'],
    ['two or three people', 'two or three people = 2..3 person'],
    ['It rose from 5% to 7%.', '5% = 5 percent', '7% = 7 percent'],
    ['a 2-1 win', '2-1 = 2..1 point score'],
    ['They won 1 - 0.', '1 - 0 = 1..0 point score'],
    ['3 - 5 people', '3 - 5 people = 3..5 person'],
    ['10K-20K people', '10K-20K people = 10000..20000 person'],
    ['1B–10B parameters', '1B–10B parameters = 1000000000..10000000000 parameter'],
  ],
  ko: [
    ['2~3억 원', '2~3억 원 = 200000000..300000000 KRW'],
    ['1,000억~2,000억 개', '1,000억~2,000억 개 = 100000000000..200000000000 item'],
    ['5천~7천억 원', '5천~7천억 원 = 500000000000..700000000000 KRW'],
    ['1에서 4인치', '1에서 4인치 = 1..4 inch'],
    ['1,000원부터 1만 원까지', '1,000원부터 1만 원까지 = 1000..10000 KRW'],
    ['5명에서 3명', '5명 = 5 person', '3명 = 3 person'],
    ['3%에서 5%로 올랐다', '3% = 3 percent', '5% = 5 percent'],
    ['1-0으로 이겼다', '1-0 = 1..0 point score'],
  ],
  vi: [
    ['từ 1 đến 4 inch', '1 đến 4 inch = 1..4 inch'],
    ['5-10%', '5-10% = 5..10 percent'],
    ['tăng từ 3% đến 5%', '3% = 3 percent', '5% = 5 percent'],
    ['hai ba ngày', 'hai ba ngày = 2..3 day'],
    ['thắng 2-1', '2-1 = 2..1 point score'],
  ],
}

/** Where figures must not be seen, or not so. */
const nothing: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'No one knows which one of them it was.',
    'That is a second-hand car.',
    'She may march on at once.',
    'See the H100 and x86_64 builds.',
    '1. First things',
    'Read more [3].',
    'a company and a team',
    'the order id ABC-12345-99',
    'The Four Corners region',
    'at first sight',
    'They double-checked the point of it.',
  ],
  ko: [
    '이해와 조건을 따진다.',
    '사회',
    '이해',
    '조사원',
    '이사장',
    '구원',
    '칠레와 오만이 서명했다.',
    '이는 소수 의견이다.',
    '이유로 사인이 없다.',
    '사기가 올랐다.',
    '만일 환경이 바뀌면 구조가 달라진다.',
    '사이에 일부 오이가 있다.',
    '이사회는 조사를 시작했다.',
    '사회 문제를 만들었다.',
    '천만에, 백신은 없다.',
    '둘 다 아니다.',
    '10대 소년들이 왔다.',
    '20~30대 여성과 삼사십대 남성이 왔다.',
    '그것만 남았다.',
    '조 대표가 말했다.',
    '한국은 한때 그랬다.',
  ],
  vi: [
    'Một số người cho rằng tỷ lệ đó cao.',
    'Ba mẹ tôi sống ở quê.',
    'Tối đến, ba con tôi lại ngồi.',
    'Trong năm công ty tăng trưởng.',
    'Trái cây đã chín.',
    'Nhà đầu tư tư nhân.',
    'Muôn vàn khó khăn.',
    'Một công ty khác tham gia.',
    'Trong năm, họ ra mắt.',
    'Đồng nghiệp của anh không đồng ý.',
    'Cả hai đều đúng.',
    'Hàng hóa được giao hàng ngày.',
    'Ba đã về nhà.',
  ],
}

describe.each(['en', 'ko', 'vi'] as const)('in %s', (language) => {
  test.each([...measures[language], ...amounts[language], ...bounds[language], ...ranges[language]])(
    'reads %s',
    (text, ...figures) => expect(read(text, language)).toEqual(figures),
  )

  test.each(nothing[language])('reads no figure in %s', (text) => {
    expect(read(text, language).filter((figure) => !figure.endsWith('ordinal'))).toEqual([])
  })
})

test('a currency in the context settles a bare symbol', () => {
  const [mention] = recognize('$5', 'en', {currency: 'AUD'})
  expect(mention?.fact).toMatchObject({kind: 'money', currencies: ['AUD']})
})

test('offsets are those of the text as given', () => {
  const text = 'Chi khoảng\u00a053\u200b0 tỷ won.'
  const nfd = text.normalize('NFD')
  for (const given of [text, nfd]) {
    const [mention] = recognize(given, 'vi')
    expect(mention && given.slice(mention.start, mention.end).normalize('NFC')).toBe('khoảng\u00a053\u200b0 tỷ won')
    expect(mention && tell(mention.fact)).toBe('530000000000 KRW about')
  }
})
