import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const unitMissing = defineRule({
  id: 'unit-missing',
  why: 'A measure that stands in one edition only leaves the readers of the other without it.',
  mend: 'Add the measure where it is missing, or take it out where the source does not have it.',
  examples: [
    {
      vi: 'Quá trình huấn luyện kéo dài 14 tuần.',
      ko: '학습은 14주 걸렸다.',
      en: 'Training took 14 weeks.',
      findings: [],
    },
    {
      vi: 'Quá trình huấn luyện kéo dài 14 tuần.',
      ko: '학습은 오래 걸렸다.',
      en: 'Training took 14 weeks.',
      findings: ['ko 1:1-1:12'],
    },
  ],
  check: (context) => omissions(context, ['unit']),
})
