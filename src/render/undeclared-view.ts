import type {Block, Edition} from '../document/edition.ts'
import type {Project, Work} from '../document/work.ts'
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
}

/** What such a figure opens: it has no source of its own, but its passage has, and each edition writes it there. */
export interface UndeclaredView {
  readonly anchor: string
  readonly words: string
  /** The passage in all editions. */
  readonly path: string
  /** When the text was last checked against its sources. */
  readonly asOf: string
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
  {work, edition, figure: {anchor, block, words, machine}, language, read = readAnew}: Place,
): UndeclaredView {
  const links = blockAt(edition, block)?.links ?? []
  const cited = new Set(links.flatMap(({scheme, target}) => (scheme === 'source' ? [target] : [])))
  return {
    anchor,
    words,
    path: `${besidePath(language, work.id)}#${block}`,
    asOf: formatDate(language, String(edition.frontmatter.updated ?? '')),
    sources: [...cited].flatMap((id) => {
      const source = project.sources.get(id)
      return source ? [sourceView(source, language)] : []
    }),
    writings: languages.flatMap((other) => {
      const there = work.editions[other]
      const written = other === edition.language ? words : there && writtenIn(there, block, machine, read)
      return written ? [{language: other, words: written, href: `${workPath(other, work.id)}#${block}`}] : []
    }),
  }
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
