import type {Block} from '../../document/edition.ts'
import {editionPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const blockDiffers = defineRule({
  id: 'block-differs',
  why: 'Figures are compared block by block: a paragraph that is split, merged or turned into a list has no counterpart.',
  mend: 'Divide the text in this edition as in the source edition: paragraph for paragraph, item for item, row for row.',
  examples: [
    {
      facts: '',
      vi: 'Một đoạn văn nói về chi phí.',
      ko: '비용에 관한 문단이다.',
      en: 'A paragraph about costs.',
      findings: [],
    },
    {
      facts: '',
      vi: 'Một đoạn văn nói về chi phí.',
      ko: '- 비용에 관한 문단이다.',
      en: '> A paragraph about costs.',
      findings: ['ko 1:3-1:15'],
    },
  ],
  *check(context) {
    if (!context.project.declares) return
    for (const {source, target, pairs, comparable} of editionPairs(context)) {
      if (!comparable) continue
      for (const pair of pairs) {
        const [expected, actual] = [shape(pair.source), shape(pair.target)]
        if (expected === actual) continue
        yield {
          values: {expected, actual},
          expected: [],
          actual,
          places: [placeIn(target, pair.target[0].span), placeIn(source, pair.source[0].span)],
        }
      }
    }
  },
})

/** Kinds of the blocks with how often each stands in a row: `paragraph`, `cell ×4`. */
function shape(blocks: readonly Block[]): string {
  const kinds = blocks.map(({kind, depth}) => (depth === undefined || depth === 1 ? kind : `${kind} ${depth}`))
  const runs: {kind: string; count: number}[] = []
  for (const kind of kinds) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.count++
    else runs.push({kind, count: 1})
  }
  return runs.map(({kind, count}) => (count === 1 ? kind : `${kind} ×${count}`)).join(', ')
}
