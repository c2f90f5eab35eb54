import {defineRule} from '../rule.ts'
import {placeOf, silences, suppressionsIn} from '../suppression.ts'

export const suppressionUnused = defineRule({
  id: 'suppression-unused',
  why: 'A comment that silences nothing would silence the next true finding.',
  mend: 'Take the comment out.',
  last: true,
  examples: [
    {
      en: '<!-- doichieu-ignore money-mismatch: rounded by the court -->\n\nIt costs $5.',
      ko: '가격은 5달러다.',
      vi: 'Giá là 5 đô la.',
      findings: ['en 1:1-1:62'],
    },
    {
      en: '<!-- doichieu-ignore money-mismatch: rounded by the court -->\n\nIt costs $5.',
      ko: '가격은 5달러다.',
      vi: 'Giá là 6 đô la.',
      findings: [],
    },
    {
      en: 'It costs $5.',
      ko: '가격은 6달러다. <!-- doichieu-ignore money-mismatch: 법원이 반올림했다 -->',
      findings: [],
    },
  ],
  *check({editions}, found) {
    for (const edition of editions)
      for (const suppression of suppressionsIn(edition)) {
        const {ruleId, written} = suppression
        if (found.some((finding) => silences(suppression, finding))) continue
        yield {values: {actual: written, rule: ruleId}, expected: [], actual: written, places: [placeOf(suppression)]}
      }
  },
})
