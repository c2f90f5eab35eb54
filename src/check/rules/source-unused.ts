import {defineRule} from '../rule.ts'

export const sourceUnused = defineRule({
  id: 'source-unused',
  why: 'A source that lost the fact it was kept for is looked after in vain, and may be the trace of a figure that was dropped by mistake.',
  mend: 'Take the source out of `sources.yaml`, or cite it where it belongs. The rule is off until the settings name it: a bibliography may be a reading list as well.',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW, sources: [kbs]}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '정부는 [5,300억 원](fact:pledge)을 쓴다.',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: ['sources.yaml 3:3-3:6'],
    },
    {
      facts: '',
      vi: 'Đúng vậy[](source:kbs)[](source:sbs).',
      ko: '그렇다[](source:kbs)[](source:sbs).',
      en: 'So it is[](source:kbs)[](source:sbs).',
      findings: [],
    },
  ],
  *check({project, work}) {
    // The bibliography is shared: it is told once, with the first of the works.
    if (project.works[0] !== work) return
    const used = new Set<string>()
    for (const {facts, editions} of project.works) {
      for (const fact of facts.values()) for (const id of fact.sources) used.add(id)
      for (const {blocks} of Object.values(editions))
        for (const {links} of blocks) for (const {scheme, target} of links) if (scheme === 'source') used.add(target)
    }
    for (const {id, span} of project.sources.values())
      if (span && !used.has(id))
        yield {values: {id}, expected: [], actual: id, places: [{file: 'sources.yaml', ...span}]}
  },
})
