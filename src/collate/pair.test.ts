import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {answerSegment} from './segment.ts'

const differences = (from: string, source: string, to: string, target: string, tier?: 'value') => {
  const line = JSON.stringify({id: 1, source: {lang: from, text: source}, target: {lang: to, text: target}})
  const answer = answerSegment(line, tier ? {tier} : {})
  if (answer.id === null) throw new Error(answer.error)
  return answer.findings.map(({kind}) => kind)
}

type Row = readonly [from: Language, source: string, to: Language, target: string]

describe('says the same', () => {
  test.each<Row>([
    ['en', 'The state pays 530 billion won.', 'ko', '정부는 5,300억 원을 낸다.'],
    ['vi', 'Nhà nước chi 530 tỷ won.', 'en', 'The state pays ₩530 billion.'],
    ['en', 'Three teams were chosen.', 'ko', '세 팀이 뽑혔다.'],
    ['en', 'Half of the budget was spent.', 'ko', '예산의 50%를 썼다.'],
    ['en', 'Revenue doubled.', 'vi', 'Doanh thu tăng gấp đôi.'],
    ['en', 'The work takes 7 days.', 'ko', '작업에는 일주일이 걸린다.'],
    ['en', 'The road is 45 miles long.', 'vi', 'Con đường dài 45 dặm (72 km).'],
    ['en', 'It costs ₩530 billion ($390m).', 'ko', '비용은 5,300억 원이다.'],
    ['en', 'Between 10 and 20 people came.', 'ko', '10~20명이 왔다.'],
    ['en', 'It was announced on 4 August 2025.', 'ko', '2025년 8월 4일에 발표했다.'],
    ['en', 'On Monday, 4 August 2025, it was announced.', 'vi', 'Được công bố ngày 4/8/2025, thứ Hai.'],
    ['en', 'In July 2025 Naver spoke; in July 2025 LG did.', 'ko', '2025년 7월 네이버와 LG가 말했다.'],
    ['en', 'It starts at 1:00 pm.', 'ko', '오후 1시에 시작한다.'],
    ['en', 'Hundreds of people came.', 'ko', '수백 명이 왔다.'],
    ['en', 'It took an hour.', 'ko', '한 시간 걸렸다.'],
    ['en', 'The third floor is closed.', 'ko', '3층은 닫혔다.'],
    ['en', 'Of 29 games, 19 were lost.', 'vi', 'Thua 19/29 trận.'],
    ['en', 'EXAONE 4.0 has 32 billion parameters.', 'ko', 'EXAONE 4.0은 매개변수가 320억 개다.'],
    ['en', 'More than 500 people came.', 'ko', '500명이 넘는 사람이 왔다.'],
    ['en', 'At least 500 people came.', 'vi', 'Ít nhất 500 người đã đến.'],
    ['en', 'The price is $1,500-5,000 per month.', 'vi', 'Giá là $1,500-5,000 mỗi tháng.'],
    ['en', 'Samsung paid 72 billion won and Hyundai 7 billion.', 'vi', 'Samsung trả 72 tỷ won, Hyundai trả 7 tỷ won.'],
    ['en', 'Samsung paid 72 billion won and Hyundai 7 billion.', 'vi', 'Hyundai trả 7 tỷ won, Samsung trả 72 tỷ won.'],
    ['en', '72 people came from Seoul and 7 from Busan.', 'vi', 'Seoul có 72 người, Busan có 7 người.'],
    ['en', 'Naver paid 72 billion won and Kakao 7 billion won.', 'ko', '카카오가 70억 원, 네이버가 720억 원을 냈다.'],
    ['en', 'Naver paid 72 billion won, Kakao 7 billion won.', 'ko', '720억 원은 네이버가, 70억 원은 카카오가 냈다.'],
    [
      'en',
      'Of 79 people, 72 came from Busan and 7 from Incheon.',
      'ko',
      '79명 가운데 부산에서 72명, 인천에서 7명이 왔다.',
    ],
    ['en', 'Naver beat Kakao by 72 points to 7.', 'ko', '네이버가 72점 대 7점으로 카카오를 이겼다.'],
    ['en', 'Naver won 7 games, and Kakao 7.', 'ko', '카카오는 7경기, 네이버도 7경기를 이겼다.'],
    ['en', 'This is an I2C sensor.', 'ko', '이것은 I²C 센서다.'],
    ['en', 'Naver and Kakao hold 42% and 17%, respectively.', 'ko', '네이버와 카카오는 각각 42%와 17%를 차지한다.'],
    ['en', 'Naver and Kakao hold 42% and 17%, respectively.', 'ko', '카카오와 네이버는 각각 17%와 42%를 차지한다.'],
    ['en', 'Exports and imports rose 7% and 7%, respectively.', 'vi', 'Xuất khẩu và nhập khẩu lần lượt tăng 7% và 7%.'],
    ['en', '3 men and 5 women came, each with a child.', 'ko', '여성 5명과 남성 3명이 각각 아이와 왔다.'],
    ['en', 'A third of the staff left.', 'ko', '직원 셋 중 하나가 떠났다.'],
    ['en', 'Learn JavaScript.', 'ko', 'Java스크립트를 배운다.'],
    ['en', 'Learn JavaScript.', 'vi', 'Học Java Script.'],
    ['en', 'JavaScript is not Java.', 'ko', '자바스크립트는 Java가 아니다.'],
    ['en', 'Read it on GitHub.', 'ko', '깃허브에서 읽는다.'],
  ])('%s %s — %s %s', (...row) => {
    expect(differences(...row)).toEqual([])
  })
})

