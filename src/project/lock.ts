import {open, stat, unlink} from 'node:fs/promises'
import {setTimeout as wait} from 'node:timers/promises'

/** A run that was killed leaves its lock; after that many milliseconds it counts as gone. */
const abandoned = 10_000
const pause = 25

/** Another run holds the file and does not let go of it. */
export class LockedError extends Error {}

/**
 * Do something while no other run does it to the same file.
 *
 * @param path the file; the lock stands beside it
 * @throws {LockedError} when another run holds it too long; else what `work` throws, or the disk says
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  for (let waited = 0; !(await take(lock)); waited += pause) {
    if (waited > 2 * abandoned) throw new LockedError(`${lock} is held by another run`)
    await wait(pause)
  }
  try {
    return await work()
  } finally {
    await unlink(lock).catch(() => undefined)
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const age = await stat(lock).then(
      ({mtimeMs}) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > abandoned) await unlink(lock).catch(() => undefined)
    return false
  }
}
