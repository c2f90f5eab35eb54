import {defineRule, placeIn} from '../rule.ts'

export const headingPlain = defineRule({
  id: 'heading-plain',
  why: 'The id of a heading aligns the editions and keeps a reader’s place; the title of the page is its only level one.',
  mend: 'End the heading with `{#id}`, the same in all editions, and begin sections at level two.',
  examples: [
    {
      facts: '',
      vi: '## Mục tiêu {#goal}\n\n### Tiền {#money}\n\nHai.',
      ko: '## 목표 {#goal}\n\n### 돈 {#money}\n\n둘.',
      en: '## Goal {#goal}\n\n### Money {#money}\n\nTwo.',
      findings: [],
    },
    {
      facts: '',
      vi: '## Mục tiêu {#goal}\n\n### Tiền\n\nHai.',
      ko: '# 목표 {#goal}\n\n### 돈 {#money}\n\n둘.',
      en: '## Goal {#goal}\n\n### Money {#money}\n\nTwo.',
      findings: ['vi 3:1-3:9', 'ko 1:1-1:13'],
    },
  ],
  *check({project, editions}) {
    if (!project.declares) return
    for (const edition of editions)
      for (const {explicit, depth, title, span} of edition.sections)
        if (!explicit || depth === 1)
          yield {values: {title}, expected: [], actual: title, places: [placeIn(edition, span)]}
  },
})
