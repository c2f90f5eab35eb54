import {expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {explainReading} from './explain.ts'

test.each([
  [
    '1조 2,500억 원',
    'ko',
    [
      '1조 = 1 × 10^12 = 1,000,000,000,000',
      '2,500억 = 2,500 × 10^8 = 250,000,000,000',
      '1,000,000,000,000 + 250,000,000,000 = 1,250,000,000,000',
      'KRW',
    ],
  ],
  ['1,46 nghìn tỷ won', 'vi', ['1,46 nghìn tỷ = 1.46 × 10^12 = 1,460,000,000,000', 'KRW']],
  [
    'hơn 1 tỷ 250 triệu người',
    'vi',
    [
      '1 tỷ = 1 × 10^9 = 1,000,000,000',
      '250 triệu = 250 × 10^6 = 250,000,000',
      '1,000,000,000 + 250,000,000 = 1,250,000,000',
      'person',
      'more-than',
    ],
  ],
  ['5 percent', 'en', ['5 = 5', 'percent']],
  ['two thirds', 'en', ['two thirds = 0.666666666666', 'exactly 2/3', 'fraction']],
] as const)('%s (%s) is explained', (text, language, steps) => {
  expect(explainReading(text, language)[0]?.steps).toEqual(steps)
})

test('what is no figure has no steps', () => {
  expect(explainReading('이해와 조건', 'ko').flatMap(({steps}) => steps)).toEqual([])
})

/** Each mention with its place and meaning, and the steps to it. */
test.each<[string, Language, string[]]>([
  [
    'about 100 to 200 billion won',
    'en',
    [
      'about 100 to 200 billion won (0 to 28) is 100000000000..200000000000 KRW about',
      'from 100,000,000,000 to 200,000,000,000',
      'KRW',
      'about',
    ],
  ],
  [
    '-5,300.25 degrees',
    'en',
    ['-5,300.25 degrees (0 to 17) is -5300.25 degree', '-5,300.25 degrees = -5,300.25', 'degree'],
  ],
  [
    '1,234 people in 2025',
    'en',
    [
      '1,234 people (0 to 12) is 1234 person',
      '1,234 = 1,234',
      'person',
      '2025 (16 to 20) is {"kind":"date","from":{"year":2025},"bound":"exact"}',
    ],
  ],
  [
    '$390m',
    'en',
    ['$390m (0 to 5) is 390000000 USD?', '$390m = 390,000,000', 'USD or CAD or AUD or HKD or SGD or NZD or TWD or MXN'],
  ],
  ['a 4K screen', 'en', ['4K (2 to 4) is 4k']],
  [
    '3 thousand million',
    'en',
    ['3 thousand million (0 to 18) is 3000000000 one', '3 thousand million = 3 × 10^9 = 3,000,000,000'],
  ],
  [
    'two million three hundred thousand',
    'en',
    [
      'two million three hundred thousand (0 to 34) is 2300000 one',
      'two million = 2 × 10^6 = 2,000,000',
      'three hundred thousand = 300 × 10^3 = 300,000',
      '2,000,000 + 300,000 = 2,300,000',
    ],
  ],
  [
    'three quarters of a mile',
    'en',
    ['three quarters of a mile (0 to 24) is 0.75 mile fraction', 'three quarters of a mile = 0.75', 'mile', 'fraction'],
  ],
  ['0 people', 'en', ['0 people (0 to 8) is 0 person', '0 = 0', 'person']],
  ['1,000', 'en', ['1,000 (0 to 5) is 1000 one', '1,000 = 1,000']],
  ['123', 'en', ['123 (0 to 3) is 123 one', '123 = 123']],
  ['12345.678', 'en', ['12345.678 (0 to 9) is 12345.678 one', '12345.678 = 12,345.678']],
  ['1.250', 'vi', ['1.250 (0 to 5) is 1250 one', '1.250 = 1,250', 'or 1.25 one']],
  [
    'gần hai mươi lăm người',
    'vi',
    ['gần hai mươi lăm người (0 to 22) is 25 person nearly', 'hai mươi lăm = 25', 'person', 'nearly'],
  ],
  ['hạng 11', 'vi', ['hạng 11 (0 to 7) is 11 rank ordinal', '11 = 11', 'rank', 'ordinal']],
  [
    '3만5천 명 이상',
    'ko',
    [
      '3만5천 명 이상 (0 to 9) is 35000 person at-least',
      '3만 = 3 × 10^4 = 30,000',
      '5천 = 5,000',
      '30,000 + 5,000 = 35,000',
      'person',
      'at-least',
    ],
  ],
  [
    '일억 이천만',
    'ko',
    [
      '일억 이천만 (0 to 6) is 120000000 one',
      '일억 = 1 × 10^8 = 100,000,000',
      '이천만 = 2,000 × 10^4 = 20,000,000',
      '100,000,000 + 20,000,000 = 120,000,000',
    ],
  ],
  ['2~3억 원', 'ko', ['2~3억 원 (0 to 6) is 200000000..300000000 KRW', 'from 200,000,000 to 300,000,000', 'KRW']],
  [
    '1조 2,500억 원과 5명',
    'ko',
    [
      '1조 2,500억 원 (0 to 11) is 1250000000000 KRW',
      '1조 = 1 × 10^12 = 1,000,000,000,000',
      '2,500억 = 2,500 × 10^8 = 250,000,000,000',
      '1,000,000,000,000 + 250,000,000,000 = 1,250,000,000,000',
      'KRW',
      '5명 (13 to 15) is 5 person',
      '5 = 5',
      'person',
    ],
  ],
  ['오백', 'ko', ['오백 (0 to 2) is 500 one', '오백 = 500']],
  ['만 명', 'ko', ['만 명 (0 to 3) is 10000 person', '만 = 1 × 10^4 = 10,000', 'person']],
])('%s (%s) is explained from start to end', (given, language, lines) => {
  const told = explainReading(given, language).flatMap(({text, start, end, meaning, steps}) => [
    `${text} (${start} to ${end}) is ${meaning}`,
    ...steps,
  ])
  expect(told).toEqual(lines)
})
