import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const boundChanged = defineRule({
  id: 'bound-changed',
  why: '“More than 1,000” and “1,000” and “up to 1,000” are three claims; the words beside a figure count as much as the figure.',
  mend: 'Say about, at least, more than or up to as the source edition does.',
  examples: [
    {
      vi: 'Hơn 1.000 người tham gia.',
      ko: '1,000명 넘는 사람이 참가했다.',
      en: 'More than 1,000 people took part.',
      findings: [],
    },
    {
      vi: 'Hơn 1.000 người tham gia.',
      ko: '1,000명 미만이 참가했다.',
      en: 'More than 1,000 people took part.',
      findings: ['ko 1:1-1:10'],
    },
  ],
  check: (context) => mismatches(context, ['bound']),
})
