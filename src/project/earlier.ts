import {execFile} from 'node:child_process'
import {mkdtemp, realpath, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {treeOf} from './tree-of.ts'

/**
 * Lay a folder out as it was at a commit, for as long as something is done with it. The repository, its index and its
 * work tree stay as they are.
 *
 * @param reference a commit that the repository has
 * @param environment in which git runs
 * @param use given where the folder lies as it was; a folder that was not there yet is absent
 * @returns what `use` returns
 * @throws {EarlierError} when git cannot lay it out
 */
export async function withEarlier<T>(
  folder: string,
  reference: string,
  environment: NodeJS.ProcessEnv,
  use: (earlier: string) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'doichieu-'))
  const env = {...environment, GIT_INDEX_FILE: join(copy, 'index')}
  const tree = join(copy, 'tree')
  try {
    const top = (await git(folder, env, ['rev-parse', '--show-toplevel'])).trim()
    await git(folder, env, ['read-tree', await treeOf((...args) => git(folder, env, args), reference)])
    const files = await git(folder, env, ['ls-files', '-z', '--', '.'])
    await git(folder, env, ['checkout-index', '-z', '--stdin', `--prefix=${tree}/`], files)
    return await use(join(tree, relative(await realpath(top), await realpath(folder))))
  } finally {
    await rm(copy, {recursive: true, force: true})
  }
}

/** What git said when it could not lay a folder out. */
export class EarlierError extends Error {}

function git(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('git', args, {cwd, env, maxBuffer: 1 << 28}, (cause, stdout, stderr) => {
      if (cause) reject(new EarlierError(stderr.trim().split('\n')[0] || cause.message, {cause}))
      else resolve(stdout)
    })
    // A git that ends before it has read everything says why in its own words.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
