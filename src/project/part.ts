import type {Trouble} from '../document/trouble.ts'
import type {Project, Work} from '../document/work.ts'
import {openProject, type LoadOptions} from './load.ts'

/** A project and the works of it that are asked for. */
export interface LoadedPart {
  readonly project: Project
  readonly works: readonly Work[]
  readonly troubles: readonly Trouble[]
}

/** Read the works that are asked for, with those that they may point at. */
export async function loadPart(root: string, options: LoadOptions): Promise<LoadedPart> {
  const {frame, works, part, read, troubles} = await openProject(root, options)
  const all: Work[] = []
  for (const id of works) if (frame.declares || part.has(id)) all.push(await read(id))
  return {project: {...frame, works: all}, works: all.filter(({id}) => part.has(id)), troubles}
}
