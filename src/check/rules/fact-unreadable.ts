import {mislabelled} from '../mislabelled.ts'
import {defineRule} from '../rule.ts'

export const factUnreadable = defineRule({
  id: 'fact-unreadable',
  why: 'A label in which no figure can be read cannot be checked, and what it says is anybody’s guess.',
  mend: 'Put the whole figure inside the brackets: number, unit or currency, and the words of its bound.',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: [],
    },
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [nhiều tiền](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [a fortune](fact:pledge).',
      findings: ['vi 1:15-1:25', 'en 1:19-1:28'],
    },
  ],
  check: (context) => mislabelled(context, 'unreadable'),
})
