import type {Block} from '../../document/edition.ts'
import {sharedAddress} from '../addresses.ts'
import {without} from '../multiset.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const linkDiffers = defineRule({
  id: 'link-differs',
  why: 'A link that leads elsewhere in a translation sends its readers to another page, or to none.',
  mend: 'Link to the page that the source edition links to; another language of the same page is fine.',
  examples: [
    {
      vi: 'Xem [hướng dẫn](https://learn.example.com/vi-vn/azure/guide).',
      ko: '[안내](https://learn.example.com/ko-kr/azure/guide)를 보라.',
      en: 'See the [guide](https://learn.example.com/en-us/azure/guide).',
      findings: [],
    },
    {
      vi: 'Xem [LangGraph](https://langgraph.example.com/).',
      ko: '[LangChain](https://www.langchain.example.com/)을 보라.',
      en: 'See [LangGraph](https://langgraph.example.com/).',
      findings: ['ko 1:1-1:48'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        const links = (blocks: readonly Block[]) =>
          blocks.flatMap((block) =>
            block.links.flatMap((link) => {
              const key = link.scheme === 'other' ? sharedAddress(link.target) : undefined
              return key === undefined ? [] : [{link, key}]
            }),
          )
        const theirs = links(pair.target)
        const mine = links(pair.source)
        const lost = without(mine, theirs, ({key}) => key)
        const strange = without(theirs, mine, ({key}) => key)
        for (const [index, {link}] of lost.entries()) {
          const instead = strange[index]?.link
          yield {
            values: {expected: link.target, actual: instead?.target ?? ''},
            expected: [link.target],
            actual: instead?.target ?? '',
            places: [placeIn(target, instead?.span ?? pair.target[0].span), placeIn(source, link.span)],
          }
        }
      }
    }
  },
})
