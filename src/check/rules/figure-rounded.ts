import {agreements} from '../figures.ts'
import {defineRule} from '../rule.ts'

export const figureRounded = defineRule({
  id: 'figure-rounded',
  why: 'Two editions may both be true and still not say the same: a reader of one knows the figure more exactly.',
  mend: 'Nothing need be mended. Where readers may compare, write the figure as exactly as the source edition does.',
  examples: [
    {
      vi: 'Trung tâm rộng 72 km vuông.',
      ko: '센터의 면적은 72제곱킬로미터다.',
      en: 'The centre covers 72 square kilometres.',
      findings: [],
    },
    {
      vi: 'Nhà nước chi 529,6 tỷ won.',
      ko: '국가는 약 5,300억 원을 쓴다.',
      en: 'The state spends 529.6 billion won.',
      findings: ['ko 1:5-1:15'],
    },
  ],
  check: (context) => agreements(context, 'rounding'),
})
