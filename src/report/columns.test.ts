import fc from 'fast-check'
import {expect, test} from 'vitest'
import {columns, excerpt, wrap} from './columns.ts'

test.each([
  ['abc', 3],
  ['5,300억 원', 10],
  ['tỷ', 2],
  ['tỷ'.normalize('NFD'), 2],
  ['한'.normalize('NFD'), 2],
  ['ＡＢ', 4],
  ['', 0],
])('%j takes %i columns', (text, expected) => {
  expect(columns(text)).toBe(expected)
})

test('shows the span with its surroundings', () => {
  expect(excerpt('정부는 5,300억 원을 쓴다', 4, 12, 40)).toEqual({text: '정부는 5,300억 원을 쓴다', at: 7, length: 10})
  expect(excerpt('가나다라마바사 530억 아자차카타파하', 8, 12, 12)).toEqual({
    text: '…사 530억 아…',
    at: 4,
    length: 5,
  })
})

test('a span that is wider than the room is cut', () => {
  expect(excerpt('a'.repeat(100), 10, 90, 20)).toEqual({text: `…${'a'.repeat(20)}…`, at: 1, length: 20})
})

test('never shows more than there is room for, and always the beginning of the span', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme', maxLength: 80}),
      fc.nat(80),
      fc.nat(20),
      fc.integer({min: 4, max: 60}),
      (line, start, length, width) => {
        const from = Math.min(start, line.length)
        const shown = excerpt(line, from, Math.min(from + length, line.length), width)
        expect(columns(shown.text)).toBeLessThanOrEqual(width + 2)
        expect(shown.at + shown.length).toBeLessThanOrEqual(width + 3)
      },
    ),
  )
})

test.each([
  ['한국 최초의 모델', 12, '  ', ['한국 최초의', '  모델']],
  ['한국 최초의 모델', 100, '  ', ['한국 최초의 모델']],
  ['mô hình đầu tiên', 8, '', ['mô hình', 'đầu tiên']],
  ['a \u001B[31mred\u001B[0m word', 5, '', ['a \u001B[31mred\u001B[0m', 'word']],
  ['  indented stays', 10, '    ', ['  indented', '    stays']],
  ['https://example.com/long is long', 10, ' ', ['https://example.com/long', ' is long']],
  ['', 10, '  ', ['']],
])('%j in %i columns', (text, width, hang, lines) => {
  expect(wrap(text, width, hang).split('\n')).toEqual(lines)
})
