import type {DeclaredFact, DeclaredValue} from '../document/work.ts'
import {compareFacts, kindredBounds} from '../fact/compare.ts'
import {equals} from '../fact/decimal.ts'
import type {Fact, Money, Quantity} from '../fact/fact.ts'
import {isGeneric} from '../fact/unit-relations.ts'
import {languages, type Language} from '../language.ts'
import {phrase} from '../phrase/index.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import {labelsOf, type Label} from './label.ts'
import type {RuleContext} from './rule.ts'

/** What a label says of its fact. */
export type Reading =
  | {readonly result: 'same'}
  /** It may be true of the value, but is not it: rounded, coarser, another bound. */
  | {readonly result: 'imprecise'; readonly read: Fact | undefined}
  | {readonly result: 'different'; readonly read: Fact | undefined}
  /** The value is told, in the words of another language. */
  | {readonly result: 'foreign'; readonly language: Language}
  | {readonly result: 'unreadable'}

/** A label of a fact that is declared. */
export type DeclaredLabel = Label & {readonly fact: DeclaredFact}

type Read = readonly [DeclaredLabel, Reading]
const known = new WeakMap<RuleContext, readonly Read[]>()

/** Every label with words, and what it says; read once, for all the rules that ask. */
export function readingsOf(context: RuleContext): readonly Read[] {
  const readings =
    known.get(context) ??
    context.editions
      .flatMap((edition) => labelsOf(context, edition))
      .flatMap((label): Read[] => {
        const {edition, block, text, fact} = label
        return fact && text !== ''
          ? [
              [
                {...label, fact},
                remembered(context, {...label, fact}, 'reading', () =>
                  readLabel(label, fact.value, context.read(edition, block)),
                ),
              ],
            ]
          : []
      })
  known.set(context, readings)
  return readings
}

/**
 * @param name what is asked of the label
 * @param make works it out from the label, its block's words and links, and its fact's value
 * @returns the same, worked out once where earlier checks are remembered
 */
export function remembered<T>({memory}: RuleContext, label: DeclaredLabel, name: string, make: () => T): T {
  if (!memory) return make()
  const {edition, block, link, fact} = label
  const labels = block.links.map(({scheme, start, end}) => `${scheme} ${start} ${end}`).join()
  const key = `${name} ${edition.language} ${memory.nameOf(fact.value)} ${link.start} ${labels} ${block.text}`
  return memory.remember(key, make)
}

/** @returns whether the words that stand for an empty label mean the value */
export function readPhrase(value: DeclaredValue, language: Language): boolean {
  if (value.kind === 'text') return value.words[language] !== ''
  return judge(value, figuresIn(recognize(phrase(value, language), language))).result === 'same'
}

/**
 * Set what a label says beside the declared value. The label is read by itself, for the brackets say where the figure
 * begins and ends; its sentence is asked only whether a word outside them bounds it.
 *
 * @param mentions all that is read in the label's block
 */
export function readLabel(label: Label, value: DeclaredValue, mentions: readonly Mention[]): Reading {
  const {edition, text} = label
  const {language} = edition
  if (value.kind === 'text') return readWords(text, value.words, language)
  const own = figuresIn(recognize(text, language))
  const reading = judge(value, own)
  if (reading.result === 'same')
    return unitOutside(label, value, mentions) ?? boundOutside(label, value, mentions) ?? reading
  if (own.length > 0) return reading
  const other = languages.find(
    (other) => other !== language && judge(value, figuresIn(recognize(text, other))).result === 'same',
  )
  return other ? {result: 'foreign', language: other} : reading
}

function readWords(text: string, words: Readonly<Record<Language, string>>, language: Language): Reading {
  const written = folded(text)
  if (written === folded(words[language])) return {result: 'same'}
  for (const [other, phrase] of Object.entries(words) as [Language, string][])
    if (written === folded(phrase)) return {result: 'foreign', language: other}
  return {result: 'different', read: undefined}
}

