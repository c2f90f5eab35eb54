import {replace} from '../replacement.ts'
import {defineRule, placeIn} from '../rule.ts'
import {forbiddenTerms} from '../terms.ts'

export const termForbidden = defineRule({
  id: 'term-forbidden',
  why: 'One thing has one name in each language, so that readers recognize it wherever it stands.',
  mend: 'Write the preferred form of the term base.',
  examples: [
    {
      terms:
        'sk-telecom: {kind: organization, vi: {preferred: SK Telecom, forbidden: [Viễn thông SK]}, ko: {preferred: SK텔레콤, forbidden: [SK 텔레콤]}, en: {preferred: SK Telecom}}',
      facts: '',
      vi: 'SK Telecom lớn.',
      ko: 'SK텔레콤은 크다.',
      en: 'SK Telecom is large.',
      findings: [],
    },
    {
      terms:
        'sk-telecom: {kind: organization, vi: {preferred: SK Telecom, forbidden: [Viễn thông SK]}, ko: {preferred: SK텔레콤, forbidden: [SK 텔레콤]}, en: {preferred: SK Telecom}}',
      facts: '',
      vi: 'Viễn thông SK lớn.',
      ko: 'SK 텔레콤은 크고 SK텔레콤도 크다.',
      en: 'SK Telecom is large.',
      findings: ['vi 1:1-1:14', 'ko 1:1-1:7'],
    },
  ],
  *check({project, editions, memory}) {
    for (const edition of editions)
      for (const block of edition.blocks)
        for (const {start, end, term} of forbiddenTerms(block.text, edition.language, project.terms, memory)) {
          const expected = term.forms[edition.language].preferred
          const fix = replace(edition, block, {start, end, words: expected})
          const actual = block.text.slice(start, end)
          yield {
            values: {actual, expected},
            expected: [expected],
            actual,
            ...(fix && {fix}),
            places: [placeIn(edition, block.place(start, end))],
          }
        }
  },
})
