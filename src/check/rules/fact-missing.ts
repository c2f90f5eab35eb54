import {findFact, inWords, labels} from '../label.ts'
import {defineRule, placeIn} from '../rule.ts'
import {missingLinks} from '../row-links.ts'

export const factMissing = defineRule({
  id: 'fact-missing',
  why: 'A figure that one edition tells and another leaves out is lost on the readers of the other.',
  mend: 'Link the same fact in the same block of every edition.',
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
      ko: '정부가 돈을 쓴다.',
      en: 'The state spends [](fact:pledge).',
      findings: ['ko 1:1-1:11'],
    },
  ],
  *check({rows, work, project}) {
    const isKnown = (id: string) => findFact(id, work, project.works) !== undefined
    for (const row of rows)
      for (const {cell, target, others} of missingLinks(row, 'fact', isKnown)) {
        const fact = findFact(target, work, project.works)
        if (!fact) continue
        const expected = inWords(fact.value, cell.edition.language)
        yield {
          values: {id: target, expected, ...labels(fact)},
          expected: [`[${expected}](fact:${target})`],
          actual: '',
          places: [
            placeIn(cell.edition, cell.blocks[0].span),
            ...others.map(({cell, link}) => placeIn(cell.edition, link.span)),
          ],
        }
      }
  },
})
