import {join} from 'node:path'
import type {Trouble} from '../document/trouble.ts'
import type {Sync} from '../document/work.ts'
import {readSync, writeSync} from '../sync/record.ts'
import {kindOf, readText} from './disk.ts'
import {withLock} from './lock.ts'
import {replaceFile, unwritable} from './replace.ts'

/** What the translations of a work were accepted against, if anybody ever accepted one; or why nobody can tell. */
export type LoadedSync = {readonly sync?: Sync} | {readonly trouble: Trouble}

/**
 * @param root the folder of all works
 * @param work a work's path below it
 */
export async function loadSync(root: string, work: string): Promise<LoadedSync> {
  const file = syncFile(work)
  if ((await kindOf(join(root, file))) === undefined) return {}
  const read = await readText(root, file)
  return 'trouble' in read ? read : readSync(read.text, file)
}

/**
 * Change the `sync.json` of a work as a whole or leave the old one; two runs at once both have their say.
 *
 * @param change from what is recorded so far to what is recorded from now on
 * @returns why nothing was written, if so
 */
export async function changeSync(
  root: string,
  work: string,
  change: (sync: Sync | undefined) => Sync,
): Promise<Trouble | undefined> {
  const file = syncFile(work)
  const path = join(root, file)
  try {
    return await withLock(path, async () => {
      const old = await loadSync(root, work)
      if ('trouble' in old) return old.trouble
      const text = writeSync(change(old.sync))
      if (!old.sync || text !== writeSync(old.sync)) await replaceFile(path, text)
      return undefined
    })
  } catch (error) {
    return unwritable(file, error)
  }
}

/** @returns the path of a work's record, below the folder of all works */
const syncFile = (work: string): string => `${work}/sync.json`
