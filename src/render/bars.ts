import {compare, decimal, type Decimal} from '../fact/decimal.ts'
import type {DeclaredFact, Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {workPath} from './addresses.ts'
import {factView, titleOf, type FactView} from './fact-view.ts'
import type {Writings} from './writings.ts'

export interface Bar {
  readonly fact: FactView
  /** Length in hundredths of a percent of the longest bar. */
  readonly length: number
}

export interface BarRow {
  readonly title: string
  readonly path: string
  readonly bars: readonly Bar[]
}

/** Figures of one unit drawn to one scale, the largest work first. */
export interface Bars {
  readonly rows: readonly BarRow[]
  readonly smallest: {readonly title: string; readonly value: string}
  readonly largest: {readonly title: string; readonly value: string}
}

/**
 * @param columns columns of the comparison that count the same thing
 * @returns nothing unless at least two works declare such a figure: one bar compares nothing
 */
export function barsOf(
  project: Project,
  writings: Writings,
  language: Language,
  columns: readonly string[],
): Bars | undefined {
  const declared = project.works
    .map((work) => ({work, facts: columns.flatMap((column) => work.facts.get(work.compare[column] ?? '') ?? [])}))
    .map(({work, facts}) => ({work, facts: facts.filter(({value}) => value.kind === 'quantity')}))
    .filter(({facts}) => facts.length > 0)
    .sort((a, b) => compare(largestOf(b.facts), largestOf(a.facts)) || (a.work.id < b.work.id ? -1 : 1))
  if (declared.length < 2) return undefined
  const longest = largestOf(declared.flatMap(({facts}) => facts))
  const rows = declared.map(({work, facts}) => ({
    title: titleOf(project, work.id, language),
    path: workPath(language, work.id),
    bars: facts.map((fact) => ({
      fact: factView(fact, project, writings, language),
      length: share(amount(fact), longest),
    })),
  }))
  const first = [...declared].sort((a, b) => compare(firstOf(a.facts), firstOf(b.facts)))
  const end = (entry: (typeof declared)[number] | undefined): Bars['smallest'] => {
    const fact = entry?.facts[0]
    return {
      title: entry ? titleOf(project, entry.work.id, language) : '',
      value: fact ? factView(fact, project, writings, language).value : '',
    }
  }
  return {rows, smallest: end(first[0]), largest: end(first.at(-1))}
}

const amount = ({value}: DeclaredFact): Decimal => (value.kind === 'quantity' ? value.high : decimal(0))

const firstOf = ([fact]: readonly DeclaredFact[]): Decimal => (fact ? amount(fact) : decimal(0))

const largestOf = (facts: readonly DeclaredFact[]): Decimal =>
  facts.map(amount).reduce((a, b) => (compare(a, b) < 0 ? b : a), decimal(0))

/** In whole numbers: what is drawn is exact to a hundredth of a percent. */
function share(value: Decimal, whole: Decimal): number {
  const exponent = Math.min(value.exponent, whole.exponent)
  const scaled = ({coefficient, exponent: own}: Decimal): bigint => coefficient * 10n ** BigInt(own - exponent)
  return whole.coefficient === 0n ? 0 : Number((scaled(value) * 10_000n) / scaled(whole))
}
