import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const dateMismatch = defineRule({
  id: 'date-mismatch',
  why: 'A date that differs between editions is false in one of them.',
  mend: 'Write the date of the source edition.',
  examples: [
    {
      vi: 'Công bố ngày 4 tháng 8 năm 2025.',
      ko: '2025년 8월 4일에 발표했다.',
      en: 'It was announced on 4 August 2025.',
      findings: [],
    },
    {
      vi: 'Công bố ngày 4 tháng 8 năm 2025.',
      ko: '2025년 8월 14일에 발표했다.',
      en: 'It was announced on 4 September 2025.',
      findings: ['en 1:21-1:37', 'ko 1:1-1:13'],
    },
  ],
  check: (context) => mismatches(context, ['date', 'time']),
})
