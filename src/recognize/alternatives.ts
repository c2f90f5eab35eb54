import {decimal, equals, one} from '../fact/decimal.ts'
import type {Fact, Money} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import type {Figure} from './figure.ts'

/** @returns every reading of a figure that its writing leaves open, the likeliest first */
export const readingsOf = (figure: Figure, fact: Fact): readonly Fact[] =>
  likeliest(figure, [fact, ...alternativesOf(figure, fact)])

/**
 * `25,000 người` in Vietnamese is grouped as in English: people do not come in thousandths. Put the reading of the
 * separators that the counter allows first.
 */
function likeliest(figure: Figure, facts: readonly Fact[]): readonly Fact[] {
  const [first, second, ...rest] = facts
  if (!figure.numeral.other || first === undefined || second === undefined || first.kind === 'date') return facts
  if (first.kind !== 'quantity' || second.kind !== 'quantity') return facts
  const whole = first.low.exponent >= 0
  const counts = units[first.unit]?.dimension.startsWith('count:') || units[first.unit]?.generic
  const oneBehindThePoint = figure.numeral.step.exponent <= -3
  return oneBehindThePoint && (whole || (counts && first.unit !== 'one')) ? [second, first, ...rest] : facts
}

/** In `1h30` the minutes are told, which nothing in the text names: the hour is no other reading of them. */
const isConverted = ({suffix, unit = ''}: Figure, written: string) =>
  suffix?.sense.role === 'unit' && suffix.sense.means !== unit && units[written]?.dimension === units[unit]?.dimension

function* alternativesOf(figure: Figure, fact: Fact): Generator<Fact> {
  if (fact.kind !== 'quantity' && fact.kind !== 'money') return
  const {other} = figure.numeral
  const {rank} = figure.numeral
  if (rank !== undefined && fact.kind === 'quantity') {
    const value = decimal(rank)
    yield {kind: 'quantity', low: value, high: value, step: one, unit: 'rank', bound: 'exact', sense: 'ordinal'}
  }
  if (other && equals(fact.low, fact.high)) yield {...fact, low: other, high: other, step: one}
  if (fact.kind === 'money') {
    for (const sense of figure.suffix?.senses ?? []) {
      if (sense.role !== 'unit') continue
      const {low, high, step, bound} = fact
      yield {kind: 'quantity', low, high, step, bound, unit: sense.means, sense: 'amount'}
    }
    return
  }
  if (fact.sense === 'ordinal') return
  if (fact.unit === 'occasion' && figure.unit === 'times') yield {...fact, unit: 'times', sense: 'multiple'}
  for (const sense of figure.suffix?.senses ?? []) {
    if (
      sense.role === 'unit' &&
      sense.means !== fact.unit &&
      fact.unit === figure.unit &&
      !isConverted(figure, sense.means)
    )
      yield {...fact, unit: sense.means}
    else if (sense.role === 'currency-name') {
      const {low, high, step, bound} = fact
      yield {kind: 'money', low, high, step, bound, currencies: sense.means as Money['currencies']}
    }
  }
}
