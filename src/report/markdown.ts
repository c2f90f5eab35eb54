import type {Finding} from '../check/finding.ts'
import {t} from '../wording/index.ts'
import type {Report} from './report.ts'
import {reason} from './sentence.ts'

/** More than this makes a comment that nobody reads. */
const shown = 100

/** For a comment on a pull request. */
export const markdown: Report = ({findings, stats}, {language, pathOf}) => {
  const {works, editions, mentions} = stats
  if (findings.length === 0) return `${t(language, 'report.clean', {works, editions, mentions})}\n`
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length
  const counts = {errors: count('error'), warnings: count('warning'), infos: count('info')}
  const rows = findings.slice(0, shown).map((finding) => {
    const [place] = finding.places
    const where = place ? `${pathOf(place.file)}:${place.start.line}` : finding.work
    const severity = t(language, `report.${finding.severity}`)
    return `| ${severity} | ${code(where)} | ${cell(reason(finding, language))} | ${code(finding.ruleId)} |`
  })
  const rest = findings.length - rows.length
  return [
    t(language, 'report.summary', {...counts, works, editions, mentions}),
    '',
    '| | | | |',
    '|---|---|---|---|',
    ...rows,
    ...(rest > 0 ? ['', t(language, 'report.more', {count: rest})] : []),
    '',
  ].join('\n')
}

const cell = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``
