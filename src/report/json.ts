import type {FindingPlace} from '../check/finding.ts'
import type {Stats} from '../check/stats.ts'
import {fingerprints} from '../check/fingerprint.ts'
import type {JsonReport} from './json-report.ts'
import type {Report} from './report.ts'
import {reason} from './sentence.ts'

/** For other programs: one JSON object. */
export const json: Report = ({findings, stats}, {language}) => {
  const names = fingerprints(findings)
  return writeJson({
    version: 1,
    stats: pickStats(stats),
    findings: findings.map((finding, index) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      work: finding.work,
      message: reason(finding, language),
      expected: finding.expected,
      actual: finding.actual,
      places: finding.places.map(pickPlace),
      fingerprint: names[index] ?? '',
    })),
  })
}

/** @returns the report as it is written: the same bytes from a run and from a merge */
export function writeJson(report: JsonReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function pickStats({works, editions, blocks, blocksWithFigures, mentions, bytes}: Stats): Stats {
  return {works, editions, blocks, blocksWithFigures, mentions, bytes}
}

function pickPlace({language, file, start, end}: FindingPlace): FindingPlace {
  const point = ({line, column, offset}: FindingPlace['start']): FindingPlace['start'] => ({line, column, offset})
  return {...(language && {language}), file, start: point(start), end: point(end)}
}
