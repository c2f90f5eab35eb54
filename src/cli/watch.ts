import {watch as watchFolder, type FSWatcher} from 'node:fs'
import {resolve} from 'node:path'

/** Editors write a file in several steps. */
const settled = 120

/** Files that a check reads. */
const isRead = (file: string): boolean =>
  /(?:\.mdx?|\.ya?ml|sync\.json|doichieu\.config\.\w+)$/.test(file) && !/(?:^|[\\/])(?:\.|node_modules[\\/])/.test(file)

/**
 * Call back with the files that were changed below some folders, until the user ends the run. One call is done before the
 * next begins.
 *
 * @param folders folders or files
 * @param begin what comes first; what is changed meanwhile is called back after it
 */
export async function watch(
  folders: readonly string[],
  begin: () => Promise<void>,
  onChange: (changed: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let failed: (cause: unknown) => void = () => undefined
  const next = (task: () => Promise<void>): void => {
    running = running.then(task).catch((cause: unknown) => failed(cause))
  }
  const flush = (): void => {
    const files = new Set(changed)
    changed.clear()
    next(() => onChange(files))
  }
  const watchers: FSWatcher[] = folders.map((folder) =>
    watchFolder(folder, {recursive: true}, (_, name) => {
      if (name === null || !isRead(name)) return
      changed.add(resolve(folder, name))
      clearTimeout(timer)
      timer = setTimeout(flush, settled)
    }),
  )
  try {
    await new Promise<void>((done, fail) => {
      failed = fail
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
      next(begin)
    })
  } finally {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
