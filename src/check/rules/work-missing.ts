import {leadsSomewhere} from '../work-address.ts'
import {missingLinks} from '../row-links.ts'
import {defineRule, placeIn} from '../rule.ts'

export const workMissing = defineRule({
  id: 'work-missing',
  why: 'A way onward that one edition offers should be open to the readers of all.',
  mend: 'Link the same page in the same block of every edition.',
  examples: [
    {
      facts: '',
      vi: 'Xem [Upstage](work:example).',
      ko: '[업스테이지](work:example)를 보라.',
      en: 'See [Upstage](work:example).',
      findings: [],
    },
    {
      facts: '',
      vi: 'Xem [Upstage](work:example).',
      ko: '[업스테이지](work:example)를 보라.',
      en: 'See Upstage.',
      findings: ['en 1:1-1:13'],
    },
    // A misspelt link is told once, as one that leads nowhere.
    {
      facts: '',
      vi: 'Xem [Upstage](work:example).',
      ko: '[업스테이지](work:exampel)를 보라.',
      en: 'See [Upstage](work:example).',
      findings: [],
    },
  ],
  *check({rows, project}) {
    for (const row of rows)
      for (const {cell, target, others} of missingLinks(row, 'work', (target) => leadsSomewhere(target, project)))
        yield {
          values: {target},
          expected: [],
          actual: '',
          places: [
            placeIn(cell.edition, cell.blocks[0].span),
            ...others.map(({cell, link}) => placeIn(cell.edition, link.span)),
          ],
        }
  },
})
