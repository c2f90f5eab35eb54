import {expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {recognize} from './index.ts'

/** Texts that would be slow to read if any step went back over what has been read. */
const pieces: readonly (readonly [Language, string])[] = [
  ['en', '('],
  ['en', '1'],
  ['en', ' '],
  ['en', '1,'],
  ['en', '1.'],
  ['en', '1-'],
  ['en', '$1 '],
  ['en', 'one hundred and '],
  ['en', '1 to '],
  ['en', 'half a '],
  ['en', '2 hours '],
  ['en', 'Qwen2.5-72B '],
  ['ko', '만'],
  ['ko', '1만 '],
  ['ko', '이'],
  ['ko', '일이삼'],
  ['ko', '매개변수 '],
  ['vi', 'một '],
  ['vi', '1 tỷ '],
  ['vi', 'năm '],
  ['vi', 'e\u0301'],
]

const cost = (text: string, language: Language) => {
  const before = process.cpuUsage()
  recognize(text, language)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each(pieces)('%s %j is read in linear time', (language, piece) => {
  const text = piece.repeat(Math.ceil(6_000 / piece.length))
  cost(text, language)
  const once = Math.min(cost(text, language), cost(text, language))
  const fourfold = Math.min(cost(text.repeat(4), language), cost(text.repeat(4), language))
  // Four times the text may cost four times as much; a quadratic step would cost sixteen times.
  expect(fourfold).toBeLessThan(once * 8 + 40)
})

test('a long run of digits is no number', () => {
  expect(recognize('1'.repeat(200_000), 'en')).toEqual([])
})

test('a text of nothing but claims is read to its end', () => {
  const text = 'first '.repeat(130_000)
  expect(recognize(text, 'en').at(-1)?.end).toBe(text.length - 1)
})
