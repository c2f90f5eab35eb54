import type {Finding, FindingPlace} from '../check/finding.ts'
import {t} from '../wording/index.ts'
import {columns, excerpt} from './columns.ts'
import type {Report, ReportOptions} from './report.ts'
import {advice, reason} from './sentence.ts'

const control = '\u001B['
const styles = {bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36} as const
type Style = keyof typeof styles

const styleOf = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Finding['severity'], Style>

/** For people: each finding with the lines of every edition that it concerns, and carets below them. */
export const pretty: Report = ({findings, stats}, options) => {
  const paint = painter(options.colour)
  const told = findings.map((finding) => tell(finding, options, paint))
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length
  const {works, editions, mentions} = stats
  const summary =
    findings.length === 0
      ? t(options.language, 'report.clean', {works, editions, mentions})
      : t(options.language, 'report.summary', {
          errors: count('error'),
          warnings: count('warning'),
          infos: count('info'),
          works,
          editions,
          mentions,
        })
  return [...told, `${paint(summary, 'bold')}\n`].join('\n')
}

type Paint = (text: string, ...style: readonly Style[]) => string

const painter =
  (colour: boolean): Paint =>
  (text, ...style) =>
    colour ? `${control}${style.map((name) => styles[name]).join(';')}m${text}${control}0m` : text

function tell(finding: Finding, options: ReportOptions, paint: Paint): string {
  const {language} = options
  const {severity, ruleId, expected, places} = finding
  const style = styleOf[severity]
  const [place, ...others] = places
  const head = `${paint(t(language, `report.${severity}`), 'bold', style)} ${reason(finding, language)}  ${paint(ruleId, 'dim')}`
  const note = advice(finding, language)
  return [
    head,
    ...(place ? show(place, '', options, (text) => paint(text, 'bold', style), paint) : []),
    ...others.flatMap((other) =>
      show(other, t(language, 'report.beside'), options, (text) => paint(text, 'cyan'), paint),
    ),
    ...expected.map((words) => `  ${paint(t(language, 'report.expected'), 'bold')} ${words}`),
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
  const address = `${file}:${start.line}:${start.column}`
  const title = `  ${label === '' ? '' : `${paint(label, 'dim')} `}${paint(address, 'bold')}`
  const line = sourceOf(file)?.split(/\r\n|\n|\r/)[start.line - 1]
  if (line === undefined || line.trim() === '') return [title]
  const number = `${start.line} │ `
  const until = end.line === start.line ? end.column - 1 : line.length
  const room = Math.max(20, width - columns(number) - 6)
  const {text, at, length} = excerpt(line, start.column - 1, until, room)
  return [
    title,
    `    ${paint(number, 'dim')}${text}`,
    `    ${paint(`${' '.repeat(columns(number) - 2)}│ `, 'dim')}${' '.repeat(at)}${mark('^'.repeat(length))}`,
  ]
}
