import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const claimMissing = defineRule({
  id: 'claim-missing',
  why: 'A claim that only one edition makes has been lost or made up on the way.',
  mend: 'Claim what the source edition claims, no more and no less.',
  examples: [
    {
      vi: 'Đây là mô hình lớn nhất trong nước.',
      ko: '국내에서 가장 큰 모델이다.',
      en: 'It is the largest model in the country.',
      findings: [],
    },
    {
      vi: 'Đây là mô hình lớn nhất trong nước.',
      ko: '국내의 큰 모델이다.',
      en: 'It is the largest model in the country.',
      findings: ['ko'],
    },
  ],
  check: (context) => omissions(context, ['claim']),
})
