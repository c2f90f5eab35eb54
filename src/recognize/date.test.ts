import {describe, expect, test} from 'vitest'
import type {CalendarDate} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {recognize} from './index.ts'

const dates = (language: Language, text: string, date?: string) =>
  recognize(text, language, date === undefined ? {} : {date}).filter(({fact}) => fact.kind === 'date')

describe('what is no date', () => {
  test.each<[Language, string]>([
    ['en', 'You may go.'],
    ['en', 'May I go?'],
    ['en', 'They march on.'],
    ['en', 'Theresa May resigned.'],
    ['en', 'June Carter sang.'],
    ['en', 'the fall of the wall'],
    ['en', 'prices fell 1/2 a point'],
    ['en', 'a magnitude of 7.5'],
    ['en', '2000 people'],
    ['en', 'the second half of the match'],
    ['en', 'he is in his 80s'],
    ['en', 'The Sunday Times'],
    ['vi', 'người thứ hai'],
    ['vi', 'chín năm'],
    ['vi', 'ba năm tới'],
    ['vi', 'nhiều năm trước'],
    ['vi', 'ba tháng sau'],
    ['vi', 'ngày một tăng'],
    ['vi', 'năm người'],
    ['ko', '4일간'],
    ['ko', '4일 만에'],
    ['ko', '주 4일 근무'],
    ['ko', '2년 연속'],
    ['ko', '모레(Moreh)'],
    ['ko', '2000만 명'],
    ['ko', '수십 년 전'],
    ['en', '1h30 of footage'],
    ['en', 'from twenty ten people'],
  ])('%s: %s', (language, text) => expect(dates(language, text)).toEqual([]))
})

describe('where a date stands', () => {
  test.each<[Language, string, string]>([
    ['en', 'It opened in early August.', 'early August'],
    ['en', 'It was chosen on Monday, with five others.', 'Monday'],
    ['en', 'The deadline is by the third quarter of 2026.', 'by the third quarter of 2026'],
    ['vi', 'Hạn chót là trước ngày 5/6/2026.', 'trước ngày 5/6/2026'],
    ['vi', 'Cuộc họp bắt đầu sáng 4/8.', '4/8'],
    ['ko', '발표는 2025년 8월 4일에 있었다.', '2025년 8월 4일'],
    ['en', 'The report of 2019-09 says so.', '2019-09'],
    ['en', 'It began in nineteen eighty-four.', 'nineteen eighty-four'],
    ['ko', '구십년대 초반의 일이다.', '구십년대 초반'],
    ['ko', '2022년 5월부터 2023년 9월까지의 기간', '2022년 5월부터 2023년 9월까지'],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(language, text).map(({start, end}) => text.slice(start, end))).toEqual([expected])
  })
})

describe('what may be something else keeps its other reading', () => {
  test.each<[Language, string, object]>([
    ['en', '3/7/2017', {kind: 'date', from: {year: 2017, month: 7, day: 3}}],
    ['en', '2025', {kind: 'quantity', unit: 'one'}],
    ['ko', '4일 밝혔다', {kind: 'quantity', unit: 'day'}],
    ['vi', 'vào thứ hai', {kind: 'quantity', sense: 'ordinal'}],
  ])('%s: %s', (language, text, other) => {
    expect(dates(language, text)[0]?.alternatives).toEqual(expect.arrayContaining([expect.objectContaining(other)]))
  })
})

describe('relative dates', () => {
  const read = (language: Language, text: string) => dates(language, text, '2025-09-29')[0]?.fact as CalendarDate

  test.each<[Language, string, object]>([
    ['en', 'last month', {year: 2025, month: 8}],
    ['ko', '지난달 4일', {year: 2025, month: 8, day: 4}],
    ['ko', '올해 상반기', {year: 2025, half: 1}],
    ['vi', 'năm ngoái', {year: 2024}],
    ['vi', 'tháng 8 năm nay', {year: 2025, month: 8}],
    ['en', 'next Friday', {year: 2025, month: 10, day: 10, weekday: 5}],
  ])('%s: %s resolves against the day of speaking, and says so', (language, text, from) => {
    const date = read(language, text)
    expect(date.from).toEqual(from)
    expect(date.relative).toBeDefined()
  })

  test('without a day of speaking they stay relative', () => {
    expect(dates('vi', 'tháng trước')[0]?.fact).toEqual({
      kind: 'date',
      from: {},
      bound: 'exact',
      relative: {unit: 'month', offset: -1},
    })
  })
})
