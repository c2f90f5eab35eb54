import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const taskDiffers = defineRule({
  id: 'task-differs',
  why: 'A task that is ticked in one edition and open in another is done for some readers and not for others.',
  mend: 'Tick the task as in the source edition, or nowhere.',
  examples: [
    {
      vi: '- [x] Đã cài\n- [ ] Chạy thử',
      ko: '- [x] 설치함\n- [ ] 시험',
      en: '- [x] Installed\n- [ ] Try',
      findings: [],
    },
    {
      vi: '- [x] Đã cài\n- [ ] Chạy thử',
      ko: '- [x] 설치함\n- [x] 시험',
      en: '- [ ] Installed\n- [ ] Try',
      findings: ['en 1:7-1:16', 'ko 2:7-2:9'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context))
      for (const pair of pairs) {
        const [[mine], [theirs]] = [pair.source, pair.target]
        if (mine.checked === undefined || theirs.checked === undefined || mine.checked === theirs.checked) continue
        yield {
          values: {expected: box(mine.checked), actual: box(theirs.checked)},
          expected: [box(mine.checked)],
          actual: box(theirs.checked),
          places: [placeIn(target, theirs.span), placeIn(source, mine.span)],
        }
      }
  },
})

const box = (ticked: boolean): string => (ticked ? '[x]' : '[ ]')
