import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const numberMismatch = defineRule({
  id: 'number-mismatch',
  why: 'A count, rank or multiple that differs between editions is false in one of them.',
  mend: 'Write the number of the source edition.',
  examples: [
    {
      vi: 'Công ty có 1.250 nhân viên.',
      ko: '회사 직원은 1,250명이다.',
      en: 'The company has 1,250 employees.',
      findings: [],
    },
    {
      vi: 'Công ty có 1.250 nhân viên.',
      ko: '회사 직원은 1,520명이다.',
      en: 'The company has 1,205 employees.',
      findings: ['en 1:17-1:32', 'ko 1:8-1:14'],
    },
  ],
  check: (context) => mismatches(context, ['number', 'age', 'score', 'multiple', 'fraction', 'ordinal']),
})
