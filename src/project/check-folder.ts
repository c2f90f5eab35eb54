import {join, relative, resolve} from 'node:path'
import {byPlace} from '../check/order.ts'
import type {Work} from '../document/work.ts'
import type {Cache} from './cache.ts'
import {mergeChecked, type CheckedFolder} from './checked.ts'
import {openProject, type LoadOptions, type OpenedProject} from './load.ts'
import {slashes} from './root.ts'

/**
 * Check the works of a folder. Works that declare facts may point at each other and are read together; others are read,
 * checked and let go one by one, so that a large repository takes no more memory than its largest work.
 *
 * @param base the folder to which the paths of files are told relative
 * @param cache what was worked out before; nothing is read or kept without one
 */
export async function checkFolder(
  root: string,
  options: LoadOptions,
  base = root,
  cache?: Cache,
): Promise<CheckedFolder> {
  const opened = await openProject(root, options)
  const troubles = [...opened.troubles]
  const runs: CheckedFolder[] = []
  const parts = partsOf(opened)
  let read = 0
  const total = parts.reduce((sum, {read}) => sum + read.length, 0)
  const onRead = (): void => options.progress?.(++read, total)
  for (const part of parts) runs.push(await checkPart(opened, part, cache, onRead))
  for (const run of runs) troubles.push(...run.troubles)
  await cache?.tidy()
  const {findings, stats} = mergeChecked(runs)
  if (resolve(base) === resolve(root)) return {troubles, findings: findings.toSorted(byPlace), stats}
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

/** Works that are checked together, with all that is read for it. */
interface Part {
  readonly works: readonly string[]
  readonly read: readonly string[]
}

function partsOf({frame, works, part}: OpenedProject): Part[] {
  if (frame.declares) return part.size === 0 && works.length === 0 ? [] : [{works: [...part], read: works}]
  return Array.from(part, (id) => ({works: [id], read: [id]}))
}

async function checkPart(
  opened: OpenedProject,
  part: Part,
  cache: Cache | undefined,
  onRead: () => void,
): Promise<CheckedFolder> {
  const {frame, files} = opened
  if (!cache) return checkAnew(opened, part, onRead)
  const from = [{...frame, root: '', sources: [...frame.sources]}, part]
  const paths = part.read.flatMap((id) => files(id))
  return cache.remember(frame.root, paths, from, () => checkAnew(opened, part, onRead))
}

/** The engine is loaded when there is something to work out. */
async function checkAnew(
  {frame, read, troubles}: OpenedProject,
  part: Part,
  onRead: () => void,
): Promise<CheckedFolder> {
  const {checkWorks} = await import('./run.ts')
  const known = troubles.length
  const works: Work[] = []
  for (const id of part.read) {
    works.push(await read(id))
    onRead()
  }
  const wanted = new Set(part.works)
  const checked = checkWorks(
    {...frame, works},
    works.filter(({id}) => wanted.has(id)),
  )
  return {...checked, troubles: troubles.slice(known)}
}
