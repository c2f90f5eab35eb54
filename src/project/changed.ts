import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {promisify} from 'node:util'
import {treeOf} from './tree-of.ts'

const run = promisify(execFile)

/**
 * Ask git which files below a folder differ from a commit: committed since, changed in the work tree, or new. Two trees
 * are compared, not their histories, so a shallow clone that has the commit is enough.
 *
 * @param reference a commit, branch or tag
 * @returns paths relative to the folder, with `/`
 * @throws {ChangedError} when git knows no such commit here, or the folder is in no repository
 */
export async function changedSince(folder: string, reference: string): Promise<Set<string>> {
  const git = async (...args: string[]): Promise<string> => {
    try {
      const asked = run('git', ['-c', 'core.quotePath=false', ...args], {cwd: folder, maxBuffer: 1 << 28})
      asked.child.stdin?.end()
      return (await asked).stdout
    } catch (cause) {
      throw new ChangedError(reason(cause), {cause})
    }
  }
  const top = (await git('rev-parse', '--show-toplevel')).trim()
  const tree = await treeOf(git, reference)
  const lists = await Promise.all([
    git('diff', '--name-only', '--no-renames', '-z', tree, '--', '.'),
    git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', '.'),
  ])
  const here = await realpath(folder)
  const paths = lists.flatMap((list) => list.split('\0')).filter((path) => path !== '')
  return new Set(paths.map((path) => relative(here, resolve(top, path)).split(sep).join('/')))
}

/** Why git could not tell. */
export class ChangedError extends Error {}

function reason(cause: unknown): string {
  const {code, stderr} = cause as {code?: unknown; stderr?: unknown}
  if (code === 'ENOENT') return 'git is not installed'
  const said = typeof stderr === 'string' ? stderr.trim().split('\n')[0] : undefined
  return said || 'no such commit here; a shallow clone needs `git fetch --depth=1 origin REF` first'
}
