import type {EditionPair, Passage} from '../../collate/index.ts'
import type {Block, Edition} from '../../document/edition.ts'
import {editionPairs} from '../pairs.ts'
import {defineRule, type Fault, placeIn, startOf} from '../rule.ts'

export const blockMissing = defineRule({
  id: 'block-missing',
  why: 'The editions of a work have the same blocks: what stands in one only is lost on the readers of the others.',
  mend: 'Write the paragraph, list item or table row that is missing, or remove it from the other editions.',
  examples: [
    {
      facts: '',
      vi: '## Chi phí {#cost}\n\nChi phí là 530 tỷ won.\n\nCó 5 đội.',
      ko: '## 비용 {#cost}\n\n비용은 5,300억 원이다.\n\n5개 팀이 있다.',
      en: '## Costs {#cost}\n\nIt costs 530 billion won.\n\nThere are 5 teams.',
      findings: [],
    },
    {
      facts: '',
      vi: '## Chi phí {#cost}\n\nChi phí là 530 tỷ won.\n\nDự án kéo dài đến năm 2027.\n\nCó 5 đội.',
      ko: '## 비용 {#cost}\n\n비용은 5,300억 원이다.\n\n사업은 2027년까지 이어진다.\n\n5개 팀이 있다.',
      en: '## Costs {#cost}\n\nIt costs 530 billion won.\n\nThere are 5 teams.',
      findings: ['en 3:1-3:26'],
    },
    {
      facts: '',
      vi: '## Chi phí {#cost}\n\nMột đoạn nói về chi phí.',
      ko: '## 비용 {#cost}\n\n비용에 관한 문단이다.\n\n다른 문단은 사업 기간에 관한 것이다.',
      en: '## Costs {#cost}\n\nA paragraph about costs.\n\nThe other paragraph is about the time of the project.',
      findings: ['vi 3:1-3:25'],
    },
  ],
  *check(context) {
    if (!context.project.declares) return
    const pairs = editionPairs(context).filter(({comparable}) => comparable)
    for (const {source, target, missing} of pairs)
      for (const passage of missing) {
        const fault = tell(target, source, passage)
        if (fault) yield fault
      }
    yield* onlyInTranslations(pairs)
  },
})

/** What the source lacks is told once, at the source if every translation has it, else at those that have it. */
function* onlyInTranslations(pairs: readonly EditionPair[]): Generator<Fault> {
  const byPlace = new Map<string, {pair: EditionPair; passage: Passage}[]>()
  for (const pair of pairs)
    for (const passage of pair.added) {
      const key = passage.after?.id ?? ''
      byPlace.set(key, [...(byPlace.get(key) ?? []), {pair, passage}])
    }
  for (const found of byPlace.values()) {
    const [first, ...rest] = found
    if (!first) continue
    if (pairs.length > 1 && found.length < pairs.length) {
      for (const {pair, passage} of found) {
        const fault = tell(pair.source, pair.target, passage)
        if (fault) yield {...fault, places: fault.places.toReversed()}
      }
      continue
    }
    const fault = tell(first.pair.source, first.pair.target, first.passage)
    const others = rest.map(({pair, passage}) => placeIn(pair.target, spanOf(passage.blocks)))
    if (fault) yield {...fault, places: [...fault.places, ...others]}
  }
}

/** @returns the fault, unless the passage is a section or in one that `without` lacks altogether: that is told apart */
function tell(without: Edition, having: Edition, {blocks, after}: Passage): Fault | undefined {
  const sections = new Set(without.sections.map(({id}) => id))
  const own = new Set(having.sections.map(({id}) => id))
  const whole = [...sections].every((id) => own.has(id))
  const shown = blocks.filter(({section, kind}) => kind !== 'html' && (section === '' || sections.has(section)))
  const [first] = shown
  if (!first || !whole) return undefined
  return {
    values: {begins: beginningOf(first), count: shown.length},
    expected: [],
    actual: '',
    places: [after ? placeIn(without, after.span) : startOf(without), placeIn(having, spanOf(shown))],
  }
}

const beginningOf = ({text, code}: Block): string => {
  const words = text === '' ? (code[0] ?? '') : text
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

function spanOf(blocks: readonly Block[]): Block['span'] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const start = {line: 1, column: 1, offset: 0}
  return {start: first?.span.start ?? start, end: last?.span.end ?? start}
}
