import type {Money} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {phraseAmount} from './amount.ts'
import {currencyPattern} from './currency-words.ts'

/**
 * @returns an amount of money in words; of currencies that stay open, the likeliest
 * @example phraseMoney(money('KRW', '530000000000'), 'vi') //=> '530 tỷ won'
 */
export function phraseMoney({low, high, bound, currencies}: Money, language: Language): string {
  return phraseAmount({low, high, bound, pattern: currencyPattern(currencies[0])[language]}, language)
}
