import type {Chart, ChartRow, DeclaredFact, Project} from '../document/work.ts'
import {compare, toPlain, zero} from '../fact/decimal.ts'
import type {Language} from '../language.ts'
import {isKey, t} from '../wording/index.ts'
import {amountOf} from './chart-faults.ts'
import {shortDate} from './dates.ts'
import {drawBars, drawMarks, type DrawnRow} from './draw-chart.ts'
import {factNamed} from './facts.ts'
import {factView, type FactView} from './fact-view.ts'
import {isoDate} from './machine.ts'
import type {Writings} from './writings.ts'

/** A row of the table beneath a chart. */
export interface ChartRowView {
  readonly name: string
  /** The work that declares it, where a chart draws on several. */
  readonly of?: {readonly title: string; readonly path: string}
  readonly date: {readonly iso: string; readonly words: string}
  readonly fact: FactView
  readonly parts: readonly FactView[]
  readonly less?: FactView
}

/** A chart of declared facts, drawn for two widths, with its table and what it shows in a sentence. */
export interface ChartView {
  readonly id: string
  readonly title: string
  /** What the chart shows, in words: its text alternative. */
  readonly point: string
  /** What it leaves out, and what must not be read into it. */
  readonly note: string
  readonly rows: readonly ChartRowView[]
  readonly wide: string
  readonly narrow: string
}

/** Widths in the unit of the drawing; letters keep the size that they have in the text. */
const widths = {wide: 780, narrow: 328} as const

/** @returns the charts in the order of their file; what keeps one from being drawn is told by `chartFaults` */
export function chartViews(project: Project, writings: Writings, language: Language): ChartView[] {
  return (project.charts ?? []).map((chart) => chartView(chart, project, writings, language))
}

function chartView(chart: Chart, project: Project, writings: Writings, language: Language): ChartView {
  const view = (fact: DeclaredFact): FactView => factView(fact, project, writings, language)
  const entries = chart.rows
    .flatMap((row) => entryOf(project, row))
    .sort((a, b) => (a.iso === b.iso ? 0 : a.iso < b.iso ? -1 : 1))
  const severalWorks = new Set(entries.map(({fact}) => fact.work)).size > 1 && chart.form === 'bars'
  const rows = entries.map(({row, fact, iso, parts, less}): ChartRowView => {
    const shown = view(fact)
    return {
      name: row.name?.[language] ?? shown.label,
      ...(severalWorks && {of: shown.of}),
      date: {iso, words: shortDate(language, iso)},
      fact: shown,
      parts: parts.map(view),
      ...(less && {less: view(less)}),
    }
  })
  const drawn = entries.map(({fact, iso, parts, less}, index): DrawnRow => {
    const {name, of, date, fact: shown} = rows[index] as ChartRowView // one row for each entry
    const pieces = parts.length > 0 ? parts : [fact]
    return {
      name,
      detail: [of?.title, date.words].filter((words) => words !== undefined).join(', '),
      words: shown.value,
      state: fact.confidence === 'disputed' ? 'disputed' : iso > fact.asOf ? 'planned' : 'told',
      pieces: pieces.map((piece) => ({key: `${piece.work}#${piece.id}`, value: toPlain(amountOf(piece) ?? zero)})),
      ...(less && {less: {key: `${less.work}#${less.id}`, value: toPlain(amountOf(less) ?? zero)}}),
    }
  })
  const draw = chart.form === 'bars' ? drawBars : drawMarks
  const values = pointValues(rows, entries)
  const say = (key: string): string => (isKey(key) ? t(language, key, values) : '')
  return {
    id: chart.id,
    title: say(`site.chart.title.${chart.id}`),
    point: say(`site.chart.point.${chart.id}`),
    note: say(`site.chart.note.${chart.id}`),
    rows,
    wide: draw(drawn, widths.wide),
    narrow: draw(drawn, widths.narrow),
  }
}

interface Entry {
  readonly row: ChartRow
  readonly fact: DeclaredFact
  readonly iso: string
  readonly parts: readonly DeclaredFact[]
  readonly less?: DeclaredFact
}

function entryOf(project: Project, row: ChartRow): Entry[] {
  const fact = factNamed(project, row.value)
  if (!fact) return []
  const date = row.date === undefined ? undefined : factNamed(project, row.date)?.value
  const less = row.less === undefined ? undefined : factNamed(project, row.less)
  const iso = (date?.kind === 'date' && isoDate(date.from)) || fact.asOf
  return [{row, fact, iso, parts: row.parts.flatMap((part) => factNamed(project, part) ?? []), ...(less && {less})}]
}

/** What the sentences of a chart may say: its ends in time and in size, as its own rows write them. */
function pointValues(rows: readonly ChartRowView[], entries: readonly Entry[]): Record<string, string> {
  const bySize = rows
    .map((row, index) => ({row, amount: amountOf(entries[index]?.fact) ?? zero}))
    .sort((a, b) => compare(a.amount, b.amount))
    .map(({row}) => row)
  const ends = {first: rows[0], last: rows.at(-1), smallest: bySize[0], largest: bySize.at(-1)}
  return Object.fromEntries(
    Object.entries(ends).flatMap(([name, row]) => [
      [name, row?.fact.value ?? ''],
      [`${name}Name`, row?.name ?? ''],
      [`${name}Date`, row?.date.words ?? ''],
    ]),
  )
}
