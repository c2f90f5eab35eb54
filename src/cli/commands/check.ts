import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import type {Finding} from '../../check/finding.ts'
import {trouble, type Trouble} from '../../document/trouble.ts'
import {languages, type Language} from '../../language.ts'
import {ChangedError, changedSince} from '../../project/changed.ts'
import {Cache, cacheFolder} from '../../project/cache.ts'
import {checkFolder} from '../../project/check-folder.ts'
import {mergeChecked, type Checked, type CheckedFolder} from '../../project/checked.ts'
import {findRoot, findTarget, slashes} from '../../project/root.ts'
import {loadSettings} from '../../project/settings.ts'
import {readShard, type Shard} from '../../project/shard.ts'
import {isReportName, jobSummary, reportNames, reports, type ReportName} from '../../report/index.ts'
import type {ReportOptions, Results} from '../../report/report.ts'
import {atReference} from '../earlier.ts'
import {exit} from '../exit.ts'
import {fix, tellFixed} from '../fix.ts'
import {leaveOutKnown} from '../known.ts'
import {oneOf, UsageError, type Arguments} from '../options.ts'
import {progressOn} from '../progress.ts'
import {showsColour, tellTroubles, write} from '../terminal.ts'
import {t} from '../../wording/index.ts'
import {watch} from '../watch.ts'

/** Set works side by side and report what disagrees; with `--watch` again and again. */
export async function check(args: Arguments): Promise<number> {
  return args.values.watch ? watchWorks(args) : checkOnce(args)
}

/** @returns how the last run ended, when the user ends the watch */
async function watchWorks(args: Arguments): Promise<number> {
  const {values, positionals} = args
  for (const name of ['since', 'shard', 'baseline'] as const)
    if (values[name] !== undefined) throw new UsageError(`--watch looks at what is edited; leave --${name} out.`)
  const reader = oneOf('language', values.language, languages) ?? 'en'
  let last = await checkOnce(args)
  const paths = positionals.length > 0 ? positionals : [await findRoot()]
  const roots = (await Promise.all(paths.map(findTarget))).map(({root}) => root)
  process.stderr.write(`${t(reader, 'check.watching')}\n`)
  await watch([...new Set(roots)], async (changed) => {
    const time = new Date().toLocaleTimeString(reader, {hour12: false})
    const files = [...changed].map((file) => slashes(relative('.', file))).sort()
    process.stderr.write(`\n${time}  ${files.join(', ')}\n`)
    last = await checkOnce(args, changed)
  })
  return last
}

/** @param edited files as absolute paths; only the works that they concern are checked */
async function checkOnce({values, positionals}: Arguments, edited?: ReadonlySet<string>): Promise<number> {
  const language = oneOf('language', values.language, languages) ?? 'en'
  const source = oneOf('source', values.source, languages)
  const targets = reporters(values.reporter ?? ['pretty'])
  const shard = shardOption(values.shard)
  const maxWarnings = values.strict ? 0 : maxWarningsOption(values['max-warnings'])
  const paths = positionals.length > 0 ? positionals : [await findRoot()]
  const workers = workersOption(values.workers)
  const cache = await cacheOf(values)
  const progress = edited ? undefined : progressOn(process.stderr, language)
  const runs: Checked[] = []
  const before: Finding[] = []
  const tellsChange = targets.some(({name}) => name === 'markdown' || name === 'github')
  const troubles: Trouble[] = []
  const named = await Promise.all(paths.map(findTarget))
  const base = named.length === 1 && named[0] ? named[0].base : '.'
  for (const [index, path] of paths.entries()) {
    const {root = path, under} = named[index] ?? {}
    const {settings, troubles: unsettled} = await loadSettings([path, '.'], values.config)
    const changed = await changedOption(path, values.since)
    troubles.push(...unsettled, ...changed.troubles)
    const {rules, ...set} = settings
    const options = {
      ...set,
      ...(rules && {severities: rules}),
      ...(source && {source}),
      ...(values.layout !== undefined && {layout: layoutOption(values.layout)}),
      ...(shard && {shard}),
      ...(changed.files && {changed: changed.files}),
      ...(edited && {changed: new Set([...edited].map((file) => slashes(relative(root, file))))}),
      ...(progress && {progress: progress.tell}),
    }
    const run = (): Promise<CheckedFolder> =>
      checkFolder(root, {...options, ...(under !== undefined && {under})}, {base, cache, workers})
    let checked = await run()
    if (values.fix) {
      let mended = 0
      // What is mended may uncover what it hid; each round mends something, and few are ever needed.
      for (let round = 0; round < 5; round++) {
        const fixed = await fix(checked.findings, base)
        troubles.push(...fixed.troubles)
        if (fixed.mended === 0) break
        mended += fixed.mended
        checked = await run()
      }
      troubles.push(...tellFixed(mended, checked.findings))
    }
    troubles.push(...checked.troubles)
    runs.push(checked)
    if (tellsChange && values.since !== undefined && changed.files) {
      const earlier = await atReference(root, values.since, base, (folder, base) =>
        checkFolder(folder, {...options, ...(under !== undefined && {under})}, {base, cache, workers}),
      )
      before.push(...earlier.findings)
      troubles.push(...earlier.troubles)
    }
  }

  progress?.end()
  const {findings: all, stats} = mergeChecked(runs)
  const partial = shard !== undefined || values.since !== undefined
  const {findings, troubles: untaken} = await leaveOutKnown(all, values.baseline, partial)
  troubles.push(...untaken)
  tellTroubles(troubles, language)
  const isShown = ({severity}: Finding): boolean => !values.quiet || severity === 'error'
  const results: Results = {
    findings: findings.filter(isShown),
    stats,
    ...(tellsChange && values.since !== undefined && {before: before.filter(isShown)}),
  }
  const sourceOf = sourceReader(base)
  // With nothing read there is nothing to report: the troubles have said why.
  if (stats.works === 0 && troubles.some(({level}) => level === 'error')) return exit.trouble
  const pathOf = (file: string): string => slashes(relative('.', join(base, file)))
  for (const {name, file} of targets) {
    const report = await reports[name]()
    const options = {...reportOptions(language, file === undefined), sourceOf, pathOf}
    const text = report(results, options)
    if (file === undefined) await write(text)
    else writeFileSync(file, text)
    const summary = process.env.GITHUB_STEP_SUMMARY
    if (name === 'github' && summary) appendFileSync(summary, (await jobSummary())(results, options))
  }
  if (troubles.some(({level}) => level === 'error')) return exit.trouble
  return fails(findings, maxWarnings) ? exit.findings : exit.clean
}

