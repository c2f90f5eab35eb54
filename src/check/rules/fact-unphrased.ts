import {readPhrase} from '../label-reading.ts'
import {inWords, labels, labelsOf} from '../label.ts'
import {defineRule, placeIn} from '../rule.ts'

export const factUnphrased = defineRule({
  id: 'fact-unphrased',
  why: 'An empty label is written out by the program; where its words do not read back as the value, they would mislead.',
  mend: 'Write the label out, or give the unit its words in the language.',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [](fact:pledge).',
      ko: '정부는 [](fact:pledge)을 쓴다.',
      en: 'The state spends [](fact:pledge).',
      findings: [],
    },
    {
      facts: 'speed: {kind: quantity, value: 5, unit: km-per-minute}',
      vi: 'Nó chạy [](fact:speed).',
      ko: '그것은 [](fact:speed)로 달린다.',
      en: 'It runs at [](fact:speed).',
      findings: ['vi 1:9-1:23', 'ko 1:5-1:19', 'en 1:12-1:26'],
    },
  ],
  *check(context) {
    for (const edition of context.editions)
      for (const {fact, text, link} of labelsOf(context, edition)) {
        if (!fact || text !== '' || readPhrase(fact.value, edition.language)) continue
        const actual = inWords(fact.value, edition.language)
        yield {
          values: {actual, id: link.target, ...labels(fact)},
          expected: [],
          actual,
          places: [placeIn(edition, link.span), {file: fact.file, ...fact.span}],
        }
      }
  },
})
