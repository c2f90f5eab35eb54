import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const percentMissing = defineRule({
  id: 'percent-missing',
  why: 'A share that stands in one edition only leaves the readers of the other without it.',
  mend: 'Add the percentage where it is missing, or take it out where the source does not have it.',
  examples: [
    {
      vi: 'Doanh thu tăng 45% trong quý.',
      ko: '분기 매출이 45% 늘었다.',
      en: 'Revenue grew 45% in the quarter.',
      findings: [],
    },
    {
      vi: 'Doanh thu tăng 45% trong quý.',
      ko: '분기 매출이 늘었다.',
      en: 'Revenue grew 45% in the quarter.',
      findings: ['ko 1:1-1:12'],
    },
  ],
  check: (context) => omissions(context, ['percent']),
})
