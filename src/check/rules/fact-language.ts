import {mislabelled} from '../mislabelled.ts'
import {defineRule} from '../rule.ts'

export const factLanguage = defineRule({
  id: 'fact-language',
  why: 'A figure in the words of another language stops the reader, and often means that a passage was pasted and never translated.',
  mend: 'Write the value as this language writes it.',
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
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [오천삼백억 원](fact:pledge).',
      findings: ['en 1:19-1:26'],
    },
    {
      facts: 'state: {kind: text, value: {vi: đi tiếp, ko: 통과, en: went on}}',
      vi: 'Đội này [đi tiếp](fact:state).',
      ko: '이 팀은 [went on](fact:state).',
      en: 'The team [went on](fact:state).',
      findings: ['ko 1:7-1:14'],
    },
  ],
  check: (context) => mislabelled(context, 'foreign'),
})
