import {trouble, type Trouble} from '../document/trouble.ts'
import type {Chart, ChartRow, DeclaredFact, Project} from '../document/work.ts'
import {add, compare, equals, subtract, zero, type Decimal} from '../fact/decimal.ts'
import {isKey} from '../wording/index.ts'
import {factNamed} from './facts.ts'

/** More marks than this are no longer counted at a glance. */
const mostMarks = 40

/**
 * @returns why the charts cannot be drawn as they are declared, each with the line to mend: a fact that is not there,
 *   figures that do not compare (of another unit, or on another scale), parts that are not the whole, missing words
 */
export function chartFaults(project: Project): Trouble[] {
  return (project.charts ?? []).flatMap((chart) => [
    ...missingWords(chart),
    ...chart.rows.flatMap((row) => rowFaults(project, chart, row)),
    ...mixed(project, chart),
  ])
}

function missingWords({id, file, place}: Chart): Trouble[] {
  return [`site.chart.title.${id}`, `site.chart.point.${id}`, `site.chart.note.${id}`]
    .filter((key) => !isKey(key))
    .map((key) => trouble('chart-words', file, place, {key}))
}

function rowFaults(project: Project, {form, file}: Chart, row: ChartRow): Trouble[] {
  const named = [row.value, ...row.parts, ...(row.less ? [row.less] : []), ...(row.date ? [row.date] : [])]
  const unknown = named.filter((target) => !factNamed(project, target))
  if (unknown.length > 0) return unknown.map((id) => trouble('unknown-fact', file, row.place, {id}))
  const make = (id: string, target: string): Trouble => trouble(id, file, row.place, {id: target})
  const faults = [row.value, ...row.parts, ...(row.less ? [row.less] : [])]
    .filter((target) => amountOf(factNamed(project, target)) === undefined)
    .map((target) => make('chart-value', target))
  if (row.date && factNamed(project, row.date)?.value.kind !== 'date') faults.push(make('chart-date', row.date))
  const amount = amountOf(factNamed(project, row.value)) ?? zero
  const parts = row.parts.map((target) => amountOf(factNamed(project, target)) ?? zero).reduce(add, zero)
  if (row.parts.length > 0 && !equals(parts, amount)) faults.push(make('chart-parts', row.value))
  const less = (row.less && amountOf(factNamed(project, row.less))) || zero
  if (form === 'marks' && !isCount(subtract(amount, less))) faults.push(make('chart-marks', row.value))
  return faults
}

/** Whether so many marks can be drawn. */
const isCount = ({coefficient, exponent}: Decimal): boolean =>
  exponent >= 0 &&
  compare({coefficient, exponent}, {coefficient: BigInt(mostMarks), exponent: 0}) <= 0 &&
  coefficient >= 0n

/** What is drawn together must be counted alike, and on one scale: two versions of an index make no ranking. */
function mixed(project: Project, {form, rows, file}: Chart): Trouble[] {
  const facts = rows.map(({value}) => factNamed(project, value))
  const [first] = facts
  return rows.flatMap(({value, place}, index) => {
    const fact = facts[index]
    if (!fact || !first) return []
    const values = {id: value, other: rows[0]?.value ?? ''}
    if (form === 'bars' && unitOf(fact) !== unitOf(first)) return [trouble('chart-unit', file, place, values)]
    if (fact.scale !== first.scale) return [trouble('chart-scale', file, place, values)]
    if (unitOf(fact) === 'point' && fact.scale === undefined)
      return [trouble('chart-scale-missing', file, place, values)]
    return []
  })
}

/** @returns the one exact amount that a fact states, if it does */
export function amountOf(fact: DeclaredFact | undefined): Decimal | undefined {
  const value = fact?.value
  if (value?.kind !== 'quantity' && value?.kind !== 'money') return undefined
  return equals(value.low, value.high) && compare(value.low, zero) > 0 ? value.low : undefined
}

const unitOf = ({value}: DeclaredFact): string | undefined =>
  value.kind === 'quantity' ? value.unit : value.kind === 'money' ? value.currencies.join() : undefined
