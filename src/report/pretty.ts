import type {Finding, FindingPlace} from '../check/finding.ts'
import {t} from '../wording/index.ts'
import {columns, excerpt} from './columns.ts'
import {painter, type Paint, type Style} from './paint.ts'
import type {Report, ReportOptions} from './report.ts'
import {advice, reason} from './sentence.ts'
import {summary} from './summary.ts'
import {visible} from './visible.ts'

const styleOf = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Finding['severity'], Style>

/** For people: each finding with the lines of every edition that it concerns, and carets below them. */
export const pretty: Report = (results, options) => {
  const paint = painter(options.colour)
  const told = results.findings.map((finding) => tell(finding, options, paint))
  return [...told, `${paint(summary(results, options.language), 'bold')}\n`].join('\n')
}

function tell(finding: Finding, options: ReportOptions, paint: Paint): string {
  const {language} = options
  const {severity, ruleId, expected, places} = finding
  const style = styleOf[severity]
  const [place, ...others] = places
  const head = `${paint(t(language, `report.${severity}`), 'bold', style)} ${visible(reason(finding, language))}  ${paint(ruleId, 'dim')}`
  const note = visible(advice(finding, language))
  return [
    head,
    ...(place ? show(place, '', options, (text) => paint(text, 'bold', style), paint) : []),
    ...others.flatMap((other) =>
      show(other, t(language, 'report.beside'), options, (text) => paint(text, 'cyan'), paint),
    ),
    ...expected.map((words) => `  ${paint(t(language, 'report.expected'), 'bold')} ${visible(words)}`),
    ...(note === '' ? [] : [`  ${paint(note, 'dim')}`]),
    '',
  ].join('\n')
}

function show(
  {file, start, end}: FindingPlace,
  label: string,
  {sourceOf, width}: ReportOptions,
  mark: (text: string) => string,
  paint: Paint,
): string[] {
  const address = visible(`${file}:${start.line}:${start.column}`)
  const title = `  ${label === '' ? '' : `${paint(label, 'dim')} `}${paint(address, 'bold')}`
  const line = sourceOf(file)?.split(/\r\n|\n|\r/)[start.line - 1]
  if (line === undefined || line.trim() === '') return [title]
  const number = `${start.line} │ `
  const until = end.line === start.line ? end.column - 1 : line.length
  const room = Math.max(20, width - columns(number) - 6)
  const {text, at, length} = excerpt(visible(line), start.column - 1, until, room)
  return [
    title,
    `    ${paint(number, 'dim')}${text}`,
    `    ${paint(`${' '.repeat(columns(number) - 2)}│ `, 'dim')}${' '.repeat(at)}${mark('^'.repeat(length))}`,
  ]
}
