import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const headingLevel = defineRule({
  id: 'heading-level',
  why: 'The levels of headings make the contents of a page; on another level a section belongs to another chapter.',
  mend: 'Give the heading as many `#` as it has in the source edition.',
  examples: [
    {
      vi: '## Chi phí\n\nĐoạn văn.\n\n### Năm nay\n\nĐoạn khác.',
      ko: '## 비용\n\n문단이다.\n\n### 올해\n\n다른 문단이다.',
      en: '## Costs\n\nA paragraph.\n\n### This year\n\nAnother one.',
      findings: [],
    },
    {
      vi: '## Chi phí\n\nĐoạn văn.\n\n### Năm nay\n\nĐoạn khác.',
      ko: '## 비용\n\n문단이다.\n\n## 올해\n\n다른 문단이다.',
      en: '## Costs\n\nA paragraph.\n\n### This year\n\nAnother one.',
      findings: ['ko 5:1-5:6'],
    },
    {
      vi: '# Chi phí\n\nĐoạn văn.\n\n## Năm nay\n\nĐoạn khác.',
      ko: '## 비용\n\n문단이다.\n\n### 올해\n\n다른 문단이다.',
      en: '# Costs\n\nA paragraph.\n\n## This year\n\nAnother one.',
      findings: [],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      const headings = pairs.flatMap(({source: [mine], target: [theirs]}) =>
        mine.kind === 'heading' && theirs.kind === 'heading' ? [{mine, theirs}] : [],
      )
      const steps = headings.map(({mine, theirs}) => (theirs.depth ?? 0) - (mine.depth ?? 0))
      // A page whose head is drawn by the site may begin one level lower throughout.
      if (new Set(steps).size === 1) continue
      for (const [index, {mine, theirs}] of headings.entries())
        // What stands below a heading moves with it.
        if (steps[index] !== 0 && steps[index] !== steps[index - 1])
          yield {
            values: {expected: `${mine.depth}`, actual: `${theirs.depth}`, title: theirs.text.slice(0, 60)},
            expected: [],
            actual: `${theirs.depth}`,
            places: [placeIn(target, theirs.span), placeIn(source, mine.span)],
          }
    }
  },
})
