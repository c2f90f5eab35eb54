import {extname} from 'node:path'
import type {Entry} from './cache.ts'
import type {Part} from './check-part.ts'
import type {CheckedFolder} from './checked.ts'

/** A part that is not remembered, and where to keep what comes of it. */
export interface Left {
  readonly part: Part
  readonly entry: Entry<CheckedFolder> | undefined
}

interface Means {
  /** Tells the bytes of a work. */
  readonly sizeOf: (work: string) => Promise<number>
  /** How many threads there may be. */
  readonly workers: number
  /** A thread that has fewer bytes to check takes longer to start than it saves. */
  readonly worthAThread: number
  /** Told how many works have been read, and of how many. */
  readonly progress: ((done: number, of: number) => void) | undefined
}

/** @returns what comes of each part, in the order of the parts */
export async function checkParts(
  left: readonly Left[],
  {sizeOf, workers, worthAThread, progress}: Means,
): Promise<CheckedFolder[]> {
  if (left.length === 0) return []
  let read = 0
  const total = left.reduce((sum, {part}) => sum + part.read.length, 0)
  const onRead = (): void => progress?.(++read, total)
  const most = Math.min(workers, left.length)
  const sizes = most > 1 ? await Promise.all(left.map(({part}) => bytesOf(part, sizeOf))) : []
  const threads = Math.min(most, Math.floor(sizes.reduce((sum, size) => sum + size, 0) / worthAThread))
  return threads > 1 ? inThreads(left, sizes, threads, onRead) : inTurn(left, onRead)
}

async function bytesOf({works}: Part, sizeOf: (work: string) => Promise<number>): Promise<number> {
  const sizes = await Promise.all(works.map(sizeOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The engine is loaded when there is something to work out. */
async function inTurn(left: readonly Left[], onRead: () => void): Promise<CheckedFolder[]> {
  const {checkPart} = await import('./check-part.ts')
  const found: CheckedFolder[] = []
  for (const {part, entry} of left) found.push(await kept(entry, await checkPart(part, onRead)))
  return found
}

/** The largest first, so that no thread is left with a large one at the end. */
async function inThreads(
  left: readonly Left[],
  sizes: readonly number[],
  threads: number,
  onRead: () => void,
): Promise<CheckedFolder[]> {
  const {Tinypool} = await import('tinypool')
  const filename = new URL(`worker${extname(import.meta.url)}`, import.meta.url).href
  // What Node was told when it started is for its first thread: a script on the command line, a profile.
  const pool = new Tinypool({filename, minThreads: threads, maxThreads: threads, execArgv: []})
  try {
    const found: Promise<CheckedFolder>[] = []
    const order = [...left.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
    for (const index of order) {
      const each = left[index]
      if (each)
        found[index] = pool.run(each.part).then((checked: CheckedFolder) => {
          onRead()
          return kept(each.entry, checked)
        })
    }
    return await Promise.all(found)
  } finally {
    await pool.destroy()
  }
}

const kept = (entry: Entry<CheckedFolder> | undefined, checked: CheckedFolder): Promise<CheckedFolder> =>
  entry ? entry.keep(checked) : Promise.resolve(checked)
