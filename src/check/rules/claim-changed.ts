import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const claimChanged = defineRule({
  id: 'claim-changed',
  why: 'First, only, largest, not, rises and falls change what a sentence claims.',
  mend: 'Claim what the source edition claims.',
  examples: [
    {vi: 'Doanh thu tăng 45%.', ko: '매출이 45% 증가했다.', en: 'Revenue rose 45%.', findings: []},
    {vi: 'Doanh thu tăng 45%.', ko: '매출이 45% 감소했다.', en: 'Revenue rose 45%.', findings: ['ko 1:9-1:11']},
  ],
  check: (context) => mismatches(context, ['claim']),
})
