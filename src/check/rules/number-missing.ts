import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const numberMissing = defineRule({
  id: 'number-missing',
  why: 'A number that stands in one edition only leaves the readers of the other without it.',
  mend: 'Add the number where it is missing, or take it out where the source does not have it.',
  examples: [
    {
      vi: 'Cụm máy dùng 1.024 GPU.',
      ko: '클러스터는 GPU 1,024장을 쓴다.',
      en: 'The cluster uses 1,024 GPUs.',
      findings: [],
    },
    {
      vi: 'Cụm máy dùng 1.024 GPU.',
      ko: '클러스터는 GPU를 쓴다.',
      en: 'The cluster uses 1,024 GPUs.',
      findings: ['ko 1:1-1:15'],
    },
  ],
  check: (context) => omissions(context, ['number', 'age', 'score', 'multiple', 'fraction', 'ordinal']),
})
