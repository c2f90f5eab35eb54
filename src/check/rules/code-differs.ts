import type {Block} from '../../document/edition.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const codeDiffers = defineRule({
  id: 'code-differs',
  why: 'What stands between code marks is meant to be copied; another name, or none, does not work.',
  mend: 'Copy the code of the source edition, with its marks.',
  examples: [
    {vi: 'Chạy `azd up`.', ko: '`azd up`을 실행한다.', en: 'Run `azd up`.', findings: []},
    {vi: 'Chạy `azd up`.', ko: '`azd down`을 실행한다.', en: 'Run `azd up`.', findings: ['ko 1:1-1:18']},
    {vi: 'Mở `/vi/status/`.', ko: '`/ko/status/`를 연다.', en: 'Open `/en/status/`.', findings: []},
    {vi: 'Đặt `<tên>`.', ko: '`<이름>`을 쓴다.', en: 'Set `<name>`.', findings: []},
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        if (pair.source[0].kind === 'code') continue
        const theirs = codeOf(pair.target)
        const mine = codeOf(pair.source)
        const [theirShared, myShared] = [theirs.map(sharedCode), mine.map(sharedCode)]
        const lost = mine.filter((code) => !theirShared.includes(sharedCode(code)) && isAscii(code))
        const strange = theirs.filter((code) => !myShared.includes(sharedCode(code)))
        // A placeholder such as `<your-name>` is for the reader, and translated.
        const placeholders = strange.filter((code) => !isAscii(code)).length
        const made = strange.filter((code) => isAscii(code) && !wordsOf(pair.source).includes(code.toLowerCase()))
        const expected = [...new Set(lost)].slice(placeholders)
        for (const index of Array(Math.max(expected.length, mine.length === 0 ? made.length : 0)).keys()) {
          yield {
            values: {expected: expected[index] ?? '', actual: made[index] ?? ''},
            expected: expected[index] === undefined ? [] : [expected[index]],
            actual: made[index] ?? '',
            places: [placeIn(target, pair.target[0].span), placeIn(source, pair.source[0].span)],
          }
        }
      }
    }
  },
})

/** A path such as `/vi/status/` names the edition that it stands in. */
const languageStep = /(?<=^|\/)(?:en|ko|vi)(?=\/)/g

const codeOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({code}) => code.map((piece) => piece.replaceAll(/\s+/g, ' ').trim()))

const sharedCode = (code: string): string => code.replaceAll(languageStep, '*')

const isAscii = (text: string) => /^[\x20-\x7E]*$/.test(text)

const wordsOf = (blocks: readonly Block[]) =>
  blocks
    .map(({text}) => text)
    .join(' ')
    .toLowerCase()
