import type {Block, Span} from '../../document/edition.ts'
import {anchorReader, type AnchorReader} from '../anchors.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const anchorDiffers = defineRule({
  id: 'anchor-differs',
  why: 'The address of a heading is made of its words; once these are translated, a link to it leads nowhere or to another section.',
  mend: 'Link to the translated heading of the section that the source edition links to.',
  examples: [
    {
      vi: 'Xem [chi phí](#chi-phí).\n\n## Chi phí\n\nHai.',
      ko: '[비용](#비용)을 보라.\n\n## 비용\n\n둘.',
      en: 'See [costs](#costs).\n\n## Costs\n\nTwo.',
      findings: [],
    },
    {
      vi: 'Xem [chi phí](#chi-phí).\n\n## Chi phí\n\nHai.\n\n## Lịch\n\nBa.',
      ko: '[비용](#chi-phí)을 보라.\n\n## 비용\n\n둘.\n\n## 일정\n\n셋.',
      en: 'See [costs](#schedule).\n\n## Costs\n\nTwo.\n\n## Schedule\n\nThree.',
      findings: ['en 1:5-1:23', 'ko 1:1-1:15'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs, sections} of foreignPairs(context)) {
      const [here, there] = [anchorReader(source), anchorReader(target)]
      const counterparts = new Map(sections.map((pair) => [pair.source, pair.target] as const))
      for (const pair of pairs) {
        const wanted = anchorsOf(pair.source, here).flatMap((anchor) => {
          const section = typeof anchor.section === 'object' ? counterparts.get(anchor.section) : undefined
          return section ? [{...anchor, section}] : []
        })
        if (wanted.length === 0) continue
        const theirs = anchorsOf(pair.target, there)
        const led = new Set(theirs.map(({section}) => section))
        const right = new Set(wanted.map(({section}) => section))
        if (led.has('mark')) continue
        const strange = theirs.filter(({section}) => typeof section !== 'object' || !right.has(section))
        for (const [index, {section, span}] of wanted.filter((anchor) => !led.has(anchor.section)).entries()) {
          const instead = strange[index]
          yield {
            values: {expected: section.title.slice(0, 60), actual: instead?.address ?? ''},
            expected: section.explicit ? [`#${section.id}`] : [],
            actual: instead?.address ?? '',
            places: [placeIn(target, instead?.span ?? pair.target[0].span), placeIn(source, span)],
          }
        }
      }
    }
  },
})

interface Anchor {
  readonly address: string
  readonly section: ReturnType<AnchorReader>
  readonly span: Span
}

const anchorsOf = (blocks: readonly Block[], read: AnchorReader): Anchor[] =>
  blocks
    .flatMap(({links}) => links.filter(({target}) => target.startsWith('#') && target.length > 1))
    .map(({target, span}) => ({address: target, section: read(target), span}))
