import {mismatches} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const moneyMismatch = defineRule({
  id: 'money-mismatch',
  why: 'Whoever pays by one edition must not be surprised by another.',
  mend: 'Write the amount of the source edition, as the language of the translation writes it.',
  examples: [
    {vi: 'Giá 120 triệu won.', ko: '가격은 1억 2,000만 원이다.', en: 'The price is 120 million won.', findings: []},
    {
      vi: 'Giá 120 triệu won.',
      ko: '가격은 12억 원이다.',
      en: 'The price is 120 million dollars.',
      findings: ['en 1:14-1:33', 'ko 1:5-1:10'],
    },
  ],
  check: (context) => mismatches(context, ['money']),
})
