import type {Block, Ordinal} from '../../document/edition.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const listNumber = defineRule({
  id: 'list-number',
  why: 'A text that says “see step 3” leads astray where the steps are numbered otherwise.',
  mend: 'Begin the list with the number that it begins with in the source edition; indent what belongs to a step, so that the list goes on behind it.',
  examples: [
    {
      vi: '3. Mở tệp.\n4. Lưu.',
      ko: '3. 파일을 연다.\n4. 저장한다.',
      en: '3. Open the file.\n1. Save it.',
      findings: [],
    },
    {
      vi: '3. Mở tệp.\n4. Lưu.',
      ko: '1. 파일을 연다.\n2. 저장한다.',
      en: '3. Open the file.\n4. Save it.',
      findings: ['ko 1:4-1:11'],
    },
    {
      vi: '1. Mở tệp.\n\n   ```sh\n   open a\n   ```\n\n2. Lưu.',
      ko: '1. 파일을 연다.\n\n```sh\nopen a\n```\n\n1. 저장한다.',
      en: '1. Open the file.\n\n```sh\nopen a\n```\n\n2. Save it.',
      findings: ['ko 7:4-7:9'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      let before: Ordinal | undefined
      for (const {source: mine, target: theirs} of pairs) {
        const [expected, actual] = [ordinalOf(mine), ordinalOf(theirs)]
        // Where an item is missing, that is told; the numbers behind it follow from it.
        const follows = expected?.begins || before?.number === (expected?.number ?? 0) - 1
        if (expected) before = expected
        if (!expected || !actual?.begins || !follows || expected.number === actual.number) continue
        yield {
          values: {expected: `${expected.number}`, actual: `${actual.number}`},
          expected: [`${expected.number}`],
          actual: `${actual.number}`,
          places: [placeIn(target, theirs[0].span), placeIn(source, mine[0].span)],
        }
      }
    }
  },
})

const ordinalOf = (blocks: readonly Block[]): Ordinal | undefined => blocks.find(({ordinal}) => ordinal)?.ordinal
