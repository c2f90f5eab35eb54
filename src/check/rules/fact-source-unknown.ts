import {defineRule} from '../rule.ts'

export const factSourceUnknown = defineRule({
  id: 'fact-source-unknown',
  why: 'A fact whose source is not in the bibliography cannot be checked by anybody.',
  mend: 'Add the source to `content/sources.yaml`, or mend its id.',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: [],
    },
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW, sources: [kbs, nowhere]}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: ['facts.yaml 2:3-14:18'],
    },
  ],
  *check({work, project}) {
    for (const fact of work.facts.values())
      for (const source of [...fact.sources, ...(fact.history ?? []).flatMap(({sources}) => sources)])
        if (!project.sources.has(source))
          yield {
            values: {id: fact.id, source},
            expected: [],
            actual: source,
            places: [{file: fact.file, ...fact.span}],
          }
  },
})
