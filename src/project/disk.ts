import {readFileSync} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {points} from '../document/points.ts'
import {trouble, type Trouble} from '../document/trouble.ts'

const passedOver = new Set(['node_modules', 'dist', 'build', 'coverage', 'vendor'])

/**
 * @returns the Markdown files below `root`, relative to it with `/`, sorted; links and hidden folders are passed over
 *   and folders that may not be read are troubles
 */
export async function markdownFiles(root: string): Promise<{files: string[]; troubles: Trouble[]}> {
  const files: string[] = []
  const troubles: Trouble[] = []
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, {withFileTypes: true}).catch((error: Error) => error)
    if (entries instanceof Error) {
      const told = relative(root, folder).split(sep).join('/')
      troubles.push(trouble('unreadable', told, undefined, {problem: problemOf(entries)}))
      return
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !passedOver.has(entry.name)) await visit(path)
      } else if (entry.isFile() && /\.mdx?$/.test(entry.name)) files.push(relative(root, path).split(sep).join('/'))
    }
  }
  await visit(root)
  return {files: files.sort(), troubles}
}

/** @returns the paths of the folders in a folder; none if it cannot be read */
export async function folders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => join(folder, name))
}

/** @returns whether a file or folder is there */
export async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** @returns how many bytes the files hold together */
export async function sizeOf(root: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(join(root, file)).then(
        ({size}) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: false})

/**
 * Reads at once: a file is small, and what another thread would have to be asked for it costs more than reading.
 *
 * @param file the path as it is told to users
 * @returns the text without a byte-order mark, or why there is none
 */
export async function readText(root: string, file: string): Promise<{text: string} | {trouble: Trouble}> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(root, file))
  } catch (error) {
    return {trouble: trouble('unreadable', file, undefined, {problem: problemOf(error)})}
  }
  try {
    return {text: decoder.decode(bytes)}
  } catch {
    return {trouble: trouble('encoding', file, firstBadByte(bytes))}
  }
}

/** Where the bytes stop being UTF-8: what is read before it is counted in lines. */
function firstBadByte(bytes: Uint8Array): {line: number; column: number; offset: number} {
  const text = new TextDecoder('utf-8').decode(bytes)
  let from = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    if (at < 0) return points(text).at(text.length)
    const before = new TextEncoder().encode(text.slice(0, at)).length
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0
    const written = bytes.subarray(before + bom, before + bom + 3)
    if (!(written[0] === 0xef && written[1] === 0xbf && written[2] === 0xbd)) return points(text).at(at)
    from = at + 1
  }
}

/** @returns what the disk says, in its own short word: `ENOSPC` */
export const problemOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
