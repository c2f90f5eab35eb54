import {expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import {comparePair} from './pair.ts'

const side = (language: Language, text: string) => ({
  text,
  language,
  mentions: recognize(text, language, {date: '2025-08-04'}),
})

type Row = readonly [from: Language, source: string, to: Language, target: string, faults: readonly string[]]

test.each<Row>([
  ['vi', 'Nhà nước chi 529,6 tỷ won.', 'ko', '국가는 약 5,300억 원을 쓴다.', ['rounding']],
  ['en', 'The road is 45 miles long.', 'vi', 'Con đường dài 72 km.', ['rounding']],
  ['en', 'It came out in July 2025.', 'vi', 'Ra mắt tháng trước.', ['resolved']],
  ['ko', '작년에 나왔다.', 'en', 'It came out in 2024.', ['resolved']],
  ['en', 'The work takes 7 days.', 'ko', '작업에는 일주일이 걸린다.', []],
  ['en', 'The road is 1.5 km long.', 'ko', '길은 1,500m다.', []],
  ['en', 'Half of it was spent.', 'ko', '50%를 썼다.', []],
  ['en', 'It came out last month.', 'ko', '지난달에 나왔다.', []],
  ['en', 'The state spends 529.6 billion won.', 'ko', '국가는 5,296억 원을 쓴다.', []],
  ['en', 'The state spends 529.6 billion won.', 'ko', '국가는 5,400억 원을 쓴다.', ['conflict']],
])('%s %s — %s %s', (from, source, to, target, faults) => {
  const found = comparePair(side(from, source), side(to, target), {notes: true})
  expect(found.map(({fault}) => fault)).toEqual(faults)
})

test('notes are told only when asked for', () => {
  expect(comparePair(side('vi', 'Chi 529,6 tỷ won.'), side('ko', '약 5,300억 원을 쓴다.'))).toEqual([])
})
