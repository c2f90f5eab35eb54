import type {FindingPlace} from '../check/finding.ts'
import {rules} from '../check/rules/index.ts'
import {fingerprints} from '../check/fingerprint.ts'
import type {Report} from './report.ts'
import {advice, reason} from './sentence.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** For code scanning: SARIF 2.1.0, with the places in the other editions as related locations. */
export const sarif: Report = ({findings}, {language, pathOf}) => {
  const names = fingerprints(findings)
  const used = [...new Set(findings.map(({ruleId}) => ruleId))].sort()
  const location = ({file, start, end}: FindingPlace): object => ({
    physicalLocation: {
      artifactLocation: {uri: pathOf(file).split('/').map(encodeURIComponent).join('/')},
      region: {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column},
    },
  })
  const results = findings.map((finding, index) => {
    const [place, ...others] = finding.places
    return {
      ruleId: finding.ruleId,
      ruleIndex: used.indexOf(finding.ruleId),
      level: levels[finding.severity],
      message: {text: [reason(finding, language), advice(finding, language)].filter((part) => part !== '').join('\n')},
      locations: place ? [location(place)] : [],
      relatedLocations: others.map((other, id) => ({
        id,
        ...location(other),
        message: {text: other.language ?? other.file},
      })),
      partialFingerprints: {'doichieu/v1': names[index]},
    }
  })
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'doichieu', rules: used.map(describe)}},
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function describe(id: string): object {
  const rule = rules.find((rule) => rule.id === id)
  return {id, ...(rule && {shortDescription: {text: rule.why}, help: {text: rule.mend}})}
}
