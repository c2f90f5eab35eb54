import {equals, toPlain} from '../fact/decimal.ts'
import type {Fact, Money, Quantity} from '../fact/fact.ts'

/**
 * Tell a figure in one short line, the same for every language: value, unit, and what is out of the ordinary.
 *
 * @example tell(fact of 'hơn 10 triệu người') //=> '10000000 person more-than'
 * @example tell(fact of '100 to 200 billion won') //=> '100000000000..200000000000 KRW'
 */
export function tell(fact: Fact): string {
  switch (fact.kind) {
    case 'money':
      return words([
        range(fact),
        fact.currencies.length > 1 ? `${fact.currencies[0]}?` : fact.currencies[0],
        marks(fact),
      ])
    case 'quantity':
      return words([range(fact), fact.unit, fact.sense === 'amount' ? '' : fact.sense, marks(fact)])
    case 'name':
      return fact.key
    case 'claim':
      return fact.marker
    default:
      return JSON.stringify(fact)
  }
}

const words = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

function range(fact: Money | Quantity): string {
  if (fact.kind === 'quantity' && fact.ratio) return `${fact.ratio.numerator}/${fact.ratio.denominator}`
  return equals(fact.low, fact.high) ? toPlain(fact.low) : `${toPlain(fact.low)}..${toPlain(fact.high)}`
}

const marks = ({bound, vague, indefinite}: Money | Quantity) =>
  words([bound === 'exact' ? '' : bound, vague ? 'vague' : '', indefinite ? 'indefinite' : ''])
