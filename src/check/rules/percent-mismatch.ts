import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const percentMismatch = defineRule({
  id: 'percent-mismatch',
  why: 'A share that differs between editions is false in one of them, and a percentage point is no percent.',
  mend: 'Write the percentage of the source edition; mind percent and percentage point.',
  examples: [
    {vi: 'Thị phần đạt 45%.', ko: '점유율은 45%다.', en: 'The share reached 45 percent.', findings: []},
    {
      vi: 'Thị phần tăng 5 điểm phần trăm.',
      ko: '점유율이 5%포인트 올랐다.',
      en: 'The share rose by 5 percent.',
      findings: ['en 1:19-1:28'],
    },
  ],
  check: (context) => mismatches(context, ['percent']),
})
