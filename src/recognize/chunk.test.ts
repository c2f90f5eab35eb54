import {expect, test} from 'vitest'
import {chunkAround, longestRun} from './chunk.ts'
import {scan} from './scan.ts'

const around = (text: string) => {
  const scanned = scan(text, 'en')
  const token = scanned.tokens.find(({digits}) => digits)
  if (!token) throw new Error(`no digits in ${text}`)
  const {start, end} = chunkAround(scanned, token)
  return text.slice(start, end)
}

test.each([
  ['the GPT-4o model', 'GPT-4o'],
  ['K-EXAONE_236B.', 'K-EXAONE_236B'],
  ['R&D5', 'R&D5'],
  ['-5-', '5'],
  ['._&-5', '5'],
  ['5._&-', '5'],
  ['(5)', '5'],
  ['x/5/y', '5'],
  ['5억', '5'],
  ['ưa5', 'a5'],
  ['a5', 'a5'],
])('around the digits of %s stands %s', (text, chunk) => expect(around(text)).toBe(chunk))

test('a long run is cut on both sides', () => {
  expect(around(`${'a'.repeat(500)}5${'b'.repeat(500)}`)).toBe(`${'a'.repeat(longestRun)}5${'b'.repeat(longestRun)}`)
})
