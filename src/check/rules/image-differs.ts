import type {Block} from '../../document/edition.ts'
import {imageKey} from '../addresses.ts'
import {without} from '../multiset.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const imageDiffers = defineRule({
  id: 'image-differs',
  why: 'A picture that one edition shows and another does not is lost on the readers of the other.',
  mend: 'Show the picture of the source edition, or its translated version under the same name.',
  examples: [
    {
      vi: '![Sơ đồ](images/flow.vi.png)',
      ko: '![흐름](images/flow.ko.png)',
      en: '![Flow](images/flow.png)',
      findings: [],
    },
    {
      vi: 'Đây là sơ đồ: ![Sơ đồ](images/flow.png)',
      ko: '이것이 흐름이다.',
      en: 'This is the flow: ![Flow](images/flow.png)',
      findings: ['ko 1:1-1:10'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        const images = (blocks: readonly Block[]) => blocks.flatMap((block) => block.images.map(({url}) => url))
        const mine = images(pair.source)
        const theirs = images(pair.target)
        const strange = without(theirs, mine, imageKey)
        for (const [index, url] of without(mine, theirs, imageKey).entries()) {
          yield {
            values: {expected: url, actual: strange[index] ?? ''},
            expected: [url],
            actual: strange[index] ?? '',
            places: [placeIn(target, pair.target[0].span), placeIn(source, pair.source[0].span)],
          }
        }
      }
    }
  },
})
