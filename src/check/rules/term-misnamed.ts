import type {Block, Edition} from '../../document/edition.ts'
import {editionPairs} from '../pairs.ts'
import {defineRule, type Fault, placeIn, type RuleContext} from '../rule.ts'
import {rememberedTerms, termsIn, type TermHit} from '../terms.ts'

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
  {project: {terms}, memory}: RuleContext,
): Generator<Fault> {
  for (const block of blocks) {
    const hits = rememberedTerms(block.text, own.language, terms, memory).filter(({role}) => role === 'context')
    for (const {start, end, term} of hits) {
      const actual = block.text.slice(start, end)
      const named = others.flatMap((one) => namesOf(one, other, term, terms).map((hit) => ({one, hit})))
      const rightly = blocks.flatMap((one) => namesOf(one, own, term, terms)).length
      // Where the term is named as often, the form stands for something else.
      const context = named[rightly]
      // What both editions write is what both mean.
      if (!context || others.some(({text}) => text.includes(actual))) continue
      const expected = term.forms[own.language].preferred
      yield {
        values: {actual, expected},
        expected: [expected],
        actual,
        places: [
          placeIn(own, block.place(start, end)),
          placeIn(other, context.one.place(context.hit.start, context.hit.end)),
        ],
      }
    }
  }
}

const namesOf = (
  {text}: Block,
  {language}: Edition,
  term: TermHit['term'],
  terms: RuleContext['project']['terms'],
): TermHit[] => termsIn(text, language, terms).filter((hit) => hit.term === term && hit.role !== 'context')
