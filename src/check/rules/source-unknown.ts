import {defineRule, linksOf, placeIn} from '../rule.ts'

export const sourceUnknown = defineRule({
  id: 'source-unknown',
  why: 'A citation that leads nowhere proves nothing.',
  mend: 'Use an id of `content/sources.yaml`, or add the source there.',
  examples: [
    {
      facts: '',
      vi: 'Đúng vậy[](source:kbs).',
      ko: '그렇다[](source:kbs).',
      en: 'So it is[](source:kbs).',
      findings: [],
    },
    {
      facts: '',
      vi: 'Đúng vậy[](source:kbs).',
      ko: '그렇다[](source:kbz).',
      en: 'So it is[](source:kbs).',
      findings: ['ko 1:4-1:18'],
    },
  ],
  *check({editions, project}) {
    for (const edition of editions)
      for (const {link} of linksOf(edition, 'source'))
        if (!project.sources.has(link.target))
          yield {
            values: {id: link.target},
            expected: [],
            actual: link.target,
            places: [placeIn(edition, link.span)],
          }
  },
})
