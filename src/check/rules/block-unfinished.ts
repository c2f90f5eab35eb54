import {isUnfinished} from '../unfinished.ts'
import {defineRule, placeIn} from '../rule.ts'

export const blockUnfinished = defineRule({
  id: 'block-unfinished',
  why: 'A passage that was laid out and never written would be published with holes in it.',
  mend: 'Write words in the place of each `…` that stands by itself; the figures around it may stay as they are.',
  examples: [
    {
      facts: 'pledge: {kind: money, value: 530000000000, currency: KRW}',
      vi: 'Nhà nước chi [530 tỷ won](fact:pledge).',
      ko: '… [5,300억 원](fact:pledge)',
      en: 'The state spends [530 billion won](fact:pledge).',
      findings: ['ko 1:1-1:26'],
    },
    {
      facts: '',
      vi: 'Ai cũng nói: “Chưa…” rồi thôi.',
      ko: '누구나 “아직…”이라고 말하고 만다.',
      en: 'Everybody says “Not yet…” and that is that.',
      findings: [],
    },
  ],
  *check({editions, project}) {
    if (!project.declares) return
    for (const edition of editions)
      for (const {kind, text, span} of edition.blocks)
        if (kind !== 'code' && isUnfinished(text))
          yield {values: {}, expected: [], actual: text, places: [placeIn(edition, span)]}
  },
})
