import {describe, expect, test} from 'vitest'
import {fold} from './fold.ts'
import {isSlip} from './find.ts'
import {marksIn, piecesOf} from './marks.ts'
import {Names} from './names.ts'
import {plainQuery, queryOf} from './query.ts'
import {readValues, tellValue, valuesIn, valueToTell} from './reader.ts'
import {stemOf, termsOf} from './terms.ts'
import {restoreTones} from './tones.ts'
import {joinedWords, wordsOf} from './words.ts'

test.each([
  ['Đối chiếu', 'doi chieu'],
  ['Quỹ Tăng trưởng', 'quy tang truong'],
  ['네이버는 NAVER', '네이버는 naver'],
  ['₩530', '₩530'],
  ['İstanbul', 'istanbul'],
])('%s folds to %s, letter by letter', (text, folded) => {
  expect(fold(text)).toBe(folded)
  expect(fold(text)).toHaveLength(text.length)
})

test.each([
  ['SK텔레콤은', ['sk', '텔레콤은']],
  ['5,300억 원', ['5,300', '억', '원']],
  ['A.X K1', ['a', 'x', 'k1']],
  ['102,6 tỷ.', ['102,6', 'ty']],
])('the words of %s', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words)
})

test.each([
  ['A.X K1', ['ax']],
  ['K-EXAONE 2.0', ['kexaone']],
  ['GLM-4.5-Air', ['glm4.5air']],
  ['một. hai', []],
])('%s is also found as one word', (text, joined) => {
  expect(joinedWords(text, wordsOf(text))).toEqual(joined)
})

test.each([
  ['대규모언어모델', ['대규', '규모', '모언', '언어', '어모', '모델']],
  ['칩', ['칩']],
  ['companies', ['company']],
  ['models', ['model']],
  ['press', ['press']],
  ['5,300', ['5300']],
])('%s is found by %j', (text, terms) => {
  const [word] = wordsOf(text)
  expect(word && termsOf(word)).toEqual(terms)
})

test.each([
  ['네이버는', '네이버'],
  ['컨소시엄에서도', '컨소시엄'],
  ['모델', '모델'],
  ['는', '는'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

describe('tones', () => {
  test.each([
    ['530 ty won', '530 tỷ won'],
    ['1,46 nghin ty', '1,46 nghìn tỷ'],
    ['thang 8 nam 2025', 'tháng 8 năm 2025'],
    ['519 ty tham so', '519 tỷ tham số'],
    ['530 tỷ', '530 tỷ'],
    ['city', 'city'],
    ['5300억', '5300억'],
  ])('%s is read as %s', (typed, restored) => {
    expect(restoreTones(typed)).toBe(restored)
  })
})

describe.each(['vi', 'ko', 'en'] as const)('a figure on a page in %s', (language) => {
  test.each([
    '530 tỷ won',
    '530 ty won',
    '5,300억 원',
    '5300억원',
    '￦5,300억',
    '₩530bn',
    '₩530 billion',
    '530 billion won',
    '0.53 trillion won',
  ])('%s is told in three writings', (typed) => {
    const values = readValues(plainQuery(typed), language)
    const told = valueToTell([], values)
    expect(told && tellValue(told.fact)).toEqual([
      ['vi', '530 tỷ won'],
      ['ko', '5,300억 원'],
      ['en', '530 billion won'],
    ])
  })

  test.each(['SK Telecom', 'ba', '이', 'mo hinh', 'first'])('%s holds none', (typed) => {
    const values = readValues(typed, language)
    expect(values.filter(({start, end}) => end - start > 5)).toEqual([])
  })
})

test('an amount is told with the unit that it was found with, a date as it was asked for', () => {
  const amount = readValues('5300억', 'vi')
  const told = valueToTell(valuesIn('khoảng 530 tỷ won', 'vi', amount), amount)
  expect(told).toMatchObject({exact: true, fact: {kind: 'money', currencies: ['KRW']}})
  const date = readValues('4/8/2025', 'en')
  expect(valueToTell(valuesIn('On 4 August 2025', 'en', date), date)).toMatchObject({
    exact: true,
    fact: {from: {month: 8, day: 4}},
  })
})

test('what is only rounded to a value says so', () => {
  const values = readValues('103 tỷ tham số', 'vi')
  expect(valueToTell(valuesIn('102,6 tỷ tham số', 'vi', values), values)).toMatchObject({exact: false})
})

test.each([
  ['SKT는 통신사다', ['skt']],
  ['SK텔레콤이', ['skt']],
  ['SK 텔레콤과', ['skt']],
  ['네이버클라우드가', ['naver', 'cloud']],
  ['SKTs', []],
  ['텔레콤', []],
])('%s names %j', (text, ids) => {
  const names = new Names([
    {id: 'skt', forms: ['SK Telecom', 'SK텔레콤', 'SKT']},
    {id: 'cloud', forms: ['네이버 클라우드']},
    {id: 'naver', forms: ['네이버']},
  ])
  expect(names.in(wordsOf(text)).sort()).toEqual([...ids].filter((id) => id !== 'naver').sort())
})

test.each([
  ['upstge', 'upstage', true],
  ['upstgae', 'upstage', true],
  ['upstaje', 'upstage', true],
  ['upstagee', 'upstage', true],
  ['upst', 'upstage', false],
  ['egatspu', 'upstage', false],
])('%s for %s is a slip: %s', (typed, meant, slip) => {
  expect(isSlip(typed, meant)).toBe(slip)
})

describe('marks', () => {
  const marked = (text: string, typed: string, forms: readonly string[] = []): string[] => {
    const plain = plainQuery(typed)
    const values = readValues(plain, 'vi')
    const query = queryOf(plain, values)
    const marks = marksIn(text, query, forms, valuesIn(text, 'vi', values))
    return piecesOf(text, marks).flatMap((piece) => (piece.marked ? [piece.text] : []))
  }

  test.each([
    ['Kinh phí của chương trình', 'kinh phi', ['Kinh', 'phí']],
    ['네이버와 네이버클라우드', '네이버는', ['네이버', '네이버']],
    ['khoảng 530 tỷ won, tương đương 390 triệu USD', '5300억', ['khoảng 530 tỷ won']],
    ['The models of Upstage', 'model', ['models']],
    ['Upstage', 'naver', []],
  ])('in %s for %s are %j', (text, typed, marks) => {
    expect(marked(text, typed)).toEqual(marks)
  })

  test('another name of what is named is marked', () => {
    expect(marked('SK Telecom và SKT', 'SK텔레콤', ['SK Telecom', 'SKT'])).toEqual(['SK Telecom', 'SKT'])
  })

  test('a long text is cut around its marks, between words', () => {
    const text = `${'một hai ba bốn '.repeat(40)}kinh phí ${'năm sáu bảy tám '.repeat(40)}`.trim()
    const pieces = piecesOf(text, marksIn(text, queryOf('kinh phí', []), [], []))
    const shown = pieces.map((piece) => piece.text).join('')
    expect(shown.length).toBeLessThan(340)
    expect(shown).toMatch(/^… (?:một|hai|ba|bốn) .*kinh phí.* …$/)
  })
})
