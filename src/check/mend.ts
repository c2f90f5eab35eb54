import type {Block, Link} from '../document/edition.ts'
import type {Fact} from '../fact/fact.ts'
import {languages} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import {inWords} from './label.ts'
import {
  boundingWords,
  figuresAround,
  figuresIn,
  judge,
  readLabel,
  remembered,
  unitWords,
  type DeclaredLabel,
} from './label-reading.ts'
import {replace, type Replacement, type Rewording} from './replacement.ts'
import {rewritings} from './rewrite.ts'
import type {RuleContext} from './rule.ts'

/**
 * Find what to write so that a label says its fact: in the place of the wrong figure alone, so that the nouns beside
 * it stay, and without bounding it twice.
 *
 * @returns what to write in the file of the label; nothing where no writing is beyond doubt
 */
export function mendLabel(context: RuleContext, label: DeclaredLabel): Replacement[] | undefined {
  const rewordings = remembered(context, label, 'mending', () =>
    [...proposals(context, label)].filter(
      (rewordings) => says(context, reworded(label, rewordings)) && !parts(context, label, rewordings),
    ),
  )
  for (const proposed of rewordings) {
    const replacements = proposed.map((rewording) => replace(label.edition, label.block, rewording))
    if (replacements.every((list) => list !== undefined)) return replacements.flat()
  }
  return undefined
}

/** Ways to write it, the nearest to what stands there first. */
function* proposals(context: RuleContext, label: DeclaredLabel): Generator<Rewording[]> {
  const {edition, block, link, text, fact} = label
  const {value} = fact
  const {language} = edition
  const whole: Rewording = {start: link.start, end: link.end, words: inWords(value, language)}
  const figures = value.kind === 'text' ? [] : figuresIn(recognize(text, language))
  if (value.kind === 'text' || (figures.length === 0 && isFigureAlone(text, value, label))) yield [whole]
  if (value.kind === 'text') return
  const mentions = context.read(edition, block)
  const left = (words: {start: number; end: number}): Rewording => ({...words, words: ''})
  const misfit = unitWords(label, value, mentions).map(left)
  if (misfit.length > 0) yield [...follow(misfit, whole.words), whole]
  const outside = boundingWords(label, mentions).map(left)
  const wrong = figures.filter((mention) => judge(value, [mention]).result !== 'same')
  // Told rightly beside something else: what else is nobody's guess.
  if (wrong.length > 0 && wrong.length < figures.length) return
  if (wrong.length === 0 && outside.length > 0) yield follow(outside, text)
  for (const {start, end, fact} of wrong)
    for (const words of rewritings({text, start, end, fact, language}, value))
      yield [...follow(outside, words), {start: link.start + start, end: link.start + end, words}]
}

/** What is left out behind a word leaves its particle to that word. */
const follow = (rewordings: readonly Rewording[], before: string): Rewording[] =>
  rewordings.map((rewording) => ({...rewording, before}))

/** Whether words in which this language reads no figure are one all the same, or stand for one. */
function isFigureAlone(text: string, value: Fact, {edition}: DeclaredLabel): boolean {
  if (recognize(text, edition.language).some(({fact}) => fact.kind === 'name')) return false
  return languages
    .filter((other) => other !== edition.language)
    .map((other) => figuresIn(recognize(text, other)).filter((mention) => judge(value, [mention]).result === 'same'))
    .every((found) => found.every(({start, end}) => end - start === text.length))
}

/** The label as it would be. */
function reworded(label: DeclaredLabel, rewordings: readonly Rewording[]): DeclaredLabel {
  const shift = (offset: number): number =>
    rewordings
      .filter(({end}) => end <= offset)
      .reduce((sum, {start, end, words}) => sum + words.length - (end - start), offset)
  const moved = (link: Link): Link => ({...link, start: shift(link.start), end: shift(link.end)})
  const text = rewordings
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, {start, end, words}) => text.slice(0, start) + words + text.slice(end), label.block.text)
  const links = label.block.links.map(moved)
  const link = links[label.block.links.indexOf(label.link)] ?? label.link
  const block: Block = {...label.block, text, links}
  return {...label, block, link, text: text.slice(link.start, link.end)}
}

/** Whether a label says its fact, by itself and with the words around it. */
function says({read}: RuleContext, label: DeclaredLabel): boolean {
  const {value} = label.fact
  const mentions = read(label.edition, label.block)
  if (readLabel(label, value, mentions).result !== 'same') return false
  return (
    value.kind === 'text' ||
    figuresAround(label, mentions).every((mention) => judge(value, [mention]).result !== 'different')
  )
}

/** Whether a figure that a label began, and the words behind it ended, would fall in two: `[53](fact:x) triệu won`. */
function parts(context: RuleContext, label: DeclaredLabel, rewordings: readonly Rewording[]): boolean {
  const runsOn = (label: DeclaredLabel): boolean =>
    figuresAround(label, context.read(label.edition, label.block)).some(({end}) => end > label.link.end)
  return !rewordings.some(({words}) => words === '') && runsOn(label) && !runsOn(reworded(label, rewordings))
}
