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
  ] as const)('%j (%s) becomes %j', (given, language, text) => expect(fold(given, language).text).toBe(text))

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
