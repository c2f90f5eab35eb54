import {expect, test} from 'vitest'
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
