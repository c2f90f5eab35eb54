import type {Block, Edition} from '../document/edition.ts'
import type {Project, Source, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {anchorOf, besidePath, workPath} from './addresses.ts'
import {sourceView, type SourceView} from './citation-view.ts'
import {formatDate} from './dates.ts'
import {machineValue, type MachineValue} from './machine.ts'
import {readAnew, type Read} from './marks.ts'
import type {Writing} from './writings.ts'

/** A figure of the prose that no fact declares. */
export interface Undeclared {
  /** Id of what it opens. */
  readonly anchor: string
  /** Anchor of the block in which it stands. */
  readonly block: string
  readonly words: string
  readonly machine: MachineValue
  /** What is cited next behind it in its block; behind each of them, where the block says it more than once. */
  readonly sources: ReadonlySet<string>
}

/**
 * What the page can say for such a figure: the day on which its text was last checked; nothing; what its sources can
 * only have announced; the word of its source, or of some among several.
 */
export type Standing = 'own-day' | 'uncited' | 'ahead' | 'cited' | 'cited-among'

/** What such a figure opens: the sources that are cited behind it, if any, and how each edition writes it there. */
export interface UndeclaredView {
  readonly anchor: string
  readonly words: string
  /** The passage in all editions. */
  readonly path: string
  /** When the text was last checked against its sources. */
  readonly asOf: string
  readonly standing: Standing
  readonly sources: readonly SourceView[]
  readonly writings: readonly Writing[]
}

interface Place {
  readonly work: Work
  /** In which the figure stands. */
  readonly edition: Edition
  readonly figure: Undeclared
  /** Of the page. */
  readonly language: Language
  readonly read?: Read
}

/** @returns what the page shows of the figure where it is opened */
export function undeclaredView(
  project: Project,
  {work, edition, figure: {anchor, block, words, machine, sources: cited}, language, read = readAnew}: Place,
): UndeclaredView {
  const verified = String(edition.frontmatter.updated ?? '')
  const sources = [...cited].flatMap((id) => project.sources.get(id) ?? [])
  const standing = standingOf(machine, sources, verified)
  return {
    anchor,
    words,
    path: `${besidePath(language, work.id)}#${block}`,
    asOf: formatDate(language, verified),
    standing,
    sources: standing === 'own-day' ? [] : sources.map((source) => sourceView(source, language)),
    writings: languages.flatMap((other) => {
      const there = work.editions[other]
      const written = other === edition.language ? words : there && writtenIn(there, block, machine, read)
      return written ? [{language: other, words: written, href: `${workPath(other, work.id)}#${block}`}] : []
    }),
  }
}

function standingOf({element, value}: MachineValue, sources: readonly Source[], verified: string): Standing {
  const known = sources.flatMap(({published}) => published ?? [])
  const areOlder = known.every((published) => isBefore(published, value))
  if (value === verified && areOlder) return 'own-day'
  if (sources.length === 0) return 'uncited'
  if (element === 'time' && isDate.test(value) && areOlder && known.length === sources.length) return 'ahead'
  return sources.length === 1 ? 'cited' : 'cited-among'
}

/** A year, a month or a day; not a time of day. */
const isDate = /^\d{4}(?:-\d\d){0,2}$/

/** Whether the whole of a period lies before another; `2025` does not lie before `2025-08`. */
function isBefore(period: string, other: string): boolean {
  const length = Math.min(period.length, other.length)
  return period.slice(0, length) < other.slice(0, length)
}

const blockAt = (edition: Edition, anchor: string): Block | undefined =>
  edition.blocks.find((block) => anchorOf(block) === anchor)

/** The words with which another edition says the same value in the same block. */
function writtenIn(edition: Edition, anchor: string, {element, value}: MachineValue, read: Read): string | undefined {
  const block = blockAt(edition, anchor)
  if (!block) return undefined
  const found = read(edition, block).find(({fact}) => {
    const machine = machineValue(fact)
    return machine?.element === element && machine.value === value
  })
  return found && block.text.slice(found.start, found.end)
}
