import {findFact} from '../check/label.ts'
import {usesIn} from '../check/uses.ts'
import type {Block, Edition, Span} from '../document/edition.ts'
import type {DeclaredFact, Project} from '../document/work.ts'
import {readYaml} from '../document/yaml.ts'
import {languages} from '../language.ts'
import {holds, standingAt} from './places.ts'
import type {CheckedWork} from './workspace.ts'

/** A place in a file of the works. */
export interface Target {
  readonly file: string
  readonly span: Span
}

const start = {line: 1, column: 1, offset: 0}
const beginning: Span = {start, end: start}

/**
 * @param textOf the text of a file of the works, as it is in the editor
 * @returns where a link leads: to the fact's declaration, the source's entry, the other work; nothing beside a link
 */
export function declarationAt(
  checked: CheckedWork,
  edition: Edition,
  offset: number,
  textOf: (file: string) => string | undefined,
): Target | undefined {
  const {project, work} = checked
  const link = standingAt(checked, edition, offset)?.link
  if (link?.scheme === 'fact') return findFact(link.target, work, project.works)
  if (link?.scheme === 'source' && project.sources.has(link.target)) return sourceEntry(link.target, textOf)
  if (link?.scheme !== 'work') return undefined
  const other = project.works.find(({id}) => id === link.target)
  const target = other?.editions[edition.language] ?? other?.editions[project.source]
  return target && {file: target.file, span: beginning}
}

function sourceEntry(id: string, textOf: (file: string) => string | undefined): Target | undefined {
  const file = 'sources.yaml'
  const text = textOf(file)
  if (text === undefined) return undefined
  const at = readYaml(text, file).keyAt(['sources', id])
  return {file, span: {start: at, end: at}}
}

/** @returns the block at an offset as each other edition has it */
export function counterpartsAt(checked: CheckedWork, edition: Edition, offset: number): Target[] {
  const block = standingAt(checked, edition, offset)?.block
  const {collation} = checked.context ?? {}
  if (!block || !collation) return []
  const {source} = collation
  const sources = edition === source ? [block] : sourcesOf(checked, edition, block)
  return languages
    .filter((language) => language !== edition.language)
    .flatMap((language): Target[] => {
      if (language === source.language) return sources.map(({span}) => ({file: source.file, span}))
      const pair = collation.pairs.find(({target}) => target.language === language)
      const blocks = pair?.pairs.filter((pair) => pair.source.some((one) => sources.includes(one)))
      return (blocks ?? []).flatMap(({target}) => target.map(({span}) => ({file: pair?.target.file ?? '', span})))
    })
}

/** The blocks of the source edition beside which a block of a translation stands. */
function sourcesOf({context}: CheckedWork, edition: Edition, block: Block): readonly Block[] {
  const pair = context?.collation?.pairs.find(({target}) => target === edition)
  return pair?.pairs.find((pair) => pair.target.includes(block))?.source ?? []
}

/** @returns the fact at an offset: of the link there, or of the entry of `facts.yaml` */
export function factAt(checked: CheckedWork, edition: Edition | undefined, offset: number): DeclaredFact | undefined {
  const {project, work} = checked
  if (!edition) return [...work.facts.values()].find(({span}) => holds(span, offset))
  const link = standingAt(checked, edition, offset)?.link
  return link?.scheme === 'fact' ? findFact(link.target, work, project.works) : undefined
}

/** @returns every place in every work that tells a fact */
export const usesOf = (project: Project, {work, id}: DeclaredFact): Target[] =>
  project.works
    .flatMap((other) => usesIn(project, other))
    .filter(({fact}) => fact.work === work && fact.id === id)
    .map(({edition, span}) => ({file: edition.file, span}))
