import {sharedSections} from '../sections.ts'
import {defineRule, placeIn, startOf} from '../rule.ts'

export const sectionMissing = defineRule({
  id: 'section-missing',
  why: 'A section that one edition lacks is lost on its readers, and whoever changes language there loses the place.',
  mend: 'Write the section, or mend the `{#id}` of its heading.',
  examples: [
    {
      facts: '',
      vi: '## Mục tiêu {#goal}\n\nMột.\n\n## Tiền {#money}\n\nHai.',
      ko: '## 목표 {#goal}\n\n하나.\n\n## 돈 {#money}\n\n둘.',
      en: '## Goal {#goal}\n\nOne.\n\n## Money {#money}\n\nTwo.',
      findings: [],
    },
    {
      facts: '',
      vi: '## Mục tiêu {#goal}\n\nMột.\n\n## Tiền {#money}\n\nHai.',
      ko: '## 목표 {#goal}\n\n하나.',
      en: '## Goal {#goal}\n\nOne.\n\n## Money {#money}\n\nTwo.',
      findings: ['ko 1:1-1:14'],
    },
  ],
  *check({project, editions}) {
    if (!project.declares) return
    const shared = sharedSections(editions)
    for (const edition of editions)
      for (const [index, {id, places}] of shared.entries()) {
        if (edition.sections.some((section) => section.id === id)) continue
        const before = shared
          .slice(0, index)
          .findLast((earlier) => edition.sections.some((section) => section.id === earlier.id))
        const section = edition.sections.find((section) => section.id === before?.id)
        const title = places[0]?.title ?? ''
        yield {
          values: {id, title},
          expected: [],
          actual: '',
          places: [
            section ? placeIn(edition, section.span) : startOf(edition),
            ...places.map(({edition, span}) => placeIn(edition, span)),
          ],
        }
      }
  },
})
