import {expect, test} from 'vitest'
import {isDigit, isHangul, isLatin, isSpace} from './letters.ts'

const kinds = {digit: isDigit, hangul: isHangul, latin: isLatin, space: isSpace}

/** The first and last of each stretch, and their neighbors. */
test.each([
  ['digit', '09', '/:٣０'],
  ['hangul', '가힣한', '\uabff\ud7a4ㄱ漢'],
  ['latin', 'azAZÀɏẀỿđưĐ', '`{@[×÷\u00bf\u0250\u1dff\u1f00я'],
  ['space', ' \n\t\r', '\u00a0!\u000b\u000c'],
] as const)('%s: %j, not %j', (kind, inside, outside) => {
  expect([...inside].filter((letter) => !kinds[kind](letter.charCodeAt(0)))).toEqual([])
  expect([...outside].filter((letter) => kinds[kind](letter.charCodeAt(0)))).toEqual([])
})
