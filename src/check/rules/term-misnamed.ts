import type {Block, Edition} from '../../document/edition.ts'
import {editionPairs} from '../pairs.ts'
import {defineRule, type Fault, placeIn, type RuleContext} from '../rule.ts'
import {rememberedTerms, type TermHit} from '../terms.ts'

export const termMisnamed = defineRule({
  id: 'term-misnamed',
  why: 'A form may be right elsewhere and wrong here: it names another thing, or nothing, where the other edition names this one.',
  mend: 'Write the preferred form of the term base. Where the form means something else, the block of the other edition should not name the term.',
  examples: [
    {
      terms:
        'artificial-analysis: {kind: organization, vi: {preferred: Artificial Analysis}, ko: {preferred: 아티피셜 애널리시스, avoidInContext: [인공지능 분석]}, en: {preferred: Artificial Analysis}}',
      vi: 'Phân tích bằng AI giúp bệnh viện.',
      ko: '인공지능 분석은 병원을 돕는다.',
      en: 'Analysis by AI helps hospitals.',
      findings: [],
    },
    {
      terms:
        'artificial-analysis: {kind: organization, vi: {preferred: Artificial Analysis}, ko: {preferred: 아티피셜 애널리시스, avoidInContext: [인공지능 분석]}, en: {preferred: Artificial Analysis}}',
      vi: 'Bảng này của Artificial Analysis.',
      ko: '이 표는 인공지능 분석의 것이다.',
      en: 'The table is by Artificial Analysis.',
      findings: ['ko 1:6-1:13'],
    },
    {
      terms:
        'subscribers: {kind: concept, vi: {preferred: người đăng ký}, ko: {preferred: 가입자, avoidInContext: [이용자]}, en: {preferred: subscribers, avoidInContext: [users]}}',
      vi: 'Dịch vụ có 10 triệu người dùng; số người đăng ký cao hơn.',
      ko: '서비스 이용자는 1,000만 명이고 가입자는 더 많다.',
      en: 'The service has 10 million users, and more subscribers.',
      findings: [],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of editionPairs(context))
      for (const pair of pairs) {
        yield* misnamed(target, pair.target, source, pair.source, context)
        yield* misnamed(source, pair.source, target, pair.target, context)
      }
  },
})

function* misnamed(
  own: Edition,
  blocks: readonly Block[],
  other: Edition,
  others: readonly Block[],
  context: RuleContext,
): Generator<Fault> {
  const hits = blocks.flatMap((block) => hitsIn(block, own, context))
  const misnamers = hits.filter(({hit}) => hit.role === 'context')
  if (misnamers.length === 0) return
  const rightly = Map.groupBy(hits.filter(isName), ({hit}) => hit.term.id)
  const named = Map.groupBy(
    others.flatMap((block) => hitsIn(block, other, context)).filter(isName),
    ({hit}) => hit.term.id,
  )
  for (const {block, hit} of misnamers) {
    const {start, end, term} = hit
    const actual = block.text.slice(start, end)
    // Where the term is named as often, the form stands for something else.
    const name = named.get(term.id)?.[rightly.get(term.id)?.length ?? 0]
    // What both editions write is what both mean.
    if (!name || others.some(({text}) => text.includes(actual))) continue
    const expected = term.forms[own.language].preferred
    yield {
      values: {actual, expected},
      expected: [expected],
      actual,
      places: [placeIn(own, block.place(start, end)), placeIn(other, name.block.place(name.hit.start, name.hit.end))],
    }
  }
}

interface Hit {
  readonly block: Block
  readonly hit: TermHit
}

const isName = ({hit}: Hit): boolean => hit.role !== 'context'

const hitsIn = (block: Block, {language}: Edition, {project, memory}: RuleContext): Hit[] =>
  rememberedTerms(block.text, language, project.terms, memory).map((hit) => ({block, hit}))
