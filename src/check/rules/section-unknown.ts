import {sharedSections} from '../sections.ts'
import {defineRule, placeIn} from '../rule.ts'

export const sectionUnknown = defineRule({
  id: 'section-unknown',
  why: 'A section that only one translation has is either an invention or bears a mistyped id.',
  mend: 'Give the heading the id that the source edition gives it, or write the section there too.',
  examples: [
    {
      facts: '',
      vi: '## Mục tiêu {#goal}\n\nMột.',
      ko: '## 목표 {#goal}\n\n하나.',
      en: '## Goal {#goal}\n\nOne.',
      findings: [],
    },
    {
      facts: '',
      vi: '## Mục tiêu {#goal}\n\nMột.',
      ko: '## 목표 {#gaol}\n\n하나.',
      en: '## Goal {#goal}\n\nOne.',
      findings: ['ko 1:1-1:14'],
    },
  ],
  *check({project, editions}) {
    if (!project.declares) return
    const shared = new Set(sharedSections(editions).map(({id}) => id))
    for (const edition of editions)
      for (const {id, title, explicit, span} of edition.sections)
        if (explicit && !shared.has(id))
          yield {values: {id, title}, expected: [], actual: id, places: [placeIn(edition, span)]}
  },
})
