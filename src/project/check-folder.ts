import {join, relative, resolve} from 'node:path'
import {byPlace} from '../check/order.ts'
import {overAllWorks, preset} from '../check/preset.ts'
import type {Cache, Entry} from './cache.ts'
import {checkParts} from './check-parts.ts'
import type {Part} from './check-part.ts'
import {mergeChecked, type CheckedFolder} from './checked.ts'
import type {Desk} from './desk.ts'
import {openProject, type LoadOptions, type OpenedProject} from './load.ts'
import {referencesIn} from './references.ts'
import {slashes} from './root.ts'
import {pathsOf, type WorkFiles} from './work-files.ts'

/** How a folder is checked; what is found is the same. */
export interface CheckOptions {
  /** The folder to which the paths of files are told relative. @default the folder that is checked */
  readonly base?: string
  /** What was worked out before; nothing is read or kept without one. */
  readonly cache?: Cache | undefined
  /** How many threads may share the work; as many do as it pays for. @default 1 */
  readonly workers?: number
  /** How many bytes pay for a thread. @default 1000000: several times what is checked while a thread warms up */
  readonly worthAThread?: number
  /** Works of about so many bytes are read together, so that what several of them point at is read once. @default 1000000 */
  readonly groupSize?: number
}

/**
 * Check the works of a folder. Works that declare facts are read with those that they point at, a group at a time;
 * others are read, checked and let go one by one. So a large repository takes no more memory than its largest group for
 * each worker, and a shard reads little more than its own part.
 */
export async function checkFolder(
  root: string,
  options: Omit<LoadOptions, keyof Desk>,
  {base = root, cache, workers = 1, worthAThread = 1_000_000, groupSize = 1_000_000}: CheckOptions = {},
): Promise<CheckedFolder> {
  const opened = await openProject(root, options, cache)
  const parts = await partsOf(opened, groupSize)
  const entries: (Entry<CheckedFolder> | undefined)[] = []
  for (const part of parts) entries.push(await cache?.look(root, part.read.flatMap(pathsOf), keyOf(part)))
  const left = parts.flatMap((part, index) => (entries[index]?.told ? [] : [{part, entry: entries[index]}]))
  const made = (
    await checkParts(left, {sizeOf: opened.size, workers, worthAThread, progress: options.progress})
  ).values()
  const runs = entries.flatMap((entry) => entry?.told ?? made.next().value ?? [])
  await cache?.tidy()
  const troubles = [...opened.troubles, ...runs.flatMap((run) => run.troubles)]
  const {findings, stats} = mergeChecked(runs)
  return relativeTo(base, root, {troubles, findings: findings.toSorted(byPlace), stats})
}

async function partsOf(opened: OpenedProject, groupSize: number): Promise<Part[]> {
  const {frame, works, part, files} = opened
  if (!frame.declares) return Array.from(part, (id) => ({frame, works: [id], read: [files(id)]}))
  const isOn = (rule: (typeof overAllWorks)[number]): boolean => (frame.severities?.[rule] ?? preset[rule]) !== 'off'
  if (overAllWorks.some(isOn)) return works.length === 0 ? [] : [{frame, works: [...part], read: works.map(files)}]
  const parts: Part[] = []
  for (const group of await groupsOf(opened, groupSize))
    parts.push({frame, works: group, read: await withReferences(group, opened)})
  return parts
}

/** The works of the part in order, cut where a group is full. */
async function groupsOf({part, size}: OpenedProject, groupSize: number): Promise<string[][]> {
  const groups: string[][] = []
  let room = 0
  for (const id of part) {
    const bytes = await size(id)
    if (groups.length === 0 || bytes > room) {
      groups.push([])
      room = groupSize
    }
    groups.at(-1)?.push(id)
    room -= bytes
  }
  return groups
}

/** The works of a group and those that they point at, in order. */
async function withReferences(group: readonly string[], {works, files}: OpenedProject): Promise<WorkFiles[]> {
  const wanted = new Set(group)
  if (group.length < works.length)
    for (const id of group) {
      const references = await referencesIn(files(id))
      if (references === 'all') return works.map(files)
      for (const reference of references) wanted.add(reference)
    }
  return works.filter((id) => wanted.has(id)).map(files)
}

/** All that the result depends on besides the files: a folder may be moved. */
function keyOf({frame, works, read}: Part): unknown {
  const shapes = read.map(({id, editions, isFolder, declares}) => ({id, editions, isFolder, declares}))
  return [{...frame, root: '', sources: [...frame.sources]}, works, shapes]
}

function relativeTo(base: string, root: string, {troubles, findings, stats}: CheckedFolder): CheckedFolder {
  if (resolve(base) === resolve(root)) return {troubles, findings, stats}
  const rename = (file: string): string => slashes(relative(base, join(root, file)))
  return {
    troubles: troubles.map((told) =>
      told.file === '' || told.file === root ? told : {...told, file: rename(told.file)},
    ),
    findings: findings
      .map((finding) => ({
        ...finding,
        places: finding.places.map((place) => ({...place, file: rename(place.file)})),
      }))
      .sort(byPlace),
    stats,
  }
}
