import {dirname, join, relative, resolve, sep} from 'node:path'
import {folders, kindOf} from './disk.ts'

/** What a path on the command line asks for. */
export interface Target {
  /** The folder whose works are checked. */
  readonly root: string
  /** The work, folder of works or file in it that was named; all of it when none was. */
  readonly under?: string
  /** The folder that was named, or in which the named file lies: paths are told relative to it. */
  readonly base: string
}

/** @returns the folder that is checked when none is named: the content of this project, or where one stands */
export async function findRoot(folder = '.'): Promise<string> {
  const content = join(folder, 'content')
  return (await kindOf(join(content, bibliography))) === 'file' ? content : folder
}

const bibliography = 'sources.yaml'

/**
 * A work that declares facts is checked with its bibliography and the works that it points at, wherever below them one
 * points.
 *
 * @param path a folder, or a file in one
 */
export async function findTarget(path: string): Promise<Target> {
  const isFile = (await kindOf(path)) === 'file'
  const base = isFile ? dirname(path) : path
  if (!(await declaresFacts(base))) return {root: path, base}
  for (let root = resolve(path); root !== dirname(root); root = dirname(root)) {
    if ((await kindOf(join(root, bibliography))) === 'file') {
      const under = slashes(relative(root, resolve(path)))
      return {root, base, ...(under !== '' && {under})}
    }
  }
  return {root: path, base}
}

/** Whether a folder is a work that declares facts, or holds one. */
async function declaresFacts(folder: string): Promise<boolean> {
  if ((await kindOf(join(folder, 'facts.yaml'))) === 'file') return true
  for (const child of await folders(folder)) if ((await kindOf(join(child, 'facts.yaml'))) === 'file') return true
  return false
}

/** @returns a path as it is told everywhere: with `/` */
export const slashes = (path: string): string => path.split(sep).join('/')