describe('does not say the same', () => {
  test.each<readonly [...Row, string]>([
    ['en', 'The state pays 530 billion won.', 'ko', '정부는 530억 원을 낸다.', 'money-conflict'],
    ['en', 'The state pays 530 billion won.', 'ko', '정부는 5,300억 달러를 낸다.', 'money-conflict'],
    ['en', 'The state pays 530 billion won.', 'ko', '정부는 돈을 낸다.', 'money-omission'],
    ['en', 'The state pays.', 'ko', '정부는 5,300억 원을 낸다.', 'money-addition'],
    ['en', 'Three teams were chosen.', 'ko', '네 팀이 뽑혔다.', 'number-conflict'],
    ['en', 'The share rose by 5 percent.', 'ko', '점유율이 5%포인트 올랐다.', 'percent-conflict'],
    ['en', 'The road is 50 miles long.', 'vi', 'Con đường dài 50 km.', 'unit-conflict'],
    ['en', 'The road is 45 miles (72 km) long.', 'vi', 'Con đường dài 45 dặm (71 km).', 'unit-conflict'],
    ['en', 'It was announced on 4 August 2025.', 'ko', '2025년 9월 4일에 발표했다.', 'date-conflict'],
    ['en', 'It was announced in August 2025.', 'ko', '8월에 발표했다.', 'date-omission'],
    ['en', 'It rains on Monday and Tuesday.', 'ko', '월요일과 월요일에 비가 온다.', 'date-conflict'],
    ['en', 'The company employs 18 people.', 'ko', '회사는 여러 명을 고용한다.', 'number-omission'],
    ['en', 'He left three years ago.', 'vi', 'Ông rời đi ba tháng trước.', 'unit-conflict'],
    ['en', 'EXAONE 4.0 is open.', 'ko', 'EXAONE 4.5는 공개됐다.', 'name-conflict'],
    ['en', 'More than 500 people came.', 'ko', '500명 미만이 왔다.', 'bound-conflict'],
    ['en', 'More than 500 people came.', 'ko', '500명이 왔다.', 'bound-conflict'],
    ['en', 'Sales rose.', 'ko', '매출이 감소했다.', 'claim-conflict'],
    ['en', 'It is the largest model.', 'ko', '가장 작은 모델이다.', 'claim-conflict'],
    ['en', 'The model is not open.', 'ko', '모델은 공개돼 있다.', 'claim-omission'],
    ['en', 'A third of the staff left.', 'ko', '직원의 3분의 2가 떠났다.', 'fraction-conflict'],
    [
      'en',
      'Two thirds left and one third stayed.',
      'vi',
      'Một phần ba đã đi và một phần ba ở lại.',
      'fraction-conflict',
    ],
    ['en', 'Learn JavaScript.', 'ko', 'Java를 배운다.', 'name-conflict'],
    ['vi', 'Học Java.', 'en', 'Learn JavaScript.', 'name-conflict'],
  ])('%s %s — %s %s', (from, source, to, target, kind) => {
    expect(differences(from, source, to, target)).toEqual([kind])
  })
})

