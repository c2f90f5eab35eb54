import {mislabelled} from '../mislabelled.ts'
import {defineRule} from '../rule.ts'

export const factImprecise = defineRule({
  id: 'fact-imprecise',
  why: 'A rounded figure, a coarser date or another bound is not the fact that was declared, and the editions drift apart through it.',
  mend: 'Write the value as precisely as it is declared, with its bound (about, at least, more than).',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW, bound: about}',
      vi: 'Nhà nước chi [khoảng 530 tỷ won](fact:pledge).',
      ko: '정부는 [약 5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [about 530 billion won](fact:pledge).',
      findings: [],
    },
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW, bound: about}',
      vi: 'Nhà nước chi [khoảng 530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [at least 530 billion won](fact:pledge).',
      findings: ['ko 1:6-1:14', 'en 1:19-1:43'],
    },
    {
      facts: 'announced: {kind: date, value: "2025-08-04"}',
      vi: 'Công bố [tháng 8 năm 2025](fact:announced).',
      ko: '[2025년 8월 4일](fact:announced)에 발표했다.',
      en: 'Announced in [2025](fact:announced).',
      findings: ['vi 1:10-1:26', 'en 1:15-1:19'],
    },
  ],
  check: (context) => mislabelled(context, 'imprecise'),
})
