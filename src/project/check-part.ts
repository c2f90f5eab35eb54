import type {Trouble} from '../document/trouble.ts'
import type {Project, Work} from '../document/work.ts'
import type {CheckedFolder} from './checked.ts'
import {readWork} from './read-work.ts'
import {checkWorks} from './run.ts'
import type {WorkFiles} from './work-files.ts'

/** Works that are checked together, with all that is read for it: plain data, so that another thread can do it. */
export interface Part {
  readonly frame: Omit<Project, 'works'>
  /** Ids of the works that are checked. */
  readonly works: readonly string[]
  /** Those works and all that they may point at. */
  readonly read: readonly WorkFiles[]
}

/**
 * @param onRead called behind each work that was read
 * @returns what comes of a part, as plain data
 */
export async function checkPart({frame, works, read}: Part, onRead?: () => void): Promise<CheckedFolder> {
  const all: Work[] = []
  const troubles: Trouble[] = []
  const wanted = new Set(works)
  for (const files of read) {
    const {work, troubles: told} = await readWork(files)
    all.push(work)
    // What cannot be read of a work that is only pointed at is told where that work is checked.
    if (wanted.has(work.id)) troubles.push(...told)
    onRead?.()
  }
  const checked = checkWorks(
    {...frame, works: all},
    all.filter(({id}) => wanted.has(id)),
  )
  return {...checked, troubles}
}
