import {join, relative} from 'node:path'
import {trouble} from '../document/trouble.ts'
import type {CheckedFolder} from '../project/checked.ts'
import {EarlierError, withEarlier} from '../project/earlier.ts'

/**
 * Check a folder as it was at a commit.
 *
 * @param base the folder to which the paths of files are told relative
 * @param run checks the folder given, its files told relative to the base given
 * @returns what was found then; where git cannot lay the folder out, nothing, and why
 */
export async function atReference(
  root: string,
  reference: string,
  base: string,
  run: (folder: string, base: string) => Promise<CheckedFolder>,
): Promise<Pick<CheckedFolder, 'findings' | 'troubles'>> {
  try {
    return await withEarlier(root, reference, process.env, async (folder) => {
      const {findings} = await run(folder, join(folder, relative(root, base)))
      return {findings, troubles: []}
    })
  } catch (cause) {
    if (!(cause instanceof EarlierError)) throw cause
    return {findings: [], troubles: [trouble('since', root, undefined, {reference, problem: cause.message})]}
  }
}
