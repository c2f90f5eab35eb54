import {byPlace} from '../check/order.ts'
import {pickStats, writeJson, type JsonReport} from './json.ts'
import type {Stats} from './report.ts'

/**
 * Make one report of those of the shards, in any order.
 *
 * @returns the report, byte for byte that of one run, and how many errors it tells; or the index of what is no report
 */
export function mergeReports(reports: readonly unknown[]): {text: string; errors: number} | number {
  const wrong = reports.findIndex((report) => !isReport(report))
  if (wrong >= 0) return wrong
  const all = reports as readonly JsonReport[]
  const findings = all.flatMap((report) => report.findings).sort(byPlace)
  const stats = all.map((report) => report.stats).reduce(sum, pickStats(nothing))
  return {
    text: writeJson({version: 1, stats, findings}),
    errors: findings.filter(({severity}) => severity === 'error').length,
  }
}

const nothing: Stats = {works: 0, editions: 0, blocks: 0, blocksWithFigures: 0, mentions: 0, bytes: 0}

/** @returns the counts of two parts together */
export function sum(a: Stats, b: Stats): Stats {
  return {
    works: a.works + b.works,
    editions: a.editions + b.editions,
    blocks: a.blocks + b.blocks,
    blocksWithFigures: a.blocksWithFigures + b.blocksWithFigures,
    mentions: a.mentions + b.mentions,
    bytes: a.bytes + b.bytes,
  }
}

function isReport(value: unknown): value is JsonReport {
  if (typeof value !== 'object' || value === null) return false
  const {version, findings, stats} = value as Record<string, unknown>
  return version === 1 && Array.isArray(findings) && typeof stats === 'object' && stats !== null
}
