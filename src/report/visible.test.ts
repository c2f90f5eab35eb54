import {expect, test} from 'vitest'
import {visible} from './visible.ts'

test.each([
  ['a\u001B[31mb', 'a␛[31mb'],
  ['\u0000\u0007\b\r\u007F', '␀␇␈␍␡'],
  ['\u009B31m', '\uFFFD31m'],
])('%j is shown as %s', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

test.each(['5,300억 원', 'một\thai\nba', 'tỷ'.normalize('NFD'), '😀', ''])('%j stays as it is', (text) => {
  expect(visible(text)).toBe(text)
})
