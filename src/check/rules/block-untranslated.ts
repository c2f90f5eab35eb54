import {comparablePairs} from '../pairs.ts'
import {isMost, runsOf, untranslated} from '../untranslated.ts'
import {defineRule, placeIn} from '../rule.ts'

export const blockUntranslated = defineRule({
  id: 'block-untranslated',
  why: 'Readers who came for their language find another one.',
  mend: 'Translate the passage.',
  examples: [
    {
      vi: 'Chạy lệnh này để bắt đầu dự án của bạn.',
      ko: '이 명령을 실행해 프로젝트를 시작한다.',
      en: 'Run this command to start the project that you have made.',
      findings: [],
    },
    {
      vi: 'Chạy lệnh này để bắt đầu dự án của bạn.',
      ko: 'Run this command to start the project that you have made.',
      en: 'Run this command to start the project that you have made.',
      findings: ['ko 1:1-1:58'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of comparablePairs(context)) {
      const foreign = untranslated(pairs, target)
      if (isMost(foreign, pairs)) continue
      for (const [first, ...rest] of runsOf(foreign, pairs)) {
        const last = rest.at(-1) ?? first
        yield {
          values: {blocks: rest.length + 1, begins: first.target[0].text.slice(0, 60)},
          expected: [],
          actual: first.target[0].text,
          places: [
            placeIn(target, {start: first.target[0].span.start, end: last.target[0].span.end}),
            placeIn(source, first.source[0].span),
          ],
        }
      }
    }
  },
})
