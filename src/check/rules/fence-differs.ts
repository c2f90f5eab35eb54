import {codeTokens} from '../code-tokens.ts'
import {without} from '../multiset.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const fenceDiffers = defineRule({
  id: 'fence-differs',
  why: 'Listings are copied and run; only their comments and labels may be translated.',
  mend: 'Copy the names and figures of the listing from the source edition.',
  examples: [
    {
      vi: '```sh\nazd up --no-prompt # chạy\n```',
      ko: '```sh\nazd up --no-prompt # 실행\n```',
      en: '```sh\nazd up --no-prompt # run\n```',
      findings: [],
    },
    {
      vi: '```sh\nazd up --retries 3\n```',
      ko: '```sh\nazd up --retries 5\n```',
      en: '```sh\nazd up --retries 3\n```',
      findings: ['ko 1:1-3:4'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        const [mine] = pair.source
        const [theirs] = pair.target
        if (mine.kind !== 'code' || theirs.kind !== 'code' || mine.code[0] === theirs.code[0]) continue
        const here = codeTokens(theirs.code[0] ?? '', theirs.codeLanguage)
        const there = codeTokens(mine.code[0] ?? '', mine.codeLanguage)
        const [lost] = without(there, here)
        const [strange] = without(here, there)
        if (lost === undefined) continue
        yield {
          values: {expected: lost, actual: strange ?? ''},
          expected: [lost],
          actual: strange ?? '',
          places: [placeIn(target, theirs.span), placeIn(source, mine.span)],
        }
      }
    }
  },
})