test.each<Row>([
  [
    'en',
    'Samsung paid 72 billion won and Hyundai 7 billion won.',
    'vi',
    'Samsung trả 7 tỷ won, Hyundai trả 72 tỷ won.',
  ],
  [
    'en',
    'Samsung paid 72 billion won and Hyundai 7 billion won.',
    'ko',
    'Hyundai가 720억 원, Samsung이 70억 원을 냈다.',
  ],
  ['en', 'Naver paid 72 billion won and Kakao 7 billion won.', 'ko', '네이버는 70억 원, 카카오는 720억 원을 냈다.'],
  ['ko', '네이버가 720억 원, 카카오가 70억 원을 냈다.', 'vi', 'Kakao trả 72 tỷ won, còn Naver trả 7 tỷ won.'],
  ['vi', 'SK nhận 72 tỷ won và Upstage nhận 7 tỷ won.', 'ko', 'SK는 70억 원을, 업스테이지는 720억 원을 받았다.'],
])('figures that stand for each other’s things: %s %s — %s %s', (...row) => {
  expect(differences(...row)).toEqual(['money-swap', 'money-swap'])
})

test.each<Row>([
  ['en', 'Naver and Kakao hold 42% and 17%, respectively.', 'ko', '네이버와 카카오는 각각 17%와 42%를 차지한다.'],
  ['en', 'Exports and imports rose 4% and 7%, respectively.', 'vi', 'Xuất khẩu và nhập khẩu lần lượt tăng 7% và 4%.'],
  ['vi', 'Xuất khẩu và nhập khẩu lần lượt tăng 7% và 4%.', 'ko', '수출과 수입은 각각 4%, 7% 늘었다.'],
])('figures that change places behind “respectively”: %s %s — %s %s', (...row) => {
  expect(differences(...row)).toEqual(['percent-swap', 'percent-swap'])
})

test('the value tier leaves claims out', () => {
  expect(differences('en', 'More than 500 people came.', 'ko', '500명이 왔다.', 'value')).toEqual([])
})

test('the two sides may be exchanged: an omission becomes an addition', () => {
  const sentences: Readonly<Record<Language, readonly string[]>> = {
    en: [
      'The state pays 530 billion won.',
      'On 4 August 2025 it rose 45%.',
      'Three teams and 12 firms came.',
      'It rained.',
    ],
    ko: ['정부는 5,300억 원을 낸다.', '2025년 8월 4일 45% 올랐다.', '세 팀과 기업 12곳이 왔다.', '비가 왔다.'],
    vi: ['Nhà nước chi 530 tỷ won.', 'Ngày 4/8/2025 tăng 45%.', 'Ba đội và 12 công ty đã đến.', 'Trời mưa.'],
  }
  const turned = (kinds: readonly string[]) =>
    kinds
      .map((kind) => kind.replace(/omission|addition/, (word) => (word === 'omission' ? 'addition' : 'omission')))
      .sort()
  const index = fc.nat(3)
  fc.assert(
    fc.property(fc.constantFrom('en', 'ko', 'vi'), fc.constantFrom('en', 'ko', 'vi'), index, index, (a, b, i, j) => {
      const [source, target] = [sentences[a as Language][i] ?? '', sentences[b as Language][j] ?? '']
      expect(differences(a, source, b, target, 'value').sort()).toEqual(
        turned(differences(b, target, a, source, 'value')),
      )
    }),
  )
})

describe('lines that are no segment', () => {
  test.each([
    ['{', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['{"source":{"lang":"en","text":""},"target":{"lang":"ko","text":""}}', '"id" must be a string or a number'],
    ['{"id":1,"source":{"lang":"fr","text":""},"target":{"lang":"ko","text":""}}', '"source" must be'],
    ['{"id":1,"source":{"lang":"en","text":""},"target":{"lang":"ko"}}', '"target" must be'],
  ])('%s', (line, error) => {
    expect(answerSegment(line)).toEqual({id: null, error: expect.stringContaining(error)})
  })
})

test('a text of many figures takes no square of time', () => {
  const text = (n: number, shift: number) => Array.from({length: n}, (_, i) => `${(i + shift) * 7} people`).join(', ')
  const run = (n: number) => {
    const start = performance.now()
    differences('en', text(n, 1), 'vi', text(n, 2).replaceAll('people', 'người'), 'value')
    return performance.now() - start
  }
  run(200)
  const [small, large] = [Math.max(run(1000), 1), run(4000)]
  expect(large / small).toBeLessThan(12)
})
