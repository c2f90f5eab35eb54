import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn, startOf} from '../rule.ts'

export const passageMissing = defineRule({
  id: 'passage-missing',
  why: 'A passage that is missing from a translation is missing for all its readers.',
  mend: 'Translate the passage, or take it out of the source edition too.',
  examples: [
    {
      vi: '# A\n\nMột đoạn về chi phí.\n\n## B\n\nĐoạn hai nói về thời gian.',
      ko: '# A\n\n비용에 관한 문단이다.\n\n## B\n\n둘째 문단은 시간에 관한 것이다.',
      en: '# A\n\nA paragraph about costs.\n\n## B\n\nThe other paragraph is about time.',
      findings: [],
    },
    {
      vi: '# A\n\nMột đoạn về chi phí.\n\n## B\n\nĐoạn hai nói về thời gian.',
      ko: '# A\n\n비용에 관한 문단이다.',
      en: '# A\n\nA paragraph about costs.\n\n## B\n\nThe other paragraph is about time.',
      findings: ['ko 3:1-3:13'],
    },
  ],
  *check(context) {
    for (const {source, target, missing} of foreignPairs(context)) {
      for (const {blocks, after} of missing) {
        const shown = blocks.filter(
          ({kind, text, code, images}) => kind !== 'html' && (text !== '' || code.length + images.length > 0),
        )
        const [first] = shown
        const last = shown.at(-1)
        if (!first || !last) continue
        yield {
          values: {blocks: shown.length, line: first.span.start.line, begins: first.text.slice(0, 60)},
          expected: [],
          actual: '',
          places: [
            after ? placeIn(target, after.span) : startOf(target),
            placeIn(source, {start: first.span.start, end: last.span.end}),
          ],
        }
      }
    }
  },
})
