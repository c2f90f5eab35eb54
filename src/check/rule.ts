import {collate, type Collation} from '../collate/index.ts'
import type {Block, Edition, Link, Span} from '../document/edition.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Finding, FindingPlace} from './finding.ts'
import {withTermNames} from './term-names.ts'
import {rowsOf, type Row} from './rows.ts'

/** What a rule yields: the frame adds the rule's id, its severity and the work. */
export type Fault = Omit<Finding, 'ruleId' | 'severity' | 'work'>

/** One work, and all that a rule may look at. */
export interface RuleContext {
  readonly project: Project
  readonly work: Work
  /** None when there is no other edition to set beside the source. */
  readonly collation: Collation | undefined
  /** The editions, the source edition first. */
  readonly editions: readonly Edition[]
  /** Blocks that say the same in each edition. */
  readonly rows: readonly Row[]
  /** @returns what is read in a block of an edition */
  readonly read: (edition: Edition, block: Block) => readonly Mention[]
}

/** A work of a few lines, and where the rule finds something in it: `['ko 1:5-1:10']`. */
export interface RuleExample {
  readonly vi?: string
  readonly ko?: string
  readonly en?: string
  /** The work's `facts.yaml`, without which it is no work of ours. */
  readonly facts?: string
  readonly terms?: string
  /** The source edition as it was when the translations were accepted. */
  readonly accepted?: string
  readonly findings: readonly string[]
}

export interface Rule {
  /** Kind, then fault: `money-mismatch`. Once published, it stays. */
  readonly id: string
  /** Why anybody should mind, in one sentence. */
  readonly why: string
  /** What to do about a finding. */
  readonly mend: string
  readonly examples: readonly RuleExample[]
  /** Whether it looks at what the other rules found, suppressed findings included. */
  readonly last?: true
  /** A pure function; it neither reads files nor knows its severity. */
  readonly check: (context: RuleContext, found: readonly Finding[]) => Iterable<Fault>
}

/** @returns the rule as given: the place where its shape is checked */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule
}

/** @returns what rules see of a work */
export function contextOf(project: Project, work: Work): RuleContext {
  const editions = editionsOf(project, work)
  const source = editions[0]?.language ?? project.source
  const read = readerOf(project, editions[0])
  const collation = collate(work.editions, source, {takes: isUndeclared, read, strict: project.declares, notes: true})
  return {
    project,
    work,
    collation,
    editions,
    rows: collation ? rowsOf(collation) : [],
    read: collation?.read ?? (({language}, {text}) => read(text, language)),
  }
}

/** Relative dates count from the day of the source edition; names are read as the term base knows them. */
function readerOf(
  {terms}: Project,
  source: Edition | undefined,
): (text: string, language: Language) => readonly Mention[] {
  const date = source?.frontmatter.updated
  const context = typeof date === 'string' ? {date} : {}
  if (terms.length === 0) return (text, language) => recognize(text, language, context)
  return (text, language) => withTermNames(recognize(text, language, context), text, language, terms)
}

/** Labels of declared facts are set beside their declaration, not beside each other. */
const isUndeclared = ({links}: Block, {start, end}: Mention): boolean =>
  !links.some((link) => link.scheme === 'fact' && start < link.end && end > link.start)

/** @returns the editions of a work, the source edition first */
export function editionsOf({source}: Project, {editions}: Work): Edition[] {
  const order: readonly Language[] = [source, ...languages.filter((language) => language !== source)]
  return order.flatMap((language) => editions[language] ?? [])
}

/** @returns a place in an edition */
export function placeIn(edition: Edition, span: Span): FindingPlace {
  return {language: edition.language, file: edition.file, start: span.start, end: span.end}
}

/** @returns the beginning of an edition's file: the place of what is not there */
export function startOf(edition: Edition): FindingPlace {
  const start = {line: 1, column: 1, offset: 0}
  return {language: edition.language, file: edition.file, start, end: start}
}

/** @returns the links of one scheme, each with its block */
export function linksOf(edition: Edition, scheme: Link['scheme']): {block: Block; link: Link}[] {
  return edition.blocks.flatMap((block) =>
    block.links.filter((link) => link.scheme === scheme).map((link) => ({block, link})),
  )
}
