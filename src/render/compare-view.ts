import {compare as compareDecimals, zero} from '../fact/decimal.ts'
import type {Decimal} from '../fact/decimal.ts'
import type {DeclaredFact, Project, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import {workPath} from './addresses.ts'
import {collator} from './dates.ts'
import {factView, titleOf, type FactView} from './fact-view.ts'
import {isoDate} from './machine.ts'
import type {Writings} from './writings.ts'

export interface CompareRow {
  readonly work: string
  readonly title: string
  readonly path: string
  /** One for each column; nothing where the work declares no such fact. */
  readonly cells: readonly (FactView | undefined)[]
}

/** The works set side by side: the facts that they name under `compare`. */
export interface CompareView {
  readonly columns: readonly string[]
  /** The column by which the rows are ordered; by name when empty. */
  readonly sortedBy: string
  readonly rows: readonly CompareRow[]
}

/** Columns as a reader meets them; others follow in the order in which works name them. */
const order = ['founded', 'owner', 'programmeModel', 'modelShown', 'parameters', 'licence', 'users', 'gpus', 'stageOne']

/** @returns the columns that any work has */
function compareColumns({works}: Project): string[] {
  const named = new Set(works.flatMap(({compare}) => Object.keys(compare)))
  return [...order.filter((column) => named.has(column)), ...[...named].filter((column) => !order.includes(column))]
}

/** @returns the columns whose values have an order of their own: dates and figures */
export function sortableColumns(project: Project): string[] {
  return compareColumns(project).filter((column) =>
    project.works.every((work) => factOf(work, column)?.value.kind !== 'text'),
  )
}

/**
 * @param sortedBy a sortable column, largest and earliest first; by name when empty
 * @returns the works that take part in the comparison
 */
export function compareView(project: Project, writings: Writings, language: Language, sortedBy = ''): CompareView {
  const columns = compareColumns(project)
  const byName = collator(language)
  const works = project.works
    .filter(({compare}) => Object.keys(compare).length > 0)
    .sort((a, b) => byName.compare(titleOf(project, a.id, language), titleOf(project, b.id, language)))
  if (sortedBy !== '') works.sort((a, b) => inOrder(factOf(a, sortedBy), factOf(b, sortedBy)))
  return {
    columns,
    sortedBy,
    rows: works.map((work) => ({
      work: work.id,
      title: titleOf(project, work.id, language),
      path: workPath(language, work.id),
      cells: columns.map((column) => {
        const fact = factOf(work, column)
        return fact && factView(fact, project, writings, language)
      }),
    })),
  }
}

const factOf = (work: Work, column: string): DeclaredFact | undefined => work.facts.get(work.compare[column] ?? '')

/** Dates go up, amounts go down, and what is not declared stands last. */
function inOrder(a: DeclaredFact | undefined, b: DeclaredFact | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b)
  if (a.value.kind === 'date' && b.value.kind === 'date')
    return (isoDate(a.value.from) ?? '') < (isoDate(b.value.from) ?? '') ? -1 : 1
  return compareDecimals(amount(b), amount(a))
}

const amount = ({value}: DeclaredFact): Decimal =>
  value.kind === 'quantity' || value.kind === 'money' ? value.high : zero
