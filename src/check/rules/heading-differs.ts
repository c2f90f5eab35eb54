import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const headingDiffers = defineRule({
  id: 'heading-differs',
  why: 'A heading that became a paragraph is missing from the contents and from every link to it; a paragraph that became a heading is shouted.',
  mend: 'Make it a heading where the source edition has one, and only there.',
  examples: [
    {vi: '## Chi phí\n\nĐoạn văn.', ko: '## 비용\n\n문단이다.', en: '## Costs\n\nA paragraph.', findings: []},
    {
      vi: '## Chi phí dự kiến\n\nĐoạn văn.',
      ko: '**예상 비용**\n\n문단이다.',
      en: '## Expected costs\n\nA paragraph.',
      findings: ['ko 3:1-3:6'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const {
        source: [mine],
        target: [theirs],
      } of pairs) {
        if ((mine.kind === 'heading') === (theirs.kind === 'heading')) continue
        yield {
          values: {expected: mine.text.slice(0, 60), actual: theirs.text.slice(0, 60)},
          expected: [],
          actual: theirs.text,
          places: [placeIn(target, theirs.span), placeIn(source, mine.span)],
        }
      }
    }
  },
})
