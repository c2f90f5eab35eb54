import type {Block} from '../../document/edition.ts'
import {excerptOf} from '../../sync/excerpt.ts'
import {statesOf} from '../../sync/state.ts'
import {editionPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const blockStale = defineRule({
  id: 'block-stale',
  why: 'A passage that meant something else when it was translated may tell readers what the source no longer says.',
  mend: 'Bring the translation up to the source, then record it with `doichieu accept`.',
  examples: [
    {
      vi: 'Trợ lý có hơn 12 triệu người dùng.',
      ko: '비서의 이용자는 1,000만 명이 넘는다.',
      en: 'The assistant has more than 10 million users.',
      accepted: 'Trợ lý có hơn 10 triệu người dùng.',
      findings: ['en 1:1-1:46', 'ko 1:1-1:24'],
    },
    {
      vi: 'Trợ lý **có** hơn 10 triệu\nngười dùng !',
      ko: '비서의 이용자는 1,000만 명이 넘는다.',
      en: 'The assistant has more than 10 million users.',
      accepted: 'Trơ lý có hơn 10 triệu người dùng.',
      findings: [],
    },
    {
      vi: 'Công ty chưa công bố mô hình.',
      en: 'The company has published the model.',
      accepted: 'Công ty đã công bố mô hình.',
      findings: ['en 1:1-1:37'],
    },
    {
      vi: 'Công ty chưa công bố mô hình.',
      en: 'The company has published the model.',
      findings: [],
    },
  ],
  *check(context) {
    for (const {source, target, pairs, comparable} of editionPairs(context)) {
      const states = comparable ? statesOf(source, target.language, context.work.sync) : undefined
      if (!states) continue
      const counterpart = new Map<Block, Block>(
        pairs.flatMap((pair) => pair.source.map((block) => [block, pair.target[0]])),
      )
      for (const {block, state, was, now} of states) {
        const translation = counterpart.get(block)
        if (state !== 'stale' || !was || !translation) continue
        yield {
          values: excerptOf(was.text, now),
          expected: [],
          actual: translation.text,
          places: [placeIn(target, translation.span), placeIn(source, block.span)],
        }
      }
    }
  },
})
