import type {Language} from '../language.ts'

/** A work by the files from which it is read: plain data, so that another thread can read it. */
export interface WorkFiles {
  readonly id: string
  /** The folder to which the paths are relative. */
  readonly root: string
  readonly editions: Readonly<Partial<Record<Language, string>>>
  /** Whether the work is a folder, in which `sync.json` may lie. */
  readonly isFolder: boolean
  /** Whether it is a work that declares facts: strictly read, with a `facts.yaml`. */
  readonly declares: boolean
}

/** @returns the paths of all files that a work is read from; some of them may not be there */
export function pathsOf({id, editions, isFolder}: WorkFiles): string[] {
  return [...Object.values(editions), ...(isFolder ? [`${id}/facts.yaml`, `${id}/sync.json`] : [])]
}
