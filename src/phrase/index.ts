/** Facts in words: the way back from recognition, for fixes, pages and round trips. */
import type {Fact} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {phraseClaim} from './claim.ts'
import {phraseDate} from './date.ts'
import {phraseMoney} from './money.ts'
import {phraseQuantity} from './quantity.ts'
import {phraseTime} from './time.ts'

export {boundWords} from './bound.ts'
export {particle, withParticle} from './particle.ts'
export {refit} from './refit.ts'

/**
 * Say a fact in a language, in the house style of docs/writing.md.
 *
 * @param fact any fact; of an ambiguous one the likeliest reading is said
 * @returns the words as they may stand in a sentence, without article or final particle; a name's key for a name
 * @throws never
 * @example phrase(fact, 'vi') //=> '530 tỷ won'
 * @example phrase(fact, 'ko') //=> '5,300억 원'
 */
export function phrase(fact: Fact, language: Language): string {
  switch (fact.kind) {
    case 'quantity':
      return phraseQuantity(fact, language)
    case 'money':
      return phraseMoney(fact, language)
    case 'date':
      return phraseDate(fact, language)
    case 'time':
      return phraseTime(fact, language)
    case 'name':
      return fact.key
    case 'claim':
      return phraseClaim(fact, language)
  }
}
