import {expect, test} from 'vitest'
import {lookBack} from './look-back.ts'

test.each([
  [6, 3, 'def'],
  [3, 3, 'abc'],
  [2, 3, 'ab'],
  [0, 3, ''],
])('before %i, %i units back', (at, length, seen) => expect(lookBack('abcdefgh', at, length)).toBe(seen))
