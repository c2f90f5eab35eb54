import type {Block} from '../../document/edition.ts'
import {without} from '../multiset.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const codeDiffers = defineRule({
  id: 'code-differs',
  why: 'What stands between code marks is meant to be copied; another name, or none, does not work.',
  mend: 'Copy the code of the source edition, with its marks.',
  examples: [
    {vi: 'Chạy `azd up`.', ko: '`azd up`을 실행한다.', en: 'Run `azd up`.', findings: []},
    {vi: 'Chạy `azd up`.', ko: '`azd down`을 실행한다.', en: 'Run `azd up`.', findings: ['ko 1:1-1:18']},
    {vi: 'Đặt `<tên>`.', ko: '`<이름>`을 쓴다.', en: 'Set `<name>`.', findings: []},
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        if (pair.source[0].kind === 'code') continue
        const theirs = codeOf(pair.target)
        const lost = without(codeOf(pair.source), theirs)
        const strange = without(theirs, codeOf(pair.source))
        // A placeholder such as `<your-name>` is for the reader, and translated.
        const translated = strange.filter((code) => !isAscii(code)).length
        for (const [index, code] of lost.filter(isAscii).slice(translated).entries()) {
          yield {
            values: {expected: code, actual: strange[index] ?? ''},
            expected: [code],
            actual: strange[index] ?? '',
            places: [placeIn(target, pair.target[0].span), placeIn(source, pair.source[0].span)],
          }
        }
      }
    }
  },
})

const codeOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({code}) => code.map((piece) => piece.replaceAll(/\s+/g, ' ').trim()))

const isAscii = (text: string) => /^[\x20-\x7E]*$/.test(text)
