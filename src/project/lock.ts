import {open, readFile, stat, unlink} from 'node:fs/promises'
import {hostname} from 'node:os'
import {setTimeout as wait} from 'node:timers/promises'
import {isAlive} from './alive.ts'

/** A run that was killed leaves its lock; where nobody can tell, it counts as gone after that many milliseconds. */
const abandoned = 10_000
const pause = 25

/** Another run holds the file and does not let go of it. */
class LockedError extends Error {
  readonly code = 'another run holds it'
}

/**
 * Do something while no other run does it to the same file.
 *
 * @param path the file; the lock stands beside it and names the run that holds it
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
    const file = await open(lock, 'wx')
    try {
      await file.writeFile(`${process.pid} ${hostname()}\n`)
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (await isLeft(lock)) await unlink(lock).catch(() => undefined)
    return false
  }
}

/** Whether the run that made a lock is gone. */
async function isLeft(lock: string): Promise<boolean> {
  const holder = /^(\d{1,10}) (.+)\n$/.exec(await readFile(lock, 'utf8').catch(() => ''))
  if (holder?.[2] === hostname()) return !isAlive(Number(holder[1]))
  return stat(lock).then(
    ({mtimeMs}) => Date.now() - mtimeMs > abandoned,
    () => false,
  )
}
