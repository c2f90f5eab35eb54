import {defineRule, linksOf, placeIn} from '../rule.ts'

/** What a browser ignores in an address: `java\nscript:` runs. */
const ignored = /[\p{Cc}\s]/gu
const unsafe = /^(?:javascript|vbscript|data):/i

export const linkUnsafe = defineRule({
  id: 'link-unsafe',
  why: 'An address that runs a program in the reader’s browser has no place in a text.',
  mend: 'Link to a page by `https:`, or remove the link.',
  examples: [
    {
      vi: 'Xem [ở đây](https://example.com).',
      ko: '[여기](https://example.com)를 보라.',
      en: 'See <https://example.com>.',
      findings: [],
    },
    {
      vi: 'Xem [ở đây](javascript:alert(1)).',
      ko: '[여기](https://example.com)를 보라.',
      en: 'See <javascript:alert(1)>.',
      findings: ['vi 1:5-1:33', 'en 1:5-1:26'],
    },
  ],
  *check({editions}) {
    for (const edition of editions)
      for (const {link} of linksOf(edition, 'other'))
        if (unsafe.test(link.target.replaceAll(ignored, '')))
          yield {
            values: {actual: link.target},
            expected: [],
            actual: link.target,
            places: [placeIn(edition, link.span)],
          }
  },
})
