/**
 * @param git runs git and returns what it prints; throws when it fails
 * @param reference a commit, branch or tag
 * @returns what git is to compare with: the commit, or nothing at all where `HEAD` is asked for before the first commit
 * @throws what `git` throws when there is no such commit
 */
export async function treeOf(git: (...args: string[]) => Promise<string>, reference: string): Promise<string> {
  try {
    return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`)).trim()
  } catch (error) {
    if (reference !== 'HEAD') throw error
    // A hook runs before the first commit too; a branch that has none is still a branch.
    await git('symbolic-ref', '--quiet', 'HEAD')
    return (await git('hash-object', '-t', 'tree', '--stdin')).trim()
  }
}
