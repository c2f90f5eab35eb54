/** A figure written anew in the place of another, keeping of the writer's words what is not wrong. */
import {compareFacts, kindredBounds} from '../fact/compare.ts'
import {equals, one} from '../fact/decimal.ts'
import type {Fact, Money, Quantity} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {boundWords, phrase} from '../phrase/index.ts'
import {recognize} from '../recognize/index.ts'

/** A figure in the words around it, and what it means. */
export interface Written {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly fact: Fact
  readonly language: Language
}

/**
 * @param written what stands there
 * @param value what should be told
 * @returns ways to tell it, the nearest to what stands there first: the number alone, the figure without the words that
 *   bound it, the whole
 */
export function rewritings({text, start, end, fact, language}: Written, value: Fact): string[] {
  const near = dressed({text: text.slice(start, end), fact, language}, value)
  const all = near === undefined ? [phrase(value, language)] : [near, phrase(value, language)]
  return [...new Set(all.map((words) => withoutEcho(words, text.slice(0, start), text.slice(end))))]
}

/** What the words beside a figure say already is not said twice: `매개변수` before `1조 개`. */
function withoutEcho(words: string, before: string, after: string): string {
  const parts = words.split(/(?<= )/)
  const heads = parts.map((_, count) => parts.slice(0, count).join('')).filter((head) => head !== '')
  const tails = parts.map((_, count) => ` ${parts.slice(count).join('')}`).slice(1)
  const head = heads.findLast((head) => before.endsWith(head)) ?? ''
  const tail = tails.find((tail) => after.startsWith(tail)) ?? ''
  return words.slice(head.length, words.length - tail.length)
}

/** The new figure in the old words of its bound or limit, if those are right; else in new ones. */
function dressed({text, fact, language}: Pick<Written, 'text' | 'fact' | 'language'>, value: Fact): string | undefined {
  if (!isAmount(fact) || !isAmount(value)) {
    if (fact.kind !== 'date' || value.kind !== 'date' || fact.bound !== value.bound || !fact.limit) return undefined
    const {limit: _, ...plain} = fact
    const bare = longest(text, language, (read) => sameFact(plain, read))
    return bare && text.slice(0, bare.start) + phrase(value, language) + text.slice(bare.end)
  }
  const bare = longest(text, language, (read) => isAmount(read) && read.bound === 'exact' && sameAmount(fact, read))
  const core = bare && figure(text.slice(bare.start, bare.end), fact, value, language)
  if (!bare || core === undefined) return undefined
  if (kindredBounds(fact.bound, value.bound)) return text.slice(0, bare.start) + core + text.slice(bare.end)
  const {before, after} = boundWords(value.bound, language)
  return before + core + after
}

/** The figure with another number in it, where its unit is the right one. */
function figure(text: string, fact: Amount, value: Amount, language: Language): string | undefined {
  if (sameAmount(fact, value) && hasUnitOf(fact, value)) return text
  if (!hasUnitOf(fact, value)) return phrase({...value, bound: 'exact'}, language)
  // One of a thing is told by another form of its word, and so is a rank: `1st`, `2nd`.
  const isInflected = equals(value.low, one) !== equals(fact.low, one) || isRank(fact)
  if (language === 'en' && isInflected) return undefined
  const number = longest(text, language, (read) => isBareNumber(read) && sameAmount(fact, read))
  if (!number) return undefined
  return text.slice(0, number.start) + joined(numberOf(value, language), text.slice(number.end), language)
}

const numberOf = ({low, high, step}: Amount, language: Language): string =>
  phrase({kind: 'quantity', low, high, step, unit: 'one', bound: 'exact', sense: 'amount'}, language)

/** Korean writes a counter apart only behind a scale word: `512장`, `1,000만 명`. */
function joined(number: string, tail: string, language: Language): string {
  if (language !== 'ko' || !/^ ?\p{Script=Hangul}/u.test(tail)) return number + tail
  const apart = /[만억조경]$/.test(number)
  return number + (apart ? ' ' : '') + tail.trimStart()
}

type Amount = Quantity | Money

const isRank = (fact: Amount): boolean => fact.kind === 'quantity' && fact.sense === 'ordinal'

const isAmount = (fact: Fact): fact is Amount => fact.kind === 'quantity' || fact.kind === 'money'

const isBareNumber = (fact: Fact): boolean => fact.kind === 'quantity' && fact.unit === 'one' && fact.bound === 'exact'

const sameAmount = (a: Amount, b: Fact): boolean => isAmount(b) && equals(a.low, b.low) && equals(a.high, b.high)

const sameFact = (a: Fact, b: Fact): boolean => compareFacts(a, b).result === 'same'

/** Whether a figure names the unit or currency of another. */
function hasUnitOf(fact: Amount, value: Amount): boolean {
  if (fact.kind === 'money') return value.kind === 'money' && fact.currencies.includes(value.currencies[0])
  return value.kind === 'quantity' && fact.unit === value.unit && fact.sense === value.sense
}

interface Slice {
  readonly start: number
  readonly end: number
}

/** The longest part of a figure that by itself reads as something; parts end where one sort of letter does. */
function longest(text: string, language: Language, is: (read: Fact) => boolean): Slice | undefined {
  const edges = edgesOf(text)
  const slices = edges.flatMap((start) => edges.filter((end) => end > start).map((end) => ({start, end})))
  return slices
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .find(({start, end}) => {
      const part = text.slice(start, end)
      if (part.trim() !== part) return false
      const [mention, ...others] = recognize(part, language)
      return others.length === 0 && mention?.start === 0 && mention.end === part.length && is(mention.fact)
    })
}

function edgesOf(text: string): number[] {
  const sort = (at: number): string => {
    const letter = text.charAt(at)
    if (/[\d.,]/.test(letter)) return 'digit'
    if (/\s/.test(letter)) return 'space'
    if (/\p{Script=Hangul}/u.test(letter)) return `hangul ${at}`
    return /\p{L}|\p{M}/u.test(letter) ? 'letter' : `mark ${at}`
  }
  return Array.from({length: text.length + 1}, (_, at) => at).filter(
    (at) => at === 0 || at === text.length || sort(at - 1) !== sort(at),
  )
}
