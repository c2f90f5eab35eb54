import {collate, comparePair, type CollateOptions, type Collation, type Side} from '../collate/index.ts'
import type {Block, Edition, Link, Span} from '../document/edition.ts'
import type {Project, Review, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {recognize} from '../recognize/index.ts'
import type {Mention} from '../recognize/mention.ts'
import type {Finding, FindingPlace} from './finding.ts'
import type {Memory} from '../document/memory.ts'
import {sinceAccepted} from './since.ts'
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
  /** What earlier checks worked out, if they were told to remember it. */
  readonly memory?: Memory
}

/** A work of a few lines, and where the rule finds something in it: `['ko 1:5-1:10']`. */
export interface RuleExample {
  readonly vi?: string
  readonly ko?: string
  readonly en?: string
  /** The work's `facts.yaml`, without which it is no work of ours. */
  readonly facts?: string
  readonly terms?: string
  /** How long kinds of facts hold. */
  readonly review?: Review
  /** The source edition as it was when the translations were accepted. */
  readonly accepted?: string
  /** Its id, where that says what a work has to have. @default 'example' */
  readonly work?: string
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
export function contextOf(project: Project, work: Work, memory?: Memory): RuleContext {
  const editions = editionsOf(project, work)
  const source = editions[0]?.language ?? project.source
  const dated = {...project, date: dateOf(editions[0])}
  const read = readerOf(dated, memory)
  const compare = memory && comparing(dated, memory)
  const takes = takesOf(editions, read)
  const since: CollateOptions['since'] = (original, translation) => sinceAccepted(original, translation, work.sync)
  const options = {takes, read, since, strict: project.declares, notes: true, ...(compare && {compare})}
  const collation = collate(work.editions, source, options)
  return {
    project,
    work,
    collation,
    editions,
    rows: collation ? rowsOf(collation) : [],
    read: withoutBareNames(collation?.read ?? (({language}, {text}) => read(text, language))),
    ...(memory && {memory}),
  }
}

type Read = (text: string, language: Language) => readonly Mention[]

/** What a text is read by, besides its language. */
interface ReadBy {
  readonly terms: Project['terms']
  /** The day of the source edition, from which relative dates count. */
  readonly date: string | undefined
}

function dateOf(source: Edition | undefined): string | undefined {
  const date = source?.frontmatter.updated
  return typeof date === 'string' ? date : undefined
}

const nameOfReading = ({terms, date = ''}: ReadBy, memory: Memory): string => `${memory.nameOf(terms)} ${date}`

/** Names are read as the term base knows them. */
function readerOf(by: ReadBy, memory: Memory | undefined): Read {
  const {terms, date} = by
  const context = date === undefined ? {} : {date}
  const read: Read = (text, language) => recognize(text, language, context)
  const named: Read =
    terms.length === 0 ? read : (text, language) => withTermNames(read(text, language), text, language, terms)
  if (!memory) return named
  const about = `read ${nameOfReading(by, memory)}`
  return (text, language) => memory.remember(`${about} ${language} ${text}`, () => named(text, language))
}

/** Two texts are compared by their words, how these are read, and which of their figures are told as declared facts. */
function comparing(by: ReadBy, memory: Memory): CollateOptions['compare'] {
  const about = `compare ${nameOfReading(by, memory)}`
  const key = ({text, language, quiet = []}: Side): string =>
    `${language} ${quiet.map(({start}) => start).join()} ${text.length} ${text}`
  return (source, target, options) =>
    memory.remember(`${about} ${JSON.stringify(options)} ${key(source)}${key(target)}`, () =>
      comparePair(source, target, options),
    )
}

/** A name of the term base without a version is compared, but is no figure that any rule asks for. */
function withoutBareNames(read: RuleContext['read']): RuleContext['read'] {
  return (edition, block) => {
    const mentions = read(edition, block)
    return mentions.some((mention) => nameOf(mention).length > 0)
      ? mentions.filter((mention) => nameOf(mention).length === 0)
      : mentions
  }
}

/** What a page is about it need not name in each of its blocks. */
function takesOf(editions: readonly Edition[], read: Read): (block: Block, mention: Mention) => boolean {
  const subjects = new Set(
    editions.flatMap(({frontmatter, language}) =>
      typeof frontmatter.title === 'string' ? read(frontmatter.title, language).flatMap(nameOf) : [],
    ),
  )
  return (block, mention) => isUndeclared(block, mention) && !nameOf(mention).some((key) => subjects.has(key))
}

const nameOf = ({fact}: Mention): string[] => (fact.kind === 'name' && fact.of !== undefined ? [fact.key] : [])

/** Labels of declared facts are set beside their declaration, not beside each other. */
const isUndeclared = ({links}: Block, {start, end}: Mention): boolean =>
  !links.some((link) => link.scheme === 'fact' && start < link.end && end > link.start)

/** @returns the editions of a work, the source edition first */
function editionsOf({source}: Project, {editions}: Work): Edition[] {
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
