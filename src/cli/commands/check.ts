import {relative, resolve} from 'node:path'
import type {Finding} from '../../check/finding.ts'
import {noStats} from '../../check/stats.ts'
import {trouble, type Trouble} from '../../document/trouble.ts'
import {Cache, cacheFolder} from '../../project/cache.ts'
import {ChangedError, changedSince} from '../../project/changed.ts'
import {checkFolder, type CheckOptions as FolderOptions} from '../../project/check-folder.ts'
import {mergeChecked, type CheckedFolder} from '../../project/checked.ts'
import {kindOf} from '../../project/disk.ts'
import type {LoadOptions} from '../../project/load.ts'
import {findRoot, findTarget, slashes, type Target} from '../../project/root.ts'
import {loadOptionsOf, loadSettings} from '../../project/settings.ts'
import {t} from '../../wording/index.ts'
import {checkOptions, type CheckOptions} from '../check-options.ts'
import {atReference} from '../earlier.ts'
import {exit} from '../exit.ts'
import {fix, tellFixed} from '../fix.ts'
import {leaveOutKnown} from '../known.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {progressOn} from '../progress.ts'
import {tellTroubles} from '../terminal.ts'
import {watch} from '../watch.ts'
import {writeReports} from '../write-reports.ts'

/** Set works side by side and report what disagrees; with `--watch` again and again. */
export async function check(args: Arguments): Promise<number> {
  return args.values.watch ? watchWorks(args) : checkOnce(args)
}

/** @returns how the last run ended, when the user ends the watch */
async function watchWorks(args: Arguments): Promise<number> {
  const {values, positionals} = args
  for (const name of ['since', 'shard', 'baseline'] as const)
    if (values[name] !== undefined) throw new UsageError(`--watch looks at what is edited; leave --${name} out.`)
  const reader = readerOf(values)
  const targets = await Promise.all((await pathsOf(positionals)).map(findTarget))
  const roots = [...new Set(targets.map(({root}) => root))]
  // What is no folder is told as ever, and cannot be watched.
  if ((await Promise.all(roots.map(kindOf))).some((kind) => kind !== 'folder')) return checkOnce(args)
  let last = 0
  const begin = async () => {
    last = await checkOnce(args)
    process.stderr.write(`${t(reader, 'check.watching')}\n`)
  }
  await watch(roots, begin, async (changed) => {
    const time = new Date().toLocaleTimeString(reader, {hour12: false})
    const files = [...changed].map((file) => slashes(relative('.', file))).sort()
    process.stderr.write(`\n${time}  ${files.join(', ')}\n`)
    last = await checkOnce(args, changed)
  })
  return last
}

/** @param edited files as absolute paths; only the works that they concern are checked */
async function checkOnce({values, positionals}: Arguments, edited?: ReadonlySet<string>): Promise<number> {
  const options = checkOptions(values)
  const {reader, reports, since, shard} = options
  const paths = await pathsOf(positionals)
  const targets = await Promise.all(paths.map(findTarget))
  const base = targets.length === 1 && targets[0] ? targets[0].base : '.'
  const progress = edited ? undefined : progressOn(process.stderr, reader)
  const run: Run = {
    options,
    edited,
    how: {base, cache: await cacheOf(values), workers: options.workers},
    tellsChange: since !== undefined && reports.some(({name}) => name === 'markdown' || name === 'github'),
    progress: progress?.tell,
  }
  const folders: CheckedTarget[] = []
  for (const [index, target] of targets.entries()) folders.push(await checkTarget(paths[index] ?? '.', target, run))
  progress?.end()

  const {findings: all, stats} = mergeChecked(folders)
  const {findings, troubles: untaken} = await leaveOutKnown(all, options.baseline, !!shard || since !== undefined)
  const troubles = [...folders.flatMap((folder) => folder.troubles), ...untaken]
  tellTroubles(troubles, reader)
  // With nothing read, or nobody knowing what is known, there is nothing to report: the troubles have said why.
  if (untaken.some(isError) || (stats.works === 0 && troubles.some(isError))) return exit.trouble
  const shown = ({severity}: Finding): boolean => options.shows(severity)
  const before = run.tellsChange ? folders.flatMap((folder) => folder.before).filter(shown) : undefined
  const results = {findings: findings.filter(shown), stats, ...(before && {before})}
  const unwritten = await writeReports(results, reports, reader, base)
  tellTroubles(unwritten, reader)
  if ([...troubles, ...unwritten].some(isError)) return exit.trouble
  return fails(findings, options.maxWarnings) ? exit.findings : exit.clean
}

