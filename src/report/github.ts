import type {Finding} from '../check/finding.ts'
import type {Report, ReportOptions} from './report.ts'
import {advice, reason} from './sentence.ts'

/** GitHub shows this many annotations of a kind in one step and drops the rest. */
const shown = 10

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** For GitHub Actions: annotations on the lines; what goes beyond its limit is said in the log. */
export const github: Report = ({findings}, options) => {
  const counts = new Map<Finding['severity'], number>()
  const lines = findings.map((finding) => {
    const count = (counts.get(finding.severity) ?? 0) + 1
    counts.set(finding.severity, count)
    return count <= shown ? annotation(finding, options) : plain(finding, options)
  })
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(finding: Finding, {language, pathOf}: ReportOptions): string {
  const [place] = finding.places
  const where = place
    ? [
        `file=${property(pathOf(place.file))}`,
        `line=${place.start.line}`,
        `col=${place.start.column}`,
        `endLine=${place.end.line}`,
        `endColumn=${Math.max(place.end.column - 1, 1)}`,
      ]
    : []
  const words = [reason(finding, language), advice(finding, language)].filter((part) => part !== '').join('\n')
  return `::${commands[finding.severity]} ${[...where, `title=${property(finding.ruleId)}`].join(',')}::${data(words)}`
}

function plain(finding: Finding, {language, pathOf}: ReportOptions): string {
  const [place] = finding.places
  const where = place ? `${pathOf(place.file)}:${place.start.line}:${place.start.column}: ` : ''
  // A line that began with two colons would be taken for a command.
  return `${where}${finding.severity} ${reason(finding, language)} (${finding.ruleId})`
    .replace(/^::/, ' ::')
    .replaceAll(/[\r\n]/g, ' ')
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
