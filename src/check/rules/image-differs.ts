import type {Block} from '../../document/edition.ts'
import {imageKey} from '../addresses.ts'
import {htmlAddresses} from '../html-addresses.ts'
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
    {
      vi: '<img src="images/flow.png" alt="Sơ đồ">',
      ko: '<img src="images/grow.png" alt="흐름">',
      en: '<img src="../images/flow.en.png" alt="Flow">',
      findings: ['ko 1:1-1:37'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        const mine = pair.source.flatMap(imagesOf)
        const theirs = pair.target.flatMap(imagesOf)
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

const imagesOf = ({images, html}: Block): string[] => [...images.map(({url}) => url), ...htmlAddresses(html).images]
