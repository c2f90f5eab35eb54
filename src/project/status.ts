import {checkWork} from '../check/check.ts'
import type {Finding} from '../check/finding.ts'
import {findFact} from '../check/label.ts'
import type {RuleContext} from '../check/rule.ts'
import {isUnfinished} from '../check/unfinished.ts'
import type {EditionPair} from '../collate/index.ts'
import type {Block, Edition} from '../document/edition.ts'
import type {Project, Work, Words} from '../document/work.ts'
import {compareFacts} from '../fact/compare.ts'
import {languages, type Language} from '../language.ts'
import type {FactChange} from '../sync/change.ts'
import {statesOf, type BlockState} from '../sync/state.ts'
import {trace} from '../sync/trace.ts'

/** `new`: translated, but never accepted. `missing`: not translated. */
export const states = ['fresh', 'stale', 'new', 'missing'] as const

export type State = (typeof states)[number]

/** A figure that went or came in the source, and the words in which the translation still tells what went. */
export interface StaleFact extends FactChange {
  /** What the figure is, where the source now tells a declared fact. */
  readonly label?: Words
  readonly still: readonly string[]
}

/** A block of the source edition, as a translator sees it. */
export interface BlockStatus {
  readonly source: Block
  readonly state: State
  /** Whether the translation says something else than the editions beside it. */
  readonly drifted: boolean
  /** None when it is missing. */
  readonly target?: Block
  /** The text of the source when the translation was accepted, and now. */
  readonly before?: string
  readonly after: string
  readonly facts: readonly StaleFact[]
}

/** How far a translation follows its source. */
export interface TranslationStatus {
  readonly work: string
  readonly language: Language
  readonly source: Edition
  /** None when the work is not in that language at all. */
  readonly target?: Edition
  readonly blocks: readonly BlockStatus[]
}

/**
 * @param checked the work as it was checked; it is checked here unless it was before
 * @returns how far each translation of a work follows its source; nothing without a source edition
 */
export function statusOf(project: Project, work: Work, checked = checkWork(project, work)): TranslationStatus[] {
  const {findings, context} = checked
  const source = work.editions[project.source]
  if (!source || !context) return []
  return languages
    .filter((language) => language !== project.source)
    .map((language) => {
      const target = work.editions[language]
      const pair = context.collation?.pairs.find((pair) => pair.target === target)
      const blocks = blockStates(source, language, work).map((state) => statusOfBlock(state, pair, findings, context))
      return {work: work.id, language, source, ...(target && {target}), blocks}
    })
}

/** Where nothing was ever accepted, all is new. */
const blockStates = (source: Edition, language: Language, {sync}: Work): BlockState[] =>
  statesOf(source, language, sync) ??
  trace(source.blocks, new Map(), new Map()).map((traced) => ({
    ...traced,
    state: 'new',
    change: {size: 'none', facts: []},
  }))

function statusOfBlock(
  {block, state, was, now, change}: BlockState,
  pair: EditionPair | undefined,
  findings: readonly Finding[],
  {read, project, work}: RuleContext,
): BlockStatus {
  const blocks = pair?.pairs.find(({source}) => source.includes(block))?.target ?? []
  const [target] = blocks
  const told = {source: block, after: now, ...(was && {before: was.text})}
  if (!pair || !target || (isUnfinished(target.text) && !isUnfinished(block.text)))
    return {...told, state: 'missing', drifted: false, facts: []}
  const mentions = blocks.flatMap((block) =>
    read(pair.target, block).map(({start, end, fact}) => ({text: block.text.slice(start, end), fact})),
  )
  const facts = change.facts.map(({before, after}): StaleFact => {
    const answers = (figure: typeof before, {fact}: (typeof mentions)[number]): boolean =>
      figure !== undefined && compareFacts(figure.fact, fact).result !== 'different'
    const may = mentions.filter((mention) => answers(before, mention) && !answers(after, mention))
    // What tells the same is meant, rather than what would be compatible with it.
    const same = may.filter(({fact}) => before !== undefined && compareFacts(before.fact, fact).result === 'same')
    const still = same.length > 0 ? same : may
    const label = after && labelOf(block, after.text, work, project)
    const told = {...(before && {before}), ...(after && {after}), ...(label && {label})}
    return {...told, still: [...new Set(still.map(({text}) => text))]}
  })
  const drifted = blocks.some((block) => findings.some((finding) => isDrift(finding, pair.target, block)))
  return {...told, state, drifted, target, facts}
}

/** What the declared fact is called that a block tells in these words. */
function labelOf({links, text}: Block, written: string, work: Work, {works}: Project): Words | undefined {
  const link = links.find(({scheme, start, end}) => scheme === 'fact' && text.slice(start, end).includes(written))
  return link && findFact(link.target, work, works)?.label
}

/** What these say, the states say; and a gap is told at the block before it, which is not to blame. */
const aboutStates: ReadonlySet<string> = new Set([
  'block-stale',
  'block-differs',
  'block-missing',
  'passage-missing',
  'section-missing',
])

function isDrift({ruleId, severity, places: [place]}: Finding, {file}: Edition, {span}: Block): boolean {
  if (aboutStates.has(ruleId) || severity === 'info' || place?.file !== file) return false
  return place.start.offset >= span.start.offset && place.start.offset <= span.end.offset
}

/** @returns how many blocks are in each state, and how many of them have drifted */
export function countStates({blocks}: TranslationStatus): Readonly<Record<State | 'drifted', number>> {
  const count = (state: State): number => blocks.filter((block) => block.state === state).length
  return {
    fresh: count('fresh'),
    stale: count('stale'),
    new: count('new'),
    missing: count('missing'),
    drifted: blocks.filter(({drifted}) => drifted).length,
  }
}
