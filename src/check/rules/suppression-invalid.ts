import {preset} from '../preset.ts'
import {defineRule} from '../rule.ts'
import {placeOf, suppressionsIn} from '../suppression.ts'

export const suppressionInvalid = defineRule({
  id: 'suppression-invalid',
  why: 'A finding that is silenced without a reason is forgotten, and one silenced under a wrong name is not silenced.',
  mend: 'Write `<!-- doichieu-ignore rule-id: reason -->` with the id of a rule and a reason.',
  examples: [
    {
      vi: 'Giá là 5 đô la.',
      en: '<!-- doichieu-ignore money-mismatch -->\n\nIt costs $5.',
      ko: '가격은 5달러다.\n\n<!-- doichieu-ignore no-such-rule: reason -->',
      findings: ['en 1:1-1:40', 'ko 3:1-3:46'],
    },
    {
      vi: 'Giá là 5 đô la.',
      en: '<!-- doichieu-ignore money-mismatch: rounded by the court -->\n\nIt costs $5.',
      ko: '가격은 5달러다. <!-- 메모: doichieu -->',
      findings: [],
    },
  ],
  *check({editions}) {
    for (const edition of editions)
      for (const suppression of suppressionsIn(edition)) {
        const {ruleId, reason, written} = suppression
        if (reason !== '' && Object.hasOwn(preset, ruleId)) continue
        yield {values: {actual: written}, expected: [], actual: written, places: [placeOf(suppression)]}
      }
  },
})