/** A phrase may begin a sentence and run over a line end. */
function folded(phrase: string): string {
  const plain = phrase.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

/** `약 [5,300억 원]`: the figure is right, but a word outside the brackets makes it another claim. */
function boundOutside(label: Label, value: Fact, mentions: readonly Mention[]): Reading | undefined {
  return figuresAround(label, mentions)
    .filter(({fact}) => !sameBound(value, fact) && judgeFact(withBound(value, fact), fact).result === 'same')
    .map(({fact}): Reading => ({result: 'imprecise', read: fact}))[0]
}

/** `[530 tỷ] đô la`: the number is right, but the word behind it makes dollars of won. */
function unitOutside(label: Label, value: Fact, mentions: readonly Mention[]): Reading | undefined {
  return inOtherUnit(label, value, mentions).map(({fact}): Reading => ({result: 'different', read: fact}))[0]
}

/** Figures of the declared number that words outside the label give a unit or currency that is not the declared one. */
function inOtherUnit(label: Label, value: Fact, mentions: readonly Mention[]): Mention[] {
  if (!isAmount(value)) return []
  const contradicts = (read: Fact): boolean =>
    isAmount(read) &&
    senseOf(read) === senseOf(value) &&
    sameAmount(value, read) &&
    judgeFact(withBound(value, read), read).result === 'different'
  return figuresAround(label, mentions).filter(({fact, alternatives = []}) =>
    [fact, ...alternatives].every(contradicts),
  )
}

/** @returns where words stand outside a label that give its figure another unit than the declared one */
export function unitWords(label: Label, value: Fact, mentions: readonly Mention[]): {start: number; end: number}[] {
  return inOtherUnit(label, value, mentions).flatMap((mention) => outsideOf(label, mention))
}

const outsideOf = ({link}: Label, {start, end}: Mention): {start: number; end: number}[] =>
  [
    {start, end: link.start},
    {start: link.end, end},
  ].filter((words) => words.start < words.end)

/** @returns the figures that a label tells together with words outside it, and with no other label */
export function figuresAround({block, link}: Label, mentions: readonly Mention[]): Mention[] {
  const labels = block.links.filter(({scheme, start, end}) => scheme === 'fact' && end > start)
  return figuresIn(mentions).filter((mention) => {
    const told = labels.filter(({start, end}) => mention.start < end && mention.end > start)
    return told.length === 1 && told[0] === link && (mention.start < link.start || mention.end > link.end)
  })
}

/**
 * @returns where words stand outside a label that only bound its figure: `약` before `[5,300억 원]`, or ` 이상` behind it
 */
export function boundingWords(label: Label, mentions: readonly Mention[]): {start: number; end: number}[] {
  const {block, link, edition} = label
  return figuresAround(label, mentions).flatMap((mention) => {
    const {start, end, fact} = mention
    const inside = block.text.slice(Math.max(start, link.start), Math.min(end, link.end))
    const isOnlyBound = figuresIn(recognize(inside, edition.language)).some(
      ({fact: alone}) => !sameBound(alone, fact) && judgeFact(withBound(alone, fact), fact).result === 'same',
    )
    return isOnlyBound ? outsideOf(label, mention) : []
  })
}

/** @returns the value as if it were bounded as `other` is */
function withBound(value: Fact, other: Fact): Fact {
  if ((value.kind === 'quantity' || value.kind === 'money') && (other.kind === 'quantity' || other.kind === 'money'))
    return {...value, bound: other.bound}
  if (value.kind === 'date' && other.kind === 'date') return {...value, bound: other.bound}
  return value
}

/** @returns what of it is a figure, neither a claim nor a name */
export const figuresIn = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({fact, within}) => fact.kind !== 'claim' && fact.kind !== 'name' && within === undefined)

/** @returns what figures say of a value: the best of them, unless another contradicts it */
export function judge(value: Fact, mentions: readonly Mention[]): Reading {
  if (mentions.length === 0) return {result: 'unreadable'}
  const judged = mentions.map(({fact, alternatives = []}) =>
    [fact, ...alternatives.filter((other) => !saysLess(other, fact) && !saysAnother(other, fact))]
      .map((reading) => judgeFact(value, reading))
      .reduce(better),
  )
  const best = judged.reduce(better)
  const wrong = judged.find(({result}) => result === 'different')
  return best.result === 'same' && wrong ? wrong : best
}

/** A label that names what it counts is not read as if it did not. */
const saysLess = (other: Fact, fact: Fact) =>
  other.kind === 'quantity' && fact.kind === 'quantity' && isGeneric(other.unit) && !isGeneric(fact.unit)

/** Nor is a point that groups thousands in this language read as one that begins decimals. */
const saysAnother = (other: Fact, fact: Fact) =>
  isAmount(other) && isAmount(fact) && senseOf(other) === senseOf(fact) && !equals(other.low, fact.low)

const isAmount = (fact: Fact): fact is Quantity | Money => fact.kind === 'quantity' || fact.kind === 'money'
const senseOf = (fact: Quantity | Money) => (fact.kind === 'quantity' ? fact.sense : 'amount')

const order = ['same', 'imprecise', 'different', 'foreign', 'unreadable'] as const
const better = (a: Reading, b: Reading): Reading => (order.indexOf(b.result) < order.indexOf(a.result) ? b : a)

/** A label may leave the unit to its sentence or name a wider one; nothing else is left open. */
const harmless = new Set(['unit-unstated', 'wider-unit', 'currency-ambiguous', 'sense'])

function judgeFact(value: Fact, read: Fact): Reading {
  const [declared, said] = [withoutLimit(value), asCount(withoutLimit(read))]
  const comparison = compareFacts(declared, said)
  if (comparison.result === 'different') return {result: 'different', read}
  if (!sameBound(declared, said)) return {result: 'imprecise', read}
  if (comparison.result === 'same' || comparison.reason === 'bound') return {result: 'same'}
  if (harmless.has(comparison.reason) && sameAmount(declared, said)) return {result: 'same'}
  return {result: 'imprecise', read}
}

/** Inside a label "one team" is no article but a count. */
function asCount(fact: Fact): Fact {
  if (fact.kind !== 'quantity') return fact
  const {indefinite: _, ...count} = fact
  return count
}

/** `Đến ngày 25 tháng 7` says when, and the date is the 25th of July. */
function withoutLimit(fact: Fact): Fact {
  if (fact.kind !== 'date') return fact
  const {limit: _, ...date} = fact
  return date
}

function sameAmount(a: Fact, b: Fact): boolean {
  if (!('low' in a) || !('low' in b)) return true
  return equals(a.low, b.low) && equals(a.high, b.high)
}

function sameBound(a: Fact, b: Fact): boolean {
  if (a.kind === 'claim' || a.kind === 'name' || b.kind === 'claim' || b.kind === 'name') return true
  return kindredBounds(a.bound, b.bound)
}
