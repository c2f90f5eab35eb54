import {alertOf} from '../alert.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const alertDiffers = defineRule({
  id: 'alert-differs',
  why: 'A warning that a translation shows as a tip is not heeded, and a kind of box that nobody knows is shown as plain text.',
  mend: 'Write the kind of box as the source edition does; the word is part of the markup and is not translated.',
  examples: [
    {
      vi: '> [!WARNING]\n> Sao lưu trước.\n\n:::tip[Mẹo]\n\nDùng lại.\n\n:::',
      ko: '> [!WARNING]\n> 먼저 백업한다.\n\n:::tip[팁]\n\n다시 쓴다.\n\n:::',
      en: '> [!warning]\n> Back up first.\n\n:::tip[Tip]\n\nUse it again.\n\n:::',
      findings: [],
    },
    {
      vi: '> [!WARNING]\n> Sao lưu trước.\n\n:::tip[Mẹo]\n\nDùng lại.\n\n:::',
      ko: '> [!NOTE]\n> 먼저 백업한다.\n\n:::danger[팁]\n\n다시 쓴다.\n\n:::',
      en: '> [!CẢNH BÁO]\n> Back up first.\n\n:::tip[Tip]\n\nUse it again.\n\n:::',
      findings: ['en 1:3-2:17', 'ko 1:3-2:11', 'ko 4:1-4:13'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context))
      for (const {source: mine, target: theirs} of pairs) {
        const [expected, actual] = [alertOf(mine[0]), alertOf(theirs[0])]
        if (!expected || !actual || expected.kind === actual.kind) continue
        yield {
          values: {expected: expected.written, actual: actual.written},
          expected: [expected.written],
          actual: actual.written,
          places: [placeIn(target, theirs[0].span), placeIn(source, mine[0].span)],
        }
      }
  },
})
