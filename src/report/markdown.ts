import type {Finding} from '../check/finding.ts'
import {t, type Key} from '../wording/index.ts'
import {changeBetween} from './change.ts'
import type {Report, ReportOptions, Results} from './report.ts'
import {reason} from './sentence.ts'
import {summary} from './summary.ts'

/** How much of a page may be filled: rows of tables, and characters. */
interface Room {
  rows: number
  characters: number
}

/**
 * For a comment on a pull request: what the change made drift, left stale and mended, where the findings before it are
 * known; else all that is found. More than a hundred rows make a comment that nobody reads, and GitHub refuses one of
 * more than 65,536 characters.
 */
export const markdown: Report = (results, options) => page(results, options, {rows: 100, characters: 60_000})

/** The same for the summary of a job, which is to hold every finding; GitHub refuses one of more than a mebibyte. */
export const jobSummary: Report = (results, options) =>
  page(results, options, {rows: Number.POSITIVE_INFINITY, characters: 300_000})

function page(results: Results, options: ReportOptions, room: Room): string {
  const {findings, before} = results
  const {language} = options
  if (!before) return lines([summary(results, language), ...table(findings, options, room)])
  const {drifted, stale, mended, kept} = changeBetween(before, findings)
  const part = (key: Key, list: readonly Finding[]): string[] =>
    list.length === 0 ? [] : ['', `#### ${t(language, key, {count: list.length})}`, ...table(list, options, room)]
  const unchanged = drifted.length + stale.length + mended.length === 0
  return lines([
    summary(results, language),
    ...(unchanged ? ['', t(language, 'report.change.none')] : []),
    ...part('report.change.drifted', drifted),
    ...part('report.change.stale', stale),
    ...part('report.change.mended', mended),
    ...part('report.change.kept', kept),
  ])
}

function table(findings: readonly Finding[], {language, pathOf}: ReportOptions, room: Room): string[] {
  if (findings.length === 0) return []
  const rows: string[] = []
  for (const finding of findings) {
    const [place] = finding.places
    const where = place ? `${pathOf(place.file)}:${place.start.line}` : finding.work
    const severity = t(language, `report.${finding.severity}`)
    const row = `| ${severity} | ${code(where)} | ${cell(reason(finding, language))} | ${code(finding.ruleId)} |`
    room.rows -= 1
    room.characters -= row.length
    if (room.rows < 0 || room.characters < 0) break
    rows.push(row)
  }
  const head = [
    t(language, 'report.column.severity'),
    t(language, 'report.column.where'),
    t(language, 'report.column.what'),
    t(language, 'report.column.rule'),
  ]
  const rest = findings.length - rows.length
  return [
    ...(rows.length > 0 ? ['', `| ${head.join(' | ')} |`, '|---|---|---|---|', ...rows] : []),
    ...(rest > 0 ? ['', t(language, 'report.more', {count: rest})] : []),
  ]
}

const lines = (list: readonly string[]): string => `${list.join('\n')}\n`
const cell = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``
