import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, unlink} from 'node:fs/promises'
import {join} from 'node:path'
import {kindOf} from './disk.ts'
import {engineName} from './engine.ts'
import {replaceFile} from './replace.ts'

/** Beyond this many entries those that a run did not ask for are thrown away. */
const most = 5000

/** @returns where a cache is kept unless told; nothing where no packages are installed */
export async function cacheFolder(): Promise<string | undefined> {
  return (await kindOf('node_modules')) === 'folder' ? 'node_modules/.cache/doichieu' : undefined
}

/** A result that is remembered, or a place for it. */
export interface Entry<T> {
  readonly told: T | undefined
  /** @returns the result as it will be told from now on: plain data */
  readonly keep: (result: T) => Promise<T>
}

/**
 * Remembers what was worked out, by the contents that it was worked out from, what was asked, and the engine that did
 * it; never by time. What is kept carries its own hash: an entry that is damaged is worked out anew. A folder that
 * cannot be written to only makes the next run slower.
 */
export class Cache {
  readonly #folder: string
  readonly #asked = new Set<string>()
  #kept = 0

  /** @param folder made when there is something to keep */
  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * @param root the folder of the files
   * @param files all that the result depends on, besides `from`; one that is not there is a content too
   * @param from what else it depends on: plain data
   * @returns what is remembered, or where to keep it
   */
  async look<T>(root: string, files: readonly string[], from: unknown): Promise<Entry<T>> {
    const name = await nameOf(root, files, from)
    this.#asked.add(name)
    const told = await this.#find(name)
    const keep = async (result: T): Promise<T> => {
      const made = JSON.stringify(result)
      // A file that was changed meanwhile must not be taken for what it was before.
      if ((await nameOf(root, files, from)) === name) await this.#keep(name, made)
      return JSON.parse(made) as T
    }
    return {told: told === undefined ? undefined : (JSON.parse(told) as T), keep}
  }

  /** @returns what `make` works out, the same whether it was remembered or not */
  async remember<T>(root: string, files: readonly string[], from: unknown, make: () => Promise<T>): Promise<T> {
    const {told, keep} = await this.look<T>(root, files, from)
    return told ?? keep(await make())
  }

  /** Throw away what was not asked for, once there is much of it. */
  async tidy(): Promise<void> {
    if (this.#kept === 0) return
    const names = await readdir(this.#folder).catch(() => [])
    if (names.length <= most) return
    const old = names.filter((name) => !this.#asked.has(name))
    await Promise.all(old.map((name) => unlink(join(this.#folder, name)).catch(() => undefined)))
  }

  async #find(name: string): Promise<string | undefined> {
    const entry = await readFile(join(this.#folder, name), 'utf8').catch(() => '')
    const end = entry.indexOf('\n')
    const text = entry.slice(end + 1)
    return end > 0 && entry.slice(0, end) === hash(name, text) ? text : undefined
  }

  async #keep(name: string, text: string): Promise<void> {
    try {
      await mkdir(this.#folder, {recursive: true})
      await replaceFile(join(this.#folder, name), `${hash(name, text)}\n${text}`)
      this.#kept++
    } catch {
      // Nothing is lost but time.
    }
  }
}

async function nameOf(root: string, files: readonly string[], from: unknown): Promise<string> {
  const contents = await Promise.all(files.map((file) => contentOf(join(root, file))))
  return hash(engineName(), JSON.stringify(from), ...files.flatMap((file, index) => [file, contents[index] ?? '']))
}

const contentOf = (path: string): Promise<Uint8Array | string> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => `${error.code}`)

/** Each part goes in with its length, so that no two lists run together into one. */
function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts)
    sum.update(`${typeof part} ${typeof part === 'string' ? Buffer.byteLength(part) : part.length}\n`).update(part)
  return sum.digest('hex')
}
