import type {Block, Span} from '../../document/edition.ts'
import {addressReader, bareAddresses, type AddressReader} from '../addresses.ts'
import {htmlAddresses} from '../html-addresses.ts'
import {without} from '../multiset.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const linkDiffers = defineRule({
  id: 'link-differs',
  why: 'A link that leads elsewhere in a translation sends its readers to another page, or to none.',
  mend: 'Link to the page that the source edition links to; another language of the same page is fine. Name hosts of other languages and pages that have moved in the settings, under `links`.',
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
    const read = addressReader(context.project.links)
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        const links = (blocks: readonly Block[]) => blocks.flatMap((block) => addressesOf(block, read))
        const theirs = links(pair.target)
        const mine = links(pair.source)
        const lost = without(mine, theirs, ({key}) => key)
        const strange = without(theirs, mine, ({key}) => key)
        for (const [index, {address, span}] of lost.entries()) {
          const instead = strange[index]
          yield {
            values: {expected: address, actual: instead?.address ?? ''},
            expected: [address],
            actual: instead?.address ?? '',
            places: [placeIn(target, instead?.span ?? pair.target[0].span), placeIn(source, span)],
          }
        }
      }
    }
  },
})

interface Address {
  readonly address: string
  /** What the editions share of it. */
  readonly key: string
  readonly span: Span
}

/** The addresses that a block leads to, and those that it only writes out. */
function addressesOf({links, text, html, span}: Block, read: AddressReader): Address[] {
  return [
    ...links.filter(({scheme}) => scheme === 'other').map((link) => ({address: link.target, span: link.span})),
    ...[...bareAddresses(text), ...htmlAddresses(html).links].map((address) => ({address, span})),
  ].flatMap((found) => {
    const key = read(found.address)
    return key === undefined ? [] : [{...found, key}]
  })
}
