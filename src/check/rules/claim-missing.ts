import {omissions} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const claimMissing = defineRule({
  id: 'claim-missing',
  why: 'A claim that only one edition makes has been lost or made up on the way.',
  mend: 'Claim what the source edition claims, no more and no less.',
  examples: [
    {vi: 'Mô hình này không mở.', ko: '이 모델은 공개되지 않는다.', en: 'The model is not open.', findings: []},
    {vi: 'Mô hình này không mở.', ko: '이 모델은 공개된다.', en: 'The model is not open.', findings: ['ko 1:1-1:12']},
    {
      vi: 'Đây là mô hình lớn nhất.',
      ko: '이것은 가장 큰 모델이다.',
      en: 'This is a large model.',
      findings: ['en 1:1-1:23'],
    },
    {
      vi: 'Đây là mô hình đầu tiên của Hàn Quốc.',
      ko: '이것은 한국의 모델이다.',
      en: 'This is the first South Korean model.',
      findings: ['ko 1:1-1:14'],
    },
  ],
  check: (context) => omissions(context, ['claim']),
})
