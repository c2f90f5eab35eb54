import type {Block, Edition, Link} from '../document/edition.ts'
import type {DeclaredFact, DeclaredValue, Work} from '../document/work.ts'
import {compareFacts, kindredBounds} from '../fact/compare.ts'
import type {Fact} from '../fact/fact.ts'
import {phrase} from '../phrase/index.ts'
import type {Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import type {RuleContext} from './rule.ts'

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
export type Reading =
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

/** @returns what the fact is called, as values of a sentence in any language */
export function labels({label}: DeclaredFact): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(label).map(([language, words]) => [`label.${language}`, words]))
}

/** @returns the value in words, as it should stand in a text of this language */
export function inWords(value: DeclaredValue, language: Language): string {
  return value.kind === 'text' ? value.words[language] : phrase(value, language)
}

/**
 * Read a label in its sentence and set it beside the declared value.
 *
 * @param mentions all that is read in the label's block
 */
export function readLabel(label: Label, value: DeclaredValue, mentions: readonly Mention[]): Reading {
  const {edition, text} = label
  const {language} = edition
  if (value.kind === 'text') return readWords(text, value.words, language)
  const readings = figuresOf(label, mentions)
  const best = judge(value, readings)
  if (best.result === 'same') return best
  for (const other of Object.keys(otherLanguages[language]) as Language[])
    if (judge(value, figures(recognize(text, other))).result === 'same' && readings.length === 0)
      return {result: 'foreign', language: other}
  return best
}

const otherLanguages: Readonly<Record<Language, Readonly<Partial<Record<Language, true>>>>> = {
  vi: {ko: true, en: true},
  ko: {vi: true, en: true},
  en: {vi: true, ko: true},
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

/**
 * What a label says, in its sentence: words outside it may bound or scale its figure, and then they count. A range that
 * is made of two labels, or of a label and its surroundings, is taken apart again.
 */
function figuresOf({block, link, edition, text}: Label, mentions: readonly Mention[]): Mention[] {
  const inside = figures(mentions).filter(({start, end}) => start < link.end && end > link.start)
  const labels = block.links.filter(({scheme, start, end}) => scheme === 'fact' && end > start)
  const alone = (): Mention[] => figures(recognize(text, edition.language))
  return inside.flatMap((mention) => {
    const reaches = mention.start < link.start || mention.end > link.end
    const shared = labels.filter(({start, end}) => mention.start < end && mention.end > start).length > 1
    return shared || (reaches && isRange(mention.fact)) ? alone() : [mention]
  })
}

const figures = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({fact, within}) => fact.kind !== 'claim' && fact.kind !== 'name' && within === undefined)

function isRange(fact: Fact): boolean {
  if (fact.kind === 'date') return fact.to !== undefined
  return 'high' in fact && (fact.low.coefficient !== fact.high.coefficient || fact.low.exponent !== fact.high.exponent)
}

function judge(value: Fact, mentions: readonly Mention[]): Reading {
  if (mentions.length === 0) return {result: 'unreadable'}
  const judged = mentions.map(({fact, alternatives = []}) =>
    [fact, ...alternatives].map((reading) => judgeFact(value, reading)).reduce(better),
  )
  const best = judged.reduce(better)
  const wrong = judged.find(({result}) => result === 'different')
  return best.result === 'same' && wrong ? wrong : best
}

const order = ['same', 'imprecise', 'different', 'foreign', 'unreadable'] as const
const better = (a: Reading, b: Reading): Reading => (order.indexOf(b.result) < order.indexOf(a.result) ? b : a)

/** A label may leave the unit to its sentence or name a wider one; nothing else is left open. */
const harmless = new Set(['unit-unstated', 'wider-unit', 'currency-ambiguous', 'sense'])

function judgeFact(value: Fact, read: Fact): Reading {
  const [declared, said] = [withoutLimit(value), withoutLimit(read)]
  const comparison = compareFacts(declared, said)
  if (comparison.result === 'different') return {result: 'different', read}
  if (!sameBound(declared, said)) return {result: 'imprecise', read}
  if (comparison.result === 'same' || comparison.reason === 'bound' || harmless.has(comparison.reason))
    return {result: 'same'}
  return {result: 'imprecise', read}
}

/** `Đến ngày 25 tháng 7` says when, and the date is the 25th of July. */
function withoutLimit(fact: Fact): Fact {
  if (fact.kind !== 'date') return fact
  const {limit: _, ...date} = fact
  return date
}

function sameBound(a: Fact, b: Fact): boolean {
  if (a.kind === 'claim' || a.kind === 'name' || b.kind === 'claim' || b.kind === 'name') return true
  return kindredBounds(a.bound, b.bound)
}
