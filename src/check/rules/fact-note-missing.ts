import {defineRule} from '../rule.ts'

export const factNoteMissing = defineRule({
  id: 'fact-note-missing',
  why: 'Where sources disagree, a reader is owed who says what and which reading is taken.',
  mend: 'Give the disputed fact a `note` in three languages.',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: [],
    },
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW, confidence: disputed}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: ['facts.yaml 2:3-13:18'],
    },
  ],
  *check({work}) {
    for (const fact of work.facts.values())
      if (fact.confidence === 'disputed' && !fact.note)
        yield {values: {id: fact.id}, expected: [], actual: fact.id, places: [{file: fact.file, ...fact.span}]}
  },
})
