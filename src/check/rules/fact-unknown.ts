import {labelsOf} from '../label.ts'
import {defineRule, placeIn} from '../rule.ts'

export const factUnknown = defineRule({
  id: 'fact-unknown',
  why: 'A figure that points at no declared fact is guarded by nothing.',
  mend: 'Use an id of the work’s `facts.yaml`, or `work#id` for a fact of another work.',
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
      ko: '정부는 [5,300억 원](fact:pleged)을 쓴다.',
      en: 'The state spends [530 billion won](fact:elsewhere#pledge).',
      findings: ['ko 1:5-1:28', 'en 1:18-1:58'],
    },
  ],
  *check(context) {
    for (const edition of context.editions)
      for (const {fact, link} of labelsOf(context, edition)) {
        if (fact) continue
        yield {
          values: {id: link.target},
          expected: nearest(link.target, [...context.work.facts.keys()]),
          actual: link.target,
          places: [placeIn(edition, link.span)],
        }
      }
  },
})

/** @returns the id that was probably meant: one that differs in a letter or two */
function nearest(id: string, known: readonly string[]): string[] {
  const close = known.map((other) => ({other, far: distance(id, other)})).filter(({far}) => far <= 2)
  return close
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 1)
    .map(({other}) => other)
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const [above = 0, before = 0, left = 0] = [row[j + 1], row[j], next[j]]
      next.push(Math.min(above + 1, left + 1, before + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
