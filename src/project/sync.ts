import {join} from 'node:path'
import type {Trouble} from '../document/trouble.ts'
import type {Sync} from '../document/work.ts'
import {readSync, writeSync} from '../sync/record.ts'
import {kindOf, readText} from './disk.ts'
import {replaceFile} from './replace.ts'

/**
 * @param root the folder of all works
 * @param work a work's path below it
 * @returns what its translations were accepted against, if anybody ever accepted one; or why nobody can tell
 */
export async function loadSync(root: string, work: string): Promise<{sync?: Sync} | {trouble: Trouble}> {
  const file = syncFile(work)
  if ((await kindOf(join(root, file))) === undefined) return {}
  const read = await readText(root, file)
  return 'trouble' in read ? read : readSync(read.text, file)
}

/**
 * Replace the `sync.json` of a work, or leave the old one.
 *
 * @throws what the disk says, with the old file untouched
 */
export async function saveSync(root: string, work: string, sync: Sync): Promise<void> {
  await replaceFile(join(root, syncFile(work)), writeSync(sync))
}

/** @returns the path of a work's record, below the folder of all works */
export const syncFile = (work: string): string => `${work}/sync.json`