async function cacheOf(values: Arguments['values']): Promise<Cache | undefined> {
  const folder = values['no-cache'] ? undefined : (values.cache ?? (await cacheFolder()))
  return folder === undefined ? undefined : new Cache(folder)
}

const fails = (findings: readonly Finding[], maxWarnings: number): boolean =>
  findings.some(({severity}) => severity === 'error') ||
  findings.filter(({severity}) => severity === 'warning').length > maxWarnings

interface Target {
  readonly name: ReportName
  readonly file?: string
}

function reporters(given: readonly string[]): Target[] {
  return given.map((written) => {
    const colon = written.indexOf(':')
    const name = colon < 0 ? written : written.slice(0, colon)
    if (!isReportName(name)) throw new UsageError(`There is no reporter ${name}; there are ${reportNames.join(', ')}.`)
    return colon < 0 ? {name} : {name, file: written.slice(colon + 1)}
  })
}

function layoutOption(pattern: string): string {
  if (pattern.includes('{work}') && pattern.includes('{language}')) return pattern
  throw new UsageError(`--layout names {work} and {language}, as in docs/{language}/{work}; ${pattern} does not.`)
}

function maxWarningsOption(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new UsageError(`--max-warnings is a whole number, as in 10, not ${given}.`)
}

function workersOption(given: string | undefined): number {
  if (given === undefined) return 1
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given)
  throw new UsageError(`--workers is a whole number from 1, as in 4, not ${given}.`)
}

interface Changed {
  readonly files?: ReadonlySet<string>
  readonly troubles: readonly Trouble[]
}

async function changedOption(path: string, reference: string | undefined): Promise<Changed> {
  if (reference === undefined) return {troubles: []}
  try {
    return {files: await changedSince(path, reference), troubles: []}
  } catch (error) {
    if (!(error instanceof ChangedError)) throw error
    return {files: new Set(), troubles: [trouble('since', path, undefined, {reference, problem: error.message})]}
  }
}

function shardOption(given: string | undefined): Shard | undefined {
  if (given === undefined) return undefined
  const shard = readShard(given)
  if (!shard) throw new UsageError(`--shard is i/n with i from 1 to n, as in 2/8, not ${given}.`)
  return shard
}

function sourceReader(base: string): ReportOptions['sourceOf'] {
  const read = new Map<string, string | undefined>()
  return (file) => {
    if (!read.has(file)) read.set(file, textOf(join(base, file)))
    return read.get(file)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(resolve(path), 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}

function reportOptions(language: Language, terminal: boolean): Pick<ReportOptions, 'language' | 'colour' | 'width'> {
  const {stdout} = process
  return {language, colour: terminal && showsColour(), width: terminal && stdout.isTTY ? stdout.columns : 100}
}
