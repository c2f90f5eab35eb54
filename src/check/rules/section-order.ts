import {sharedSections} from '../sections.ts'
import {defineRule, placeIn} from '../rule.ts'

export const sectionOrder = defineRule({
  id: 'section-order',
  why: 'Readers who change language keep their place by the order of the sections.',
  mend: 'Put the sections in the order of the source edition.',
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
      ko: '## 돈 {#money}\n\n둘.\n\n## 목표 {#goal}\n\n하나.',
      en: '## Goal {#goal}\n\nOne.\n\n## Money {#money}\n\nTwo.',
      findings: ['ko 1:1-1:14'],
    },
  ],
  *check({project, editions}) {
    const [source, ...others] = editions
    if (!project.declares || !source) return
    const shared = new Set(sharedSections(editions).map(({id}) => id))
    for (const edition of others) {
      const own = edition.sections.filter(({id}) => shared.has(id))
      const known = new Set(own.map(({id}) => id))
      const wanted = source.sections.filter(({id}) => known.has(id))
      const wrong = own.findIndex(({id}, index) => wanted[index] && wanted[index].id !== id)
      const [section, expected] = [own[wrong], wanted[wrong]]
      if (section && expected)
        yield {
          values: {actual: section.id, expected: expected.id},
          expected: [],
          actual: section.id,
          places: [placeIn(edition, section.span), placeIn(source, expected.span)],
        }
    }
  },
})
