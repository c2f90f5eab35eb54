import {fingerprints} from '../check/fingerprint.ts'
import type {Report} from './report.ts'
import {reason} from './sentence.ts'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** For GitLab: a Code Quality report. */
export const gitlab: Report = ({findings}, {language, pathOf}) => {
  const names = fingerprints(findings)
  const issues = findings.map((finding, index) => {
    const [place] = finding.places
    return {
      description: reason(finding, language),
      check_name: finding.ruleId,
      fingerprint: names[index],
      severity: severities[finding.severity],
      location: {
        path: pathOf(place?.file ?? finding.work),
        lines: {begin: place?.start.line ?? 1, end: place?.end.line ?? 1},
      },
    }
  })
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
