import {compareFacts} from '../fact/compare.ts'
import type {Fact} from '../fact/fact.ts'
import type {Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import {diff, type Hunk} from './diff.ts'
import {isMisspelling} from './misspelling.ts'
import {bareText, wordsOf, type Word} from './words.ts'

/** A figure as a text writes it. */
export interface Figure {
  readonly text: string
  readonly fact: Fact
}

/** A figure or claim that was taken out, put in, or replaced. */
export interface FactChange {
  readonly before?: Figure
  readonly after?: Figure
}

/** What has become of a text. */
export interface Change {
  /** `small` is for whoever wrote the text; only `meaning` is for those who translate it. */
  readonly size: 'none' | 'small' | 'meaning'
  readonly facts: readonly FactChange[]
}

/** Words that are in use, in lower case: before the change, and after it. */
export interface Usage {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/**
 * Tell whether a text means what it meant. Spacing, capitals, punctuation and a mistyped word do not change that; another
 * figure, claim or word does.
 *
 * A word is mistyped when nobody else writes it so. If the word that went is still in use elsewhere and the one that
 * came was in use before, they are two words, however alike: `bán` and `bạn`.
 *
 * @param before the text that was accepted
 * @param after the text as it is; both as `meaningOf` gives them
 * @param usage words of all of the work
 */
export function changeOf(before: string, after: string, language: Language, usage: () => Usage): Change {
  if (before === after) return {size: 'none', facts: []}
  if (bareText(before) === bareText(after)) return {size: 'small', facts: []}
  const [old, now] = [read(before, language), read(after, language)]
  const facts = factChanges(old, now)
  const same = (text: string, mentions: readonly Read[]): boolean =>
    factChanges(mentions, now).length === 0 && sameWords(outside(text, mentions), outside(after, now), usage)
  if (same(before, old)) return {size: 'small', facts: []}
  // A word mistyped beside a figure hides what is counted: mend it, and read again.
  const mended = mend({text: before, mentions: old}, {text: after, mentions: now}, language, usage)
  if (mended !== before && same(mended, read(mended, language))) return {size: 'small', facts: []}
  return {size: 'meaning', facts}
}

interface Read extends Figure {
  readonly start: number
  readonly end: number
}

const read = (text: string, language: Language): Read[] =>
  recognize(text, language)
    .filter(({within}) => within === undefined)
    .map(({start, end, fact}) => ({text: text.slice(start, end), fact, start, end}))

/** Beyond that many figures that might belong together, all are told as changed. */
const mostPairs = 40_000

function factChanges(before: readonly Read[], after: readonly Read[]): FactChange[] {
  return diff(before, after, saysSame, mostPairs).flatMap(({before: [i, endBefore], after: [j, endAfter]}) => {
    const [gone, come] = [before.slice(i, endBefore), after.slice(j, endAfter)]
    return Array.from({length: Math.max(gone.length, come.length)}, (_, index): FactChange => {
      const [a, b] = [gone[index], come[index]]
      return {...(a && {before: figure(a)}), ...(b && {after: figure(b)})}
    })
  })
}

const figure = ({text, fact}: Read): Figure => ({text, fact})

const saysSame = (a: Figure, b: Figure): boolean =>
  (a.text === b.text && a.fact.kind === b.fact.kind) || compareFacts(a.fact, b.fact).result === 'same'

/** Stands for a figure, which is compared by what it means. */
const anyFigure = '\uFFFC'

/** The words around the figures of a text. */
function outside(text: string, mentions: readonly Pick<Mention, 'start' | 'end' | 'fact'>[]): string[] {
  const words: string[] = []
  let from = 0
  for (const {start, end, fact} of mentions) {
    if (fact.kind === 'claim' || start < from) continue
    words.push(...wordsOf(text, from, start).map(({word}) => word), anyFigure)
    from = end
  }
  return [...words, ...wordsOf(text, from).map(({word}) => word)]
}

/** One word in so many may be mistyped; beyond that the text is another. */
const misspelt = 1 / 5
const most = (words: number): number => Math.min(50, Math.max(1, words * misspelt))

function sameWords(before: readonly string[], after: readonly string[], usage: () => Usage): boolean {
  let mended = 0
  for (const hunk of diff(before, after)) {
    const [gone, come] = runs(before, after, hunk)
    if (gone.join('') === come.join('')) continue
    if (gone.length !== come.length || !gone.every((word, i) => isMended(word, come[i] ?? '', usage))) return false
    mended += gone.length
  }
  return mended <= most(after.length)
}

const runs = <T>(before: readonly T[], after: readonly T[], hunk: Hunk): [T[], T[]] => [
  before.slice(...hunk.before),
  after.slice(...hunk.after),
]

function isMended(before: string, after: string, usage: () => Usage): boolean {
  if (before === after) return true
  if (!isMisspelling(before, after)) return false
  const used = usage()
  return !(used.after.has(before) && used.before.has(after))
}

interface Side {
  readonly text: string
  readonly mentions: readonly Read[]
}

/**
 * Put the words of the new text where the old one has them mistyped. Only a word that one of the texts is not read with,
 * or that is a part of a name, can be mistyped; `million` for `billion` is another figure.
 *
 * @returns the old text as it is when too many words would be so
 */
function mend(before: Side, after: Side, language: Language, usage: () => Usage): string {
  const [old, now] = [wordsOf(before.text), wordsOf(after.text)]
  const hunks = diff(old, now, (a, b) => a.word === b.word)
  if (hunks.reduce((sum, {after: [start, end]}) => sum + end - start, 0) > most(now.length)) return before.text
  const isMistyped = (word: Word, right: Word): boolean => {
    const [a, b] = [readWith(before, word), readWith(after, right)]
    const one = !a || !b || (a.fact.kind === 'name' && b.fact.kind === 'name')
    return one && isMended(word.word, right.word, usage) && [word, right].every(({word}) => isSafe(word, language))
  }
  let text = ''
  let from = 0
  for (const {
    before: [i, endBefore],
    after: [j, endAfter],
  } of hunks) {
    if (endBefore - i !== endAfter - j) continue
    for (const [index, word] of old.slice(i, endBefore).entries()) {
      const right = now[j + index]
      if (!right || !isMistyped(word, right)) continue
      text += before.text.slice(from, word.start) + after.text.slice(right.start, right.end)
      from = word.end
    }
  }
  return text + before.text.slice(from)
}

const readWith = ({mentions}: Side, {start, end}: Word): Read | undefined =>
  mentions.find((mention) => mention.start < end && mention.end > start)

/** Shorter words that claim something are too near to others: `not` and `now`, `tăng` and `tặng`. */
const safeLength = 5

/** Whether a letter more or less cannot make a number of a word, or of a claim another word. */
const isSafe = (word: string, language: Language): boolean =>
  recognize(word, language).every(
    ({fact: {kind}}) => (kind === 'claim' || kind === 'date') && word.length >= safeLength,
  )
