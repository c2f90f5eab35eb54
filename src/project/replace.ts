import {randomBytes} from 'node:crypto'
import {readdir, realpath, rename, stat, unlink, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {trouble, type Trouble} from '../document/trouble.ts'
import {isAlive} from './alive.ts'
import {problemOf} from './disk.ts'

/**
 * Write a whole file or leave the old one, and tell it where that fails.
 *
 * @param path where the file lies on this machine
 * @param file its path as it is told to users
 * @returns why nothing was written, if so
 */
export async function tryReplaceFile(path: string, content: string, file = path): Promise<Trouble | undefined> {
  try {
    await replaceFile(path, content)
    return undefined
  } catch (error) {
    return unwritable(file, error)
  }
}

/** @returns the trouble of a file that the disk did not take */
export const unwritable = (file: string, error: unknown): Trouble =>
  trouble('unwritable', file, undefined, {problem: problemOf(error)})

/**
 * Write a whole file or leave the old one: under a temporary name first, then renamed. A link leads where it led, and
 * what is no file, as `/dev/stdout`, is written to. What killed runs left beside a file is taken away.
 *
 * @throws what the disk says, with the old file untouched
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(path, content)
  await replaceWhole(there ? await realpath(path) : path, content)
}

async function replaceWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content, {flag: 'wx'})
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
  await sweep(path)
}

/** A run on another machine may have the number of one that is gone here: it is given that many milliseconds. */
const patience = 60_000

async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const start = `${basename(path)}.`
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start)) continue
    const pid = /^(\d{1,10})-[0-9a-f]{12}\.tmp$/.exec(name.slice(start.length))?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const left = join(folder, name)
    const age = await stat(left).then(
      ({mtimeMs}) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > patience) await unlink(left).catch(() => undefined)
  }
}
