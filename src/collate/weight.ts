import {equals, one, sign} from '../fact/decimal.ts'
import {isCounted} from '../fact/unit-relations.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Family} from './difference.ts'
import {isBelowTen, isSmall, isSpan} from './family.ts'

const usualWeight: Readonly<Record<Family, number>> = {
  money: 0.9,
  percent: 0.9,
  unit: 0.8,
  number: 0.7,
  age: 0.7,
  score: 0.8,
  time: 0.7,
  date: 0.8,
  name: 0.5,
  ordinal: 0.4,
  multiple: 0.4,
  fraction: 0.3,
  claim: 0.5,
  bound: 0.5,
}

/** What is missing weighs more the less a translator could have said it in other words. */
export function weightAlone({fact, within, start, end}: Mention, family: Family, text: string): number {
  const written = text.slice(start, end)
  if (within) return 0
  const usual = usualWeight[family === 'ordinal' && isLabel.test(written) ? 'number' : family]
  if (fact.kind === 'money') return fact.vague || fact.indefinite ? 0 : sign(fact.high) === 0 ? usual * 0.4 : usual
  if (fact.kind === 'name') return isMark(fact.key) ? usual * 0.5 : usual
  if (isSpan(fact)) return Math.abs(fact.relative?.offset ?? 0) > 2 ? usual : usual * 0.4
  if (fact.kind !== 'quantity') return usual
  if (fact.vague || fact.indefinite) return 0
  if (fact.sense === 'score') return usual
  if (sign(fact.high) === 0) return isInsideWord(text, start, end) ? usual : usual * 0.4
  if (equals(fact.high, one) && fact.sense !== 'multiple') return usual * 0.4
  const inDigits = /\d/.test(written)
  if (isSmall(fact)) return usual * (inDigits ? 0.8 : 0.4)
  return !inDigits && isBelowTen(fact) && isCounted(fact.unit) ? usual * 0.6 : usual
}

/** `Article 5`, `lesson 4`: a label in digits is copied as they are. */
const isLabel = /^\p{L}[\p{L} .]{2,20} \d{1,5}$/u

/** `E2E`, `24/7`: names that stand for words, which translators write out. */
const isMark = (key: string) => key.length <= 3 || !/\p{L}/u.test(key)

/** A digit between two letters is a slip of the keyboard, even a nought. */
const isInsideWord = (text: string, start: number, end: number) =>
  /[\p{L}]/u.test(text[start - 1] ?? '') && /[\p{L}]/u.test(text[end] ?? '')
