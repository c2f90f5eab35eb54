import type {Severity} from '../check/finding.ts'
import type {Language} from '../language.ts'
import {readShard, type Shard} from '../project/shard.ts'
import {isReportName, reportNames, type ReportName} from '../report/index.ts'
import {readerOf, sourceOf, UsageError, type Arguments} from './options.ts'

/** A report that was asked for, and the file to which it goes; standard output where none is named. */
export interface ReportTarget {
  readonly name: ReportName
  readonly file?: string
}

/** What the options of `check` ask for. */
export interface CheckOptions {
  readonly reader: Language
  readonly source: Language | undefined
  readonly layout: string | undefined
  readonly shard: Shard | undefined
  readonly since: string | undefined
  readonly baseline: string | undefined
  readonly config: string | undefined
  readonly reports: readonly ReportTarget[]
  readonly workers: number
  /** How many warnings may stand without failing the run. */
  readonly maxWarnings: number
  readonly fix: boolean
  readonly shows: (severity: Severity) => boolean
}

/** @throws {UsageError} on a value that no option has */
export function checkOptions(values: Arguments['values']): CheckOptions {
  const {since, baseline, config, quiet = false, fix = false} = values
  return {
    reader: readerOf(values),
    source: sourceOf(values),
    layout: layoutOf(values.layout),
    shard: shardOf(values.shard),
    since,
    baseline,
    config,
    reports: (values.reporter ?? ['pretty']).map(reportTarget),
    workers: workersOf(values.workers),
    maxWarnings: values.strict ? 0 : maxWarningsOf(values['max-warnings']),
    fix,
    shows: (severity) => !quiet || severity === 'error',
  }
}

function reportTarget(written: string): ReportTarget {
  const [name = ''] = written.split(':', 1)
  if (!isReportName(name)) throw new UsageError(`There is no reporter ${name}; there are ${reportNames.join(', ')}.`)
  if (name === written) return {name}
  const file = written.slice(name.length + 1)
  if (file === '') throw new UsageError(`--reporter ${written} names no file, as in ${written}report.txt.`)
  return {name, file}
}

function layoutOf(pattern: string | undefined): string | undefined {
  if (pattern === undefined || (pattern.includes('{work}') && pattern.includes('{language}'))) return pattern
  throw new UsageError(`--layout names {work} and {language}, as in docs/{language}/{work}; ${pattern} does not.`)
}

function maxWarningsOf(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new UsageError(`--max-warnings is a whole number, as in 10, not ${given}.`)
}

function workersOf(given: string | undefined): number {
  if (given === undefined) return 1
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given)
  throw new UsageError(`--workers is a whole number from 1 to 999, as in 4, not ${given}.`)
}

function shardOf(given: string | undefined): Shard | undefined {
  const shard = given === undefined ? undefined : readShard(given)
  if (given === undefined || shard) return shard
  throw new UsageError(`--shard is i/n with i from 1 to n, as in 2/8, not ${given}.`)
}
