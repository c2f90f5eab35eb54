import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const dateMissing = defineRule({
  id: 'date-missing',
  why: 'A date that stands in one edition only leaves the readers of the other without it.',
  mend: 'Add the date where it is missing, or take it out where the source does not have it.',
  examples: [
    {
      vi: 'Mô hình ra mắt tháng 7 năm 2025.',
      ko: '모델은 2025년 7월에 나왔다.',
      en: 'The model came out in July 2025.',
      findings: [],
    },
    {
      vi: 'Mô hình ra mắt tháng 7 năm 2025.',
      ko: '모델은 7월에 나왔다.',
      en: 'The model came out in July 2025.',
      findings: ['ko 1:1-1:13'],
    },
  ],
  check: (context) => omissions(context, ['date', 'time']),
})
