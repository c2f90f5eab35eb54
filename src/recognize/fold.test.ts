import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold, sameTones} from './fold.ts'

describe('folding', () => {
  test.each([
    ['５,３００억', 'ko', '5,300억'],
    ['5\u00a0300', 'en', '5 300'],
    ['5\u202f300\u2009km', 'en', '5 300 km'],
    ['1\u3000명', 'ko', '1 명'],
    ['soft\u00adhyphen', 'en', 'softhyphen'],
    ['zero\u200bwidth', 'en', 'zerowidth'],
    ['\u22125', 'en', '-5'],
    ['tha\u0301ng', 'vi', 'tháng'],
    ['\u1112\u1161\u11ab', 'ko', '한'],
    ['ＵＳＤ', 'en', 'USD'],
    ['\uff01\uff5e\uff5f', 'en', '!~\uff5f'],
    ['a\u2000b\u200ac\u2028d\u2029e\u205ff', 'en', 'a b c d e f'],
    ['a\u200cb\u200dc\u200ed\u200fe\u2060f\ufe0fg\ufeffh', 'en', 'abcdefgh'],
    ['a\tb\r\nc', 'en', 'a b  c'],
    ['\u2010\u2011\u2013', 'en', '\u2010\u2011\u2013'],
    ['\u1100 \u0370', 'ko', '\u1100 \u0370'],
    ['\u1100\u1161', 'ko', '가'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', 'ko', '한글'],
    ['\u0301a', 'vi', '\u0301a'],
    ['a \u200b\u0301', 'vi', 'a \u0301'],
    ['e\u0302\u0301 o\u031b\u0300', 'vi', 'ế ờ'],
    ['x\u036f', 'en', 'x\u036f'],
  ] as const)('%j (%s) becomes %j', (given, language, text) => expect(fold(given, language).text).toBe(text))

  test.each([
    ['HOÀ BÌNH', 'vi', 'hòa bình'],
    ['HOÀ BÌNH', 'en', 'hoà bình'],
    ['Thu\u1ef7\u00a0HOÀ', 'vi', 'thủy hòa'],
    ['\u00a0HOÀ', 'ko', ' hoà'],
    ['İA', 'en', 'İa'],
  ] as const)('%j (%s) is %j in lower case', (given, language, lower) =>
    expect(fold(given, language).lower).toBe(lower),
  )

  test('a regular text stays as it is', () => {
    const text = 'Hơn 10 triệu người'
    expect(fold(text, 'vi').text).toBe(text)
    expect(fold(text, 'vi').startOf(4)).toBe(4)
    expect(fold(text, 'vi').endOf(6)).toBe(6)
  })

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['quỳ', 'quỳ'],
    ['uỳ', 'ùy'],
    ['oà oá oả oã oạ', 'òa óa ỏa õa ọa'],
    ['xoè xoé xoẻ xoẽ xoẹ', 'xòe xóe xỏe xõe xọe'],
    ['tuỳ tuý tuỷ tuỹ tuỵ', 'tùy túy tủy tũy tụy'],
    ['aà', 'aà'],
  ])('%s is spelled %s', (given, folded) => expect(sameTones(given)).toBe(folded))

  test('lower case keeps the length, whatever a letter becomes', () => {
    const {text, lower} = fold('İSTANBUL 5', 'en')
    expect(lower).toHaveLength(text.length)
    expect(lower.endsWith('5')).toBe(true)
  })

  test('offsets lead back to what was given', () => {
    const given = 'ho\u0301a\u200b 12\u00adkm'
    const {text, startOf, endOf} = fold(given, 'vi')
    expect(text).toBe('hóa 12km')
    expect(given.slice(startOf(1), endOf(2))).toBe('o\u0301')
    expect(given.slice(startOf(0), endOf(3))).toBe('ho\u0301a')
    expect(given.slice(startOf(4), endOf(6))).toBe('12')
    expect(given.slice(startOf(6), endOf(8))).toBe('km')
  })

  test.each([
    // What is removed belongs to no unit; what is composed comes from all of its units.
    ['\u200b5\u200b', 0, 1, '5'],
    ['5\u200b6', 0, 1, '5'],
    ['5\u200b6', 1, 2, '6'],
    ['5\u200b6', 0, 2, '5\u200b6'],
    ['a\u00a05', 2, 3, '5'],
    ['\u1112\u1161\u11ab5', 0, 1, '\u1112\u1161\u11ab'],
    ['\u1112\u1161\u11ab5', 1, 2, '5'],
    ['e\u0302\u0301\u200b5', 0, 1, 'e\u0302\u0301'],
    ['e\u0302\u0301\u200b5', 1, 2, '5'],
    ['e\u0301e\u0301', 1, 2, 'e\u0301'],
  ])('of %j the folded units %i to %i are %j', (given, start, end, part) => {
    const {startOf, endOf} = fold(given, 'vi')
    expect(given.slice(startOf(start), endOf(end))).toBe(part)
    expect(endOf(0)).toBe(0)
  })

  test('a mark upon mark without end is folded in pieces, and leads back', () => {
    const given = `a${'\u0301'.repeat(20)}5`
    const {text, startOf, endOf} = fold(given, 'vi')
    expect(text.endsWith('5')).toBe(true)
    expect(given.slice(startOf(text.length - 1), endOf(text.length))).toBe('5')
  })

  test('every folded unit comes from somewhere, in order', () => {
    const units = fc.constantFrom(
      'a',
      '1',
      ' ',
      'ố',
      '한',
      '\u00a0',
      '\u200b',
      '\u0301',
      '\u1112',
      '\u1161',
      '５',
      '\ufe0f',
    )
    fc.assert(
      fc.property(fc.array(units, {maxLength: 30}), (pieces) => {
        const given = pieces.join('')
        const {text, lower, startOf, endOf} = fold(given, 'vi')
        expect(lower).toHaveLength(text.length)
        for (let i = 0; i < text.length; i += 1) {
          expect(startOf(i)).toBeLessThan(endOf(i + 1))
          if (i > 0) expect(startOf(i)).toBeGreaterThanOrEqual(startOf(i - 1))
          expect(endOf(i + 1)).toBeLessThanOrEqual(given.length)
        }
      }),
      {numRuns: 300},
    )
  })
})
