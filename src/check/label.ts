import type {Block, Edition, Link} from '../document/edition.ts'
import type {DeclaredFact, DeclaredValue, Work} from '../document/work.ts'
import {compareFacts, kindredBounds} from '../fact/compare.ts'
import {equals} from '../fact/decimal.ts'
import type {Fact} from '../fact/fact.ts'
import {isGeneric} from '../fact/unit-relations.ts'
import {phrase} from '../phrase/index.ts'
import {languages, type Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import {placeIn, type Fault, type RuleContext} from './rule.ts'

/** A link to a declared fact, where it stands and what it leads to. */
export interface Label {
  readonly edition: Edition
  readonly block: Block
  readonly link: Link
  /** As written between the brackets. */
  readonly text: string
  /** None when no fact has that id. */
  readonly fact: DeclaredFact | undefined
}

/** What a label says of its fact. */
type Reading =
  | {readonly result: 'same'}
  /** It may be true of the value, but is not it: rounded, coarser, another bound. */
  | {readonly result: 'imprecise'; readonly read: Fact | undefined}
  | {readonly result: 'different'; readonly read: Fact | undefined}
  /** The value is told, in the words of another language. */
  | {readonly result: 'foreign'; readonly language: Language}
  | {readonly result: 'unreadable'}

/** @returns the labels of an edition in their order */
export function labelsOf({work, project}: RuleContext, edition: Edition): Label[] {
  return edition.blocks.flatMap((block) =>
    block.links
      .filter(({scheme}) => scheme === 'fact')
      .map((link) => ({
        edition,
        block,
        link,
        text: block.text.slice(link.start, link.end),
        fact: findFact(link.target, work, project.works),
      })),
  )
}

/**
 * @param target `pledge`, or `companies/upstage#founded` for a fact of another work
 * @returns the fact, or nothing
 */
export function findFact(target: string, work: Work, works: readonly Work[]): DeclaredFact | undefined {
  const hash = target.indexOf('#')
  if (hash < 0) return work.facts.get(target)
  const other = works.find(({id}) => id === target.slice(0, hash))
  return other?.facts.get(target.slice(hash + 1))
}

/**
 * @param result what the rule is about
 * @returns a fault for each label that reads so
 */
export function* mislabelled(context: RuleContext, result: Reading['result']): Generator<Fault> {
  for (const [{edition, block, link, text, fact}, reading] of readingsOf(context)) {
    if (reading.result !== result) continue
    const expected = inWords(fact.value, edition.language)
    yield {
      values: {actual: text, expected, id: link.target, ...labels(fact)},
      expected: [expected],
      actual: text,
      places: [placeIn(edition, block.place(link.start, link.end)), {file: fact.file, ...fact.span}],
    }
  }
}

type Read = readonly [Label & {readonly fact: DeclaredFact}, Reading]
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
          ? [[{...label, fact}, readLabel(label, fact.value, context.read(edition, block))]]
          : []
      })
  known.set(context, readings)
  return readings
}

/** @returns whether the words that stand for an empty label mean the value */
export function readPhrase(value: DeclaredValue, language: Language): boolean {
  if (value.kind === 'text') return value.words[language] !== ''
  return judge(value, figures(recognize(phrase(value, language), language))).result === 'same'
}

/** @returns what the fact is called, as values of a sentence in any language */
export function labels({label}: DeclaredFact): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(label).map(([language, words]) => [`label.${language}`, words]))
}

/** @returns the value in words, as it should stand in a text of this language */
export function inWords(value: DeclaredValue, language: Language): string {
  return value.kind === 'text' ? value.words[language] : phrase(value, language)
}

/**
 * Set what a label says beside the declared value. The label is read by itself, for the brackets say where the figure
 * begins and ends; its sentence is asked only whether a word outside them bounds it.
 *
 * @param mentions all that is read in the label's block
 */
function readLabel(label: Label, value: DeclaredValue, mentions: readonly Mention[]): Reading {
  const {edition, text} = label
  const {language} = edition
  if (value.kind === 'text') return readWords(text, value.words, language)
  const own = figures(recognize(text, language))
  const reading = judge(value, own)
  if (reading.result === 'same') return boundOutside(label, value, mentions) ?? reading
  if (own.length > 0) return reading
  const other = languages.find(
    (other) => other !== language && judge(value, figures(recognize(text, other))).result === 'same',
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

/** `약 [5,300억 원]`: the figure is right, but a word before the brackets makes it another claim. */
function boundOutside({block, link}: Label, value: Fact, mentions: readonly Mention[]): Reading | undefined {
  const labels = block.links.filter(({scheme, start, end}) => scheme === 'fact' && end > start)
  for (const mention of figures(mentions)) {
    if (mention.start > link.start || mention.end < link.end) continue
    const shared = labels.filter(({start, end}) => mention.start < end && mention.end > start).length > 1
    if (shared || sameBound(value, mention.fact)) continue
    if (judgeFact(withBound(value, mention.fact), mention.fact).result === 'same')
      return {result: 'imprecise', read: mention.fact}
  }
  return undefined
}

/** @returns the value as if it were bounded as `other` is */
function withBound(value: Fact, other: Fact): Fact {
  if ((value.kind === 'quantity' || value.kind === 'money') && (other.kind === 'quantity' || other.kind === 'money'))
    return {...value, bound: other.bound}
  if (value.kind === 'date' && other.kind === 'date') return {...value, bound: other.bound}
  return value
}

const figures = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({fact, within}) => fact.kind !== 'claim' && fact.kind !== 'name' && within === undefined)

function judge(value: Fact, mentions: readonly Mention[]): Reading {
  if (mentions.length === 0) return {result: 'unreadable'}
  const judged = mentions.map(({fact, alternatives = []}) =>
    [fact, ...alternatives.filter((other) => !saysLess(other, fact))]
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
