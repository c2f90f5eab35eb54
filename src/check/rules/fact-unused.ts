import {labelsOf} from '../label.ts'
import {defineRule} from '../rule.ts'

export const factUnused = defineRule({
  id: 'fact-unused',
  why: 'A fact that an edition never tells is either missing there or no longer needed.',
  mend: 'Use the fact in every edition, or remove it from `facts.yaml`.',
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
      vi: 'Nhà nước chi tiền.',
      ko: '정부가 돈을 쓴다.',
      en: 'The state spends money.',
      findings: ['facts.yaml 2:3-13:18'],
    },
  ],
  *check(context) {
    const uses = new Map(
      context.editions.map((edition) => [edition.language, new Set(labelsOf(context, edition).map(({fact}) => fact))]),
    )
    const {facts, infobox, compare} = context.work
    const shown = new Set([...infobox, ...Object.values(compare)])
    for (const fact of facts.values()) {
      // A phrase such as an owner or a licence may stand in the page's box alone.
      if (fact.value.kind === 'text' && shown.has(fact.id)) continue
      const without = [...uses].filter(([, used]) => !used.has(fact)).map(([language]) => language)
      // Where some editions tell it, the block that lacks it is the better place to say so.
      if (without.length < uses.size) continue
      yield {
        values: {id: fact.id, languages: without.join(', ')},
        expected: [],
        actual: fact.id,
        places: [{file: fact.file, ...fact.span}],
      }
    }
  },
})
