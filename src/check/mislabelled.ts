import {inWords, labels} from './label.ts'
import {readingsOf, type Reading} from './label-reading.ts'
import {mendLabel} from './mend.ts'
import {placeIn, type Fault, type RuleContext} from './rule.ts'

/**
 * @param result what the rule is about
 * @returns a fault for each label that reads so
 */
export function* mislabelled(context: RuleContext, result: Reading['result']): Generator<Fault> {
  for (const [label, reading] of readingsOf(context)) {
    if (reading.result !== result) continue
    const {edition, block, link, text, fact} = label
    const fix = mendLabel(context, label)
    const expected = inWords(fact.value, edition.language)
    yield {
      values: {actual: text, expected, id: link.target, ...labels(fact)},
      expected: [expected],
      actual: text,
      ...(fix && {fix}),
      places: [placeIn(edition, block.place(link.start, link.end)), {file: fact.file, ...fact.span}],
    }
  }
}
