import type {Finding, FindingPlace} from '../check/finding.ts'
import type {Language} from '../language.ts'
import {fingerprints} from './fingerprint.ts'
import type {Report, Stats} from './report.ts'
import {reason} from './sentence.ts'

/** One finding as other programs read it. */
export interface JsonFinding {
  readonly ruleId: string
  readonly severity: Finding['severity']
  readonly work: string
  readonly message: string
  readonly expected: readonly string[]
  readonly actual: string
  readonly places: readonly FindingPlace[]
  readonly fingerprint: string
}

/** The shape of the JSON report, version 1. */
export interface JsonReport {
  readonly version: 1
  readonly stats: Stats
  readonly findings: readonly JsonFinding[]
}

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

export function pickStats({works, editions, blocks, blocksWithFigures, mentions, bytes}: Stats): Stats {
  return {works, editions, blocks, blocksWithFigures, mentions, bytes}
}

function pickPlace({language, file, start, end}: FindingPlace): FindingPlace {
  const point = ({line, column, offset}: FindingPlace['start']): FindingPlace['start'] => ({line, column, offset})
  return {...(language && {language: language satisfies Language}), file, start: point(start), end: point(end)}
}
