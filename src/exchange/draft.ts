import {findFact, inWords} from '../check/label.ts'
import type {RuleContext} from '../check/rule.ts'
import {termsIn, type TermHit} from '../check/terms.ts'
import {openMark} from '../check/unfinished.ts'
import type {Block, Edition, Link} from '../document/edition.ts'
import {object} from '../document/plain-text.ts'
import type {Language} from '../language.ts'
import {phrase} from '../phrase/index.ts'

/** A piece of a block's words that a translation can take over, and what it is there. */
interface Kept {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What is already known of a translation: facts and figures as that language writes them, terms of the term base,
 * citations, links and code, in the order of the source; `…` where words are to be written.
 *
 * @example draftOf(block, source, 'ko', context) //=> 'SK텔레콤 … [2025년 7월 3일](fact:released) …[](source:kbs)'
 */
export function draftOf(block: Block, source: Edition, language: Language, context: RuleContext): string {
  const title = block.kind === 'heading' ? titleElsewhere(block, source, language, context) : undefined
  if (title !== undefined) return title
  const kept = keptIn(block, source, language, context)
  let draft = ''
  let at = 0
  const open = (to: number): void => {
    if (hasWords(block.text.slice(at, to))) draft += `${spaced(draft)}${openMark}`
  }
  for (const {start, end, text} of kept) {
    open(start)
    // A citation stands right behind what it supports.
    draft += start === end ? text : spaced(draft) + text
    at = end
  }
  open(block.text.length)
  if (draft === '') return openMark
  // A sentence is more than its figures; a cell or a title may be one.
  const isProse = block.kind === 'paragraph' || block.kind === 'item'
  return isProse && !draft.includes(openMark) ? `${draft} ${openMark}` : draft
}

/** A heading that another work has as well is written as it is there. */
function titleElsewhere(block: Block, {work, language: from}: Edition, to: Language, {project}: RuleContext) {
  for (const {id, editions} of project.works) {
    if (id === work) continue
    const same = editions[from]?.sections.some(({id, title}) => id === block.section && title === block.text)
    const title = same ? editions[to]?.sections.find(({id}) => id === block.section)?.title : undefined
    if (title !== undefined) return title
  }
  return undefined
}

const spaced = (draft: string): string => (draft === '' ? '' : ' ')
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** What is taken over, in order. A link or code is one piece; of a term and a figure that overlap the longer stands. */
function keptIn(block: Block, source: Edition, language: Language, context: RuleContext): Kept[] {
  const words = [...keptTerms(block, source, language, context), ...keptFigures(block, source, language, context)]
  const all = [
    ...block.links.map((link) => keptLink(link, block, source, language, context)),
    ...objectsIn(block, source),
    ...words.sort((a, b) => b.end - b.start - (a.end - a.start)),
  ]
  const found: Kept[] = []
  for (const one of all)
    if (!found.some(({start, end}) => one.start < end && one.end > start && end > start)) found.push(one)
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

function keptLink(link: Link, block: Block, source: Edition, language: Language, context: RuleContext): Kept {
  const {start, end, scheme, target, span} = link
  const written = source.source.slice(span.start.offset, span.end.offset)
  const label = block.text.slice(start, end)
  const close = written.lastIndexOf('](')
  if (start === end || close < 0 || !written.startsWith('[')) return {start, end, text: written}
  const fact = scheme === 'fact' ? findFact(target, context.work, context.project.works) : undefined
  const words = fact ? inWords(fact.value, language) : termFor(label, source.language, language, context)
  return {start, end, text: `[${words ?? openMark}${written.slice(close)}`}
}

function objectsIn({text, place}: Block, {source}: Edition): Kept[] {
  return [...text.matchAll(new RegExp(object, 'g'))].map(({index: start}) => {
    const {start: from, end: to} = place(start, start + object.length)
    return {start, end: start + object.length, text: source.slice(from.offset, to.offset)}
  })
}

function keptTerms(block: Block, source: Edition, to: Language, context: RuleContext): Kept[] {
  const names = context.read(source, block).filter(({fact}) => fact.kind === 'name')
  const hits = termsIn(block.text, source.language, context.project.terms).filter(({role}) => role !== 'context')
  return hits.map((hit) => {
    // A version belongs to its name: `A.X 4.0`.
    const name = names.find(({start, end}) => start <= hit.start && end > hit.end)
    const end = name?.end ?? hit.end
    return {start: hit.start, end, text: formIn(hit, to) + block.text.slice(hit.end, end)}
  })
}

/** A form that both languages write stays; of any other the preferred one is written. */
function formIn({form, term}: TermHit, to: Language): string {
  const {preferred, allowed} = term.forms[to]
  return allowed.includes(form) ? form : preferred
}

/** @returns the term that a text is, in the other language; nothing for other words */
function termFor(text: string, from: Language, to: Language, {project}: RuleContext): string | undefined {
  const [hit] = termsIn(text, from, project.terms).filter(({role}) => role !== 'context')
  return hit && hit.start === 0 && hit.end === text.length ? formIn(hit, to) : undefined
}

function keptFigures(block: Block, source: Edition, language: Language, context: RuleContext): Kept[] {
  return context.read(source, block).flatMap(({start, end, fact, within}): Kept[] => {
    // `đầu tiên` is a rank, and a claim as well: words for whoever translates.
    const isRank = fact.kind === 'quantity' && fact.sense === 'ordinal'
    if (fact.kind === 'claim' || isRank || within !== undefined) return []
    // A name has no words of its own in another language, unless the term base knows them.
    return [{start, end, text: fact.kind === 'name' ? block.text.slice(start, end) : phrase(fact, language)}]
  })
}
