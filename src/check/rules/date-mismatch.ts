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
    {
      facts: 'announced: {kind: date, value: "2025-08-04"}',
      vi: 'Công bố [ngày 4 tháng 8 năm 2025](fact:announced).',
      ko: '[2025년 8월 4일](fact:announced)에 발표했다.',
      en: 'It was announced on [5 August 2025](fact:announced).',
      findings: [],
    },
  ],
  check: (context) => mismatches(context, ['date', 'time']),
})
