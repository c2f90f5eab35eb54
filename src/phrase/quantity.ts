import {type Decimal, equals} from '../fact/decimal.ts'
import type {Quantity} from '../fact/fact.ts'
import {units} from '../fact/unit.ts'
import type {Language} from '../language.ts'
import {phraseAmount} from './amount.ts'
import {boundWords} from './bound.ts'
import {writeDigits} from './number.ts'
import {englishOrdinal} from './ordinal.ts'
import {unitWords} from './unit-words.ts'
import type {Words} from './words.ts'

const agePattern: Words = {vi: '# tuổi', ko: '#세', en: '# year old | # years old'}
const scoreMark: Words = {vi: '-', ko: ' 대 ', en: '-'}
const rankPattern: Words = {vi: 'hạng #', ko: '#위', en: 'No. #'}

/**
 * @returns a count, measure, rank, multiple, fraction, age or score in words
 * @example phraseQuantity(quantity('parameter', '236000000000'), 'ko') //=> '매개변수 2,360억 개'
 */
export function phraseQuantity(fact: Quantity, language: Language): string {
  const {low, high, bound, sense, ratio, unit} = fact
  if (sense === 'score') return `${writeDigits(low, language)}${scoreMark[language]}${writeDigits(high, language)}`
  if (sense === 'fraction' && equals(low, high)) return phraseFraction(ratio ?? lowestTerms(low), fact, language)
  const smaller = sense === 'amount' && !unitWords[unit] ? inWordedUnit(fact) : undefined
  if (smaller) return phraseQuantity(smaller, language)
  const pattern = patternOf(fact, language)
  if (sense === 'ordinal' && language === 'en' && equals(low, high))
    return boundWords(bound, language).before + englishOrdinal(low)
  return phraseAmount({low, high, bound, pattern}, language)
}

function patternOf({unit, sense, bound}: Quantity, language: Language): string {
  if (sense === 'age') return agePattern[language]
  // `up to 3 times` would count occasions.
  if (unit === 'times' && bound !== 'exact' && language === 'en') return '#-fold'
  if (unit === 'rank' || sense === 'ordinal') return rankPattern[language]
  return unitWords[unit]?.[language] ?? '#'
}

/** A decade is 10 years: the same amount in the largest unit that has words and of which it is a whole multiple. */
function inWordedUnit(fact: Quantity): Quantity | undefined {
  const of = units[fact.unit]
  if (!of || of.generic) return undefined
  const fitting = Object.keys(unitWords).flatMap((id) => {
    const to = units[id]
    if (!to || to.dimension !== of.dimension || to.offset || of.offset) return []
    const over = of.factor.numerator * to.factor.denominator
    const under = of.factor.denominator * to.factor.numerator
    return over % under === 0n ? [{id, times: over / under}] : []
  })
  const [best] = fitting.toSorted((a, b) => (a.times < b.times ? -1 : 1))
  if (!best) return undefined
  const multiplied = (n: Decimal): Decimal => ({coefficient: n.coefficient * best.times, exponent: n.exponent})
  return {...fact, unit: best.id, low: multiplied(fact.low), high: multiplied(fact.high)}
}

type Share = NonNullable<Quantity['ratio']>

/** 0.75 is 3/4. */
function lowestTerms({coefficient, exponent}: Decimal): Share {
  if (exponent >= 0) return {numerator: coefficient * 10n ** BigInt(exponent), denominator: 1n}
  const tens = 10n ** BigInt(-exponent)
  const common = greatestCommon(coefficient, tens)
  return {numerator: coefficient / common, denominator: tens / common}
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b)
}

function phraseFraction({numerator, denominator}: Share, {bound}: Quantity, language: Language): string {
  const {before, after} = boundWords(bound, language)
  const fraction = language === 'ko' ? `${denominator}분의 ${numerator}` : `${numerator}/${denominator}`
  return before + fraction + after
}
