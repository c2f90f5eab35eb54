import {editionPairs, firstShown} from '../pairs.ts'
import {defineRule} from '../rule.ts'

export const editionIncomparable = defineRule({
  id: 'edition-incomparable',
  why: 'Where hardly anything of the source edition is found in a translation, nothing in it can be checked.',
  mend: 'Translate the page again, or take the translation out.',
  examples: [
    {
      vi: '# Một\n\nĐoạn thứ nhất nói về chi phí của dự án.',
      ko: '# 하나\n\n첫 문단은 사업의 비용을 다룬다.',
      en: '# One\n\nThe first paragraph is about what the project costs.',
      findings: [],
    },
    {
      vi: '# Một\n\nĐoạn thứ nhất nói về chi phí của dự án.\n\nĐoạn thứ hai nói về thời gian.',
      ko: '*이 문서는 기계가 번역했다.*',
      en: '# One\n\nThe first paragraph is about what the project costs.\n\nThe second is about time.',
      findings: ['ko 1:1-1:18'],
    },
  ],
  *check(context) {
    if (context.project.declares) return
    for (const {source, target, comparable} of editionPairs(context)) {
      if (comparable) continue
      yield {
        values: {},
        expected: [],
        actual: '',
        places: [firstShown(target), firstShown(source)],
      }
    }
  },
})
