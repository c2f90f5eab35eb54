import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const claimMissing = defineRule({
  id: 'claim-missing',
  why: 'A claim that only one edition makes has been lost or made up on the way.',
  mend: 'Claim what the source edition claims, no more and no less.',
  examples: [
    {ko: '이 모델은 공개되지 않는다.', en: 'The model is not open.', findings: []},
    {ko: '이 모델은 공개된다.', en: 'The model is not open.', findings: ['ko 1:1-1:12']},
  ],
  check: (context) => omissions(context, ['claim']),
})
