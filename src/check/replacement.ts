import type {Block, Edition} from '../document/edition.ts'
import {refit} from '../phrase/index.ts'

/** A piece of a file, what stands there, and what should stand there instead. */
export interface Replacement {
  /** Offsets into the text as read. */
  readonly start: number
  readonly end: number
  readonly was: string
  readonly text: string
}

/** Words of a block that become others; offsets are into the block's text. */
export interface Rewording {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Where nothing is written: the word that then stands before the particle. */
  readonly before?: string
}

/**
 * @returns what to write in the file so that the block says other words; in Korean with the particle that fits them.
 *   Nothing where the words cannot be replaced as they stand: for the marks that are written among them, or because the
 *   new words would be read as marks.
 */
export function replace({language, source}: Edition, block: Block, rewording: Rewording): Replacement[] | undefined {
  const {text} = block
  const before = text.slice(rewording.start, rewording.end)
  const after = beginsLike(text, rewording)
  const {head, tail} = sharedWords(before, after)
  const [start, end] = [rewording.start + head, rewording.end - tail]
  const span = block.place(start, end)
  const [from, to] = [span.start.offset, span.end.offset]
  const was = source.slice(from, to)
  if (shown(was) !== text.slice(start, end)) return undefined
  const written = after.slice(head, after.length - tail)
  const beside = text.slice(0, start) + text.slice(end)
  if (marks.test(written) || (written.includes('~') && beside.includes('~'))) return undefined
  const behind = block.place(rewording.start, rewording.end).end.offset
  const particle =
    language === 'ko' ? particleBehind(source, behind, before, after || (rewording.before ?? '')) : undefined
  return [...(was === written ? [] : [{start: from, end: to, was, text: written}]), ...(particle ? [particle] : [])]
}

/** How many letters of whole words two writings share at the beginning, and how many at the end. */
function sharedWords(before: string, after: string): {head: number; tail: number} {
  const [old, next] = [before.split(/(?<= )|(?= )/), after.split(/(?<= )|(?= )/)]
  const most = Math.min(old.length, next.length) - 1
  let heads = 0
  while (heads < most && old[heads] === next[heads]) heads++
  let tails = 0
  while (tails < most - heads && old.at(-1 - tails) === next.at(-1 - tails)) tails++
  const length = (words: readonly string[]): number => words.join('').length
  return {head: length(old.slice(0, heads)), tail: length(old.slice(old.length - tails))}
}

/** @returns the text with each piece replaced that still is what it was */
export function applyReplacements(source: string, replacements: readonly Replacement[]): string {
  return replacements
    .filter(({start, end, was}) => source.slice(start, end) === was)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: next}) => text.slice(0, start) + next + text.slice(end), source)
}

/** A line may end anywhere inside a sentence; to a reader it is a space. */
const shown = (written: string): string => written.replaceAll(/[\r\n]/g, ' ')

/** What Markdown would take for a mark of its own. */
const marks = /[\\`*_[\]<>&|#\n]/

/** A word that began its sentence with a capital does so still. */
function beginsLike(text: string, {start, end, words}: Rewording): string {
  const first = text.slice(start, end).charAt(0)
  const began =
    first !== first.toLowerCase() && /(?:^|[.!?:“"(])$/.test(text.slice(Math.max(0, start - 9), start).trim())
  return began ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** What may stand between a word and its particle: emphasis, the label's address, citations, a gloss in brackets. */
const between =
  /^[*_]{0,3}(?:\]\([^()\s]{1,200}\))?(?:\[\]\([^()\s]{1,200}\)){0,9}[*_]{0,3}(?:\([^()\n]{1,80}\))?(?:\[\]\([^()\s]{1,200}\)){0,9}/

/** The particle behind a Korean word, when it no longer fits. */
function particleBehind(source: string, end: number, was: string, text: string): Replacement | undefined {
  const start = end + (between.exec(source.slice(end, end + 1000))?.[0].length ?? 0)
  const run = /^[가-힣]{1,9}/.exec(source.slice(start, start + 9))?.[0] ?? ''
  const fitting = refit(run, was, text)
  return fitting === undefined ? undefined : {start, end: start + run.length, was: run, text: fitting}
}
