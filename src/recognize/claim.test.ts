import {expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {recognize} from './index.ts'

const markers = (language: Language, text: string) =>
  recognize(text, language).flatMap(({fact}) => (fact.kind === 'claim' ? [fact.marker] : []))

test.each<[Language, string]>([
  ['en', 'Most articles rest on one report.'],
  ['en', 'It is most likely at first.'],
  ['en', 'New York'],
  ['vi', 'thống nhất đất nước'],
  ['vi', 'không gian và không khí'],
  ['vi', 'chỉ số và địa chỉ'],
  ['vi', '6 tháng gần nhất'],
  ['ko', '인상적인 발표였다'],
  ['ko', '최고경영자는'],
  ['ko', '가장 최근 보도'],
  ['ko', '20세기 전반의 기록'],
  ['ko', '19세기 전통 가옥'],
  ['ko', '초기 전략을 세웠다'],
  ['ko', '전기 전문가가 왔다'],
  ['ko', '20세기 전 세계를 휩쓴 병'],
  ['en', 'class most people'],
  ['en', 'most people, an important group'],
  ['en', 'Its plan: most people'],
  ['en', 'Many saw most of it'],
  ['vi', 'Đây là most people'],
  ['en', 'It is his, and most people agree'],
  ['vi', 'muộn nhất là thứ Sáu'],
  ['vi', 'chậm nhất 30 ngày trước'],
  ['vi', 'trễ nhất vào tháng 5'],
  ['vi', 'chậm nhất trong 3 ngày'],
])('%s: nothing is claimed in %s', (language, text) => expect(markers(language, text)).toEqual([]))

test.each<[Language, string, string[]]>([
  ['en', 'It is the only team and the largest model.', ['only', 'most']],
  ['vi', 'Đây là đội duy nhất chưa công bố.', ['only', 'not']],
  ['ko', '국내 최초로 공개할 예정이다', ['first', 'planned']],
  ['ko', '발표하기 전 시험을 거쳤다', ['before']],
  ['ko', '회의가 시작되기 전까지 보냈다', ['before']],
  ['ko', '시작하기 전에 읽는다', ['before']],
  ['en', 'the most important model', ['most']],
  ['en', 'its most ambitious plan', ['most']],
  ['en', "Korea's most watched firm", ['most']],
  ['en', 'Korea’s most firms', ['most']],
  ['en', 'their most loyal and most people', ['most']],
  ['en', 'his most cars', ['most']],
  ['en', 'the most people', ['most']],
  ['en', 'most important', ['most']],
  ['en', 'most common', ['most']],
  ['en', 'Most people in its most important year', ['most']],
  ['vi', 'chiếc xe chậm nhất thế giới', ['least']],
  ['vi', 'nhanh nhất là thứ Sáu', ['most']],
  ['vi', 'lớn nhất trong nước', ['most']],
  ['vi', 'lớn nhất 30 ngày', ['most']],
  ['vi', 'chậm nhất trong', ['least']],
  ['vi', 'Chậm nhất là mai, xe lớn nhất là xe này', ['most']],
  ['vi', 'đi chậm, lớn nhất là xe', ['most']],
  ['vi', 'lớn nhất và đến chậm nhất là mai', ['most']],
])('%s: %s', (language, text, expected) => expect(markers(language, text)).toEqual(expected))

test('a limit belongs to its date, not to the claims', () => {
  expect(markers('en', 'before 5 June 2026')).toEqual([])
})
