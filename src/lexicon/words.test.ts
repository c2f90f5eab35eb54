import {expect, test} from 'vitest'
import {words} from './words.ts'

test.each([
  ['^일', '부 단', ['^일부', '^일단']],
  ['~', '경기', ['~경기']],
  ['', 'a b', ['a', 'b']],
])('%o before each of %o', (first, rests, expected) => expect(words(first, rests)).toEqual(expected))
