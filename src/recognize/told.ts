import {compare, one, toPlain} from '../fact/decimal.ts'
import type {Fact} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {recognize} from './index.ts'
import {tell} from './tell.ts'

/** A reading, and to what place it is exact unless that is one; a field that holds nothing is a fault. */
const exactly = (fact: Fact): string =>
  [
    tell(fact),
    ...((fact.kind === 'quantity' || fact.kind === 'money') && compare(fact.step, one) !== 0
      ? [`to ${toPlain(fact.step)}`]
      : []),
    ...(Object.values(fact).some((value) => value === '') ? ['with an empty field'] : []),
  ].join(' ')

/**
 * Tell all figures of a text, for tables of tests: what is written, its readings, and to what place each is exact.
 *
 * @example told('in 3.5 million homes', 'en') //=> '3.5 million homes = 3500000 household to 100000'
 */
export const told = (text: string, language: Language): string =>
  recognize(text, language)
    .filter(({fact}) => fact.kind === 'quantity' || fact.kind === 'money')
    .map(({start, end, fact, alternatives = []}) =>
      [`${text.slice(start, end)} = ${exactly(fact)}`, ...alternatives.map(exactly)].join(' or '),
    )
    .join('; ')