const isError = ({level}: Trouble): boolean => level === 'error'

const fails = (findings: readonly Finding[], maxWarnings: number): boolean =>
  findings.some(({severity}) => severity === 'error') ||
  findings.filter(({severity}) => severity === 'warning').length > maxWarnings

/** A folder that is named twice is checked once. */
async function pathsOf(positionals: readonly string[]): Promise<string[]> {
  if (positionals.length === 0) return [await findRoot()]
  return [...new Map(positionals.map((path) => [resolve(path), path])).values()]
}

async function cacheOf(values: Arguments['values']): Promise<Cache | undefined> {
  const folder = values['no-cache'] ? undefined : (values.cache ?? (await cacheFolder()))
  return folder === undefined ? undefined : new Cache(folder)
}

/** What holds for every folder of a run. */
interface Run {
  readonly options: CheckOptions
  readonly edited: ReadonlySet<string> | undefined
  readonly how: FolderOptions
  /** Whether a report tells what the change since a commit did. */
  readonly tellsChange: boolean
  readonly progress: LoadOptions['progress'] | undefined
}

interface CheckedTarget extends CheckedFolder {
  /** What was found at the commit since which the change is told. */
  readonly before: readonly Finding[]
}

async function checkTarget(path: string, {root, under}: Target, run: Run): Promise<CheckedTarget> {
  const {options, edited, how, progress} = run
  const {source, layout, shard, since} = options
  const {settings, troubles: unsettled} = await loadSettings([path, '.'], options.config)
  // By other settings than the user's, what is found would mean nothing.
  if (unsettled.some(isError)) return {findings: [], stats: noStats, troubles: unsettled, before: []}
  const changed = await changedFiles(path, since)
  const load = {
    ...loadOptionsOf(settings),
    ...(source && {source}),
    ...(layout !== undefined && {layout}),
    ...(shard && {shard}),
    ...(changed.files && {changed: changed.files}),
    ...(edited && {changed: new Set([...edited].map((file) => slashes(relative(root, file))))}),
    ...(under !== undefined && {under}),
  }
  const checkNow = () => checkFolder(root, {...load, ...(progress && {progress})}, how)
  const checked = options.fix ? await fixFolder(checkNow, how.base ?? root) : await checkNow()
  const earlier =
    run.tellsChange && changed.files && since !== undefined
      ? await atReference(root, since, how.base ?? root, (folder, base) => checkFolder(folder, load, {...how, base}))
      : {findings: [], troubles: []}
  const troubles = [...unsettled, ...changed.troubles, ...checked.troubles, ...earlier.troubles]
  return {...checked, troubles, before: earlier.findings}
}

/** What is mended may uncover what it hid; each round mends something, and few are ever needed. */
const rounds = 5

async function fixFolder(checkNow: () => Promise<CheckedFolder>, base: string): Promise<CheckedFolder> {
  const troubles: Trouble[] = []
  let checked = await checkNow()
  let mended = 0
  for (let round = 0; round < rounds; round++) {
    const fixed = await fix(checked.findings, base)
    troubles.push(...fixed.troubles)
    if (fixed.mended === 0) break
    mended += fixed.mended
    checked = await checkNow()
  }
  return {...checked, troubles: [...troubles, ...tellFixed(mended, checked.findings), ...checked.troubles]}
}

interface Changed {
  /** Nothing where no commit is named: then all files count. */
  readonly files?: ReadonlySet<string>
  readonly troubles: readonly Trouble[]
}

async function changedFiles(path: string, reference: string | undefined): Promise<Changed> {
  if (reference === undefined) return {troubles: []}
  try {
    return {files: await changedSince(path, reference), troubles: []}
  } catch (error) {
    if (!(error instanceof ChangedError)) throw error
    return {files: new Set(), troubles: [trouble('since', path, undefined, {reference, problem: error.message})]}
  }
}
