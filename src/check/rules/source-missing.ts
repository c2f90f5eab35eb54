import {missingLinks} from '../row-links.ts'
import {defineRule, placeIn} from '../rule.ts'

export const sourceMissing = defineRule({
  id: 'source-missing',
  why: 'Readers of every language may ask where a statement comes from.',
  mend: 'Cite the same sources in the same block of every edition.',
  examples: [
    {
      facts: '',
      vi: 'Đúng vậy[](source:kbs)[](source:sbs).',
      ko: '그렇다[](source:kbs)[](source:sbs).',
      en: 'So it is[](source:sbs)[](source:kbs).',
      findings: [],
    },
    {
      facts: '',
      vi: 'Đúng vậy[](source:kbs)[](source:sbs).',
      ko: '그렇다[](source:kbs).',
      en: 'So it is[](source:sbs)[](source:kbs).',
      findings: ['ko 1:1-1:19'],
    },
    {
      facts: '',
      vi: 'Đúng vậy[](source:kbs), và nhanh[](source:kbs).',
      ko: '그렇다[](source:kbs). 빠르기도 하다[](source:kbs).',
      en: 'So it is, and fast[](source:kbs).',
      findings: ['en 1:1-1:34'],
    },
  ],
  *check({rows, project}) {
    for (const row of rows)
      for (const {cell, target, others} of missingLinks(row, 'source', (id) => project.sources.has(id), true))
        yield {
          values: {id: target},
          expected: [`[](source:${target})`],
          actual: '',
          places: [
            placeIn(cell.edition, cell.blocks[0].span),
            ...others.map(({cell, link}) => placeIn(cell.edition, link.span)),
          ],
        }
  },
})
