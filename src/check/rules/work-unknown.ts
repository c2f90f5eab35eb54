import {leadsSomewhere} from '../work-address.ts'
import {defineRule, linksOf, placeIn} from '../rule.ts'

export const workUnknown = defineRule({
  id: 'work-unknown',
  why: 'A link to a page or section that is not there ends in nothing.',
  mend: 'Name a folder under the content, and after `#` the id of one of its sections.',
  examples: [
    {
      facts: '',
      vi: '## Tiền {#money}\n\nXem [ở đây](work:example#money).',
      ko: '## 돈 {#money}\n\n[여기](work:example#money)를 보라.',
      en: '## Money {#money}\n\nSee [here](work:example).',
      findings: [],
    },
    {
      facts: '',
      vi: '## Tiền {#money}\n\nXem [ở đây](work:example#money).',
      ko: '## 돈 {#money}\n\n[여기](work:example#goal)를 보라.',
      en: '## Money {#money}\n\nSee [here](work:elsewhere).',
      findings: ['ko 3:1-3:24', 'en 3:5-3:27'],
    },
  ],
  *check({editions, project}) {
    for (const edition of editions)
      for (const {link} of linksOf(edition, 'work'))
        if (!leadsSomewhere(link.target, project))
          yield {
            values: {target: link.target},
            expected: [],
            actual: link.target,
            places: [placeIn(edition, link.span)],
          }
  },
})
