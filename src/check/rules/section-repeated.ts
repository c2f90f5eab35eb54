import {defineRule, placeIn} from '../rule.ts'

export const sectionRepeated = defineRule({
  id: 'section-repeated',
  why: 'An id that two headings bear leads to the first of them only.',
  mend: 'Give each heading an id of its own, the same in all editions.',
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
      vi: '## Mục tiêu {#goal}\n\nMột.\n\n## Tiền {#goal}\n\nHai.',
      ko: '## 목표 {#goal}\n\n하나.\n\n## 돈 {#money}\n\n둘.',
      en: '## Goal {#goal}\n\nOne.\n\n## Money {#money}\n\nTwo.',
      findings: ['vi 5:1-5:16'],
    },
  ],
  *check({editions}) {
    for (const edition of editions) {
      const first = new Map<string, (typeof edition.sections)[number]>()
      for (const section of edition.sections) {
        const earlier = first.get(section.id)
        if (!earlier) first.set(section.id, section)
        else if (section.explicit)
          yield {
            values: {id: section.id},
            expected: [],
            actual: section.id,
            places: [placeIn(edition, section.span), placeIn(edition, earlier.span)],
          }
      }
    }
  },
})
