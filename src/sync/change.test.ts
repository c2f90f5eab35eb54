import {describe, expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {changeOf, type Usage} from './change.ts'
import {wordsOf} from './words.ts'

/** Words in use are those of the two texts and of some more. */
function change(before: string, after: string, language: Language, more = '') {
  const words = (text: string): Set<string> => new Set(wordsOf(`${text} ${more}`).map(({word}) => word))
  const usage = (): Usage => ({before: words(before), after: words(after)})
  return changeOf(before, after, language, usage)
}

describe('stays fresh', () => {
  test.each<[name: string, Language, before: string, after: string]>([
    ['a letter mended', 'vi', 'Công ty huấn luyện mô hìn từ đầu.', 'Công ty huấn luyện mô hình từ đầu.'],
    [
      'a word beside a figure',
      'vi',
      'Cuộc thi kéo dài sáu thnág cho các đội.',
      'Cuộc thi kéo dài sáu tháng cho các đội.',
    ],
    ['a tone mended', 'vi', 'Chương trinh do nhà nước cấp vốn.', 'Chương trình do nhà nước cấp vốn.'],
    ['a tone on the other vowel', 'vi', 'Hai bên hoà giải.', 'Hai bên hòa giải.'],
    ['a capital', 'vi', 'bộ khoa học và công nghệ', 'Bộ Khoa học và Công nghệ'],
    ['a comma', 'vi', 'Năm 2025 công ty ra mắt mô hình.', 'Năm 2025, công ty ra mắt mô hình.'],
    ['a space in a word', 'vi', 'Công ty dùng trítuệ nhân tạo.', 'Công ty dùng trí tuệ nhân tạo.'],
    ['another dash', 'vi', 'Từ 2024–2026 có ba vòng.', 'Từ 2024-2026 có ba vòng.'],
    ['the same amount, written otherwise', 'vi', 'Gói 1.460 tỷ won.', 'Gói 1,46 nghìn tỷ won.'],
    ['a word that begins a date', 'vi', 'Vào ngàyy 4 tháng 8 năm 2025.', 'Vào ngày 4 tháng 8 năm 2025.'],
    ['a marker mistyped', 'en', 'The firm plannned to open it.', 'The firm planned to open it.'],
    ['a name mistyped', 'en', 'It has the Apahce 2.0 licence.', 'It has the Apache 2.0 licence.'],
    ['a part of a syllable', 'ko', '모델이 새로 공개됬다고 한다.', '모델이 새로 공개됐다고 한다.'],
    ['a space between words', 'ko', '인공 지능 모델을 만든다.', '인공지능 모델을 만든다.'],
    ['a letter mended', 'en', 'The goverment chose five teams.', 'The government chose five teams.'],
    ['an apostrophe', 'en', "The team's model is open.", 'The teams model is open.'],
  ])('%s (%s): %s', (_, language, before, after) => {
    expect(change(before, after, language).size).toBe('small')
    expect(change(after, before, language).size).toBe('small')
  })

  test('nothing at all', () => {
    expect(change('Không đổi.', 'Không đổi.', 'vi')).toEqual({size: 'none', facts: []})
  })
})

describe('goes stale', () => {
  test.each<[name: string, Language, before: string, after: string]>([
    ['a figure', 'vi', 'Có 10 triệu người dùng.', 'Có 12 triệu người dùng.'],
    ['a separator that makes another figure', 'en', 'Up 1.250 percent.', 'Up 1,250 percent.'],
    ['a letter that makes another figure', 'en', 'It cost 5 million won.', 'It cost 5 billion won.'],
    ['a letter that takes a figure away', 'vi', 'Sau vòng này còn sáu đội.', 'Sau vòng này còn sau đội.'],
    ['a unit', 'vi', 'Chi 530 tỷ won.', 'Chi 530 triệu won.'],
    ['a date', 'vi', 'Ngày 4 tháng 8 năm 2025.', 'Ngày 14 tháng 8 năm 2025.'],
    ['a bound', 'vi', 'Có hơn 10 triệu người dùng.', 'Có 10 triệu người dùng.'],
    ['figures that changed places', 'vi', 'A có 5 đội, B có 3 đội.', 'A có 3 đội, B có 5 đội.'],
    ['spaces that join figures', 'vi', 'Đội 3 4 người.', 'Đội 34 người.'],
    ['a negation', 'vi', 'Công ty đã công bố.', 'Công ty chưa công bố.'],
    ['a claim', 'vi', 'Đây là mô hình của Hàn Quốc.', 'Đây là mô hình đầu tiên của Hàn Quốc.'],
    ['another word', 'vi', 'Giá thuê tăng mạnh.', 'Giá thuê giảm mạnh.'],
    ['a word more', 'vi', 'Mô hình được mở.', 'Mô hình được mở một phần.'],
    ['a word less', 'vi', 'Mô hình mở toàn phần.', 'Mô hình mở.'],
    ['another order', 'vi', 'Naver mua lại Upstage.', 'Upstage mua lại Naver.'],
    ['another name', 'vi', 'SKT hợp tác với Krafton.', 'SKT hợp tác với Rebellions.'],
    ['a subject made an object', 'ko', '네이버가 인수한다.', '네이버를 인수한다.'],
    ['a negation', 'ko', '공개했다.', '공개하지 않았다.'],
    ['an amount', 'ko', '5,300억 원을 쓴다.', '5,300만 원을 쓴다.'],
    ['a negation', 'en', 'The model is open.', 'The model is not open.'],
    ['a negation by one letter', 'en', 'The model is not open.', 'The model is now open.'],
    ['a rise by one letter', 'vi', 'Nhà nước tăng GPU.', 'Nhà nước tặng GPU.'],
    ['a version', 'en', 'It has the Apache 2.0 licence.', 'It has the Apache 2.1 licence.'],
    ['a prefix', 'en', 'The practice is legal here.', 'The practice is illegal here.'],
    ['a negative number', 'en', 'Growth was 5 percent.', 'Growth was -5 percent.'],
  ])('%s (%s): %s', (_, language, before, after) => {
    expect(change(before, after, language).size).toBe('meaning')
    expect(change(after, before, language).size).toBe('meaning')
  })

  test('a word that is in use beside one that is: two words, however alike', () => {
    expect(change('Họ bán máy.', 'Họ bạn máy.', 'vi').size).toBe('small')
    expect(change('Họ bán máy.', 'Họ bạn máy.', 'vi', 'bán bạn').size).toBe('meaning')
  })

  test('every other word mistyped: that is another text', () => {
    expect(change('trong chương trình quốc gia này', 'trog chươg trìh quốc ga này', 'vi').size).toBe('meaning')
  })
})

test('tells which figures changed', () => {
  const {facts} = change('Có 10 triệu người dùng từ năm 2024.', 'Có 12 triệu người dùng từ năm 2024.', 'vi')
  expect(facts.map(({before, after}) => [before?.text, after?.text])).toEqual([
    ['10 triệu người dùng', '12 triệu người dùng'],
  ])
})

test('stays linear on hostile texts', () => {
  const long = 'a '.repeat(200_000)
  const started = performance.now()
  expect(change(`${long}b`, `c ${long}`, 'en').size).toBe('meaning')
  expect(change('('.repeat(500_000), ')'.repeat(500_001), 'en').size).toBe('small')
  expect(performance.now() - started).toBeLessThan(20_000)
})
