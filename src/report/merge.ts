import {byPlace} from '../check/order.ts'
import {addStats, noStats} from '../check/stats.ts'
import {jsonReport} from './json-report.ts'
import {writeJson} from './json.ts'

/**
 * Make one report of those of the shards, in any order.
 *
 * @returns the report, byte for byte that of one run, and how many errors it tells; or the index of what is no report
 */
export function mergeReports(reports: readonly unknown[]): {text: string; errors: number} | number {
  const read = reports.map((report) => jsonReport.safeParse(report))
  const wrong = read.findIndex(({success}) => !success)
  if (wrong >= 0) return wrong
  const parts = read.flatMap(({data}) => data ?? [])
  const findings = parts.flatMap((part) => part.findings).sort(byPlace)
  const stats = parts.map((part) => part.stats).reduce(addStats, noStats)
  return {
    text: writeJson({version: 1, stats, findings}),
    errors: findings.filter(({severity}) => severity === 'error').length,
  }
}
