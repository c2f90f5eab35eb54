import {mislabelled} from '../mislabelled.ts'
import {defineRule} from '../rule.ts'

export const factDiffers = defineRule({
  id: 'fact-differs',
  why: 'A declared fact has one value; an edition that writes another one tells its readers something untrue.',
  mend: 'Write the declared value as the language writes it, or mend the value in `facts.yaml` if that is what is wrong.',
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
      vi: 'Nhà nước chi [530 triệu won](fact:pledge).',
      ko: '정부는 [530억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 million won](fact:pledge).',
      findings: ['vi 1:15-1:28', 'ko 1:6-1:12', 'en 1:19-1:34'],
    },
    {
      facts: 'announced: {kind: date, value: "2025-08-04"}',
      vi: 'Công bố [ngày 4 tháng 8 năm 2025](fact:announced).',
      ko: '[2025년 8월 14일](fact:announced)에 발표했다.',
      en: 'Announced on [4 September 2025](fact:announced).',
      findings: ['ko 1:2-1:14', 'en 1:15-1:31'],
    },
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [530 tỷ](fact:pledge) đô la.',
      ko: '정부는 [5,300억](fact:pledge) 달러를 쓴다.',
      en: 'The state spends US$[530 billion](fact:pledge).',
      findings: ['vi 1:15-1:21', 'ko 1:6-1:12', 'en 1:22-1:33'],
    },
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [530 tỷ](fact:pledge) won, không phải đô la.',
      ko: '정부는 [5,300억](fact:pledge) 원을 쓴다. 달러가 아니다.',
      en: 'The state spends [530 billion](fact:pledge) won, not dollars.',
      findings: [],
    },
  ],
  check: (context) => mislabelled(context, 'different'),
})
