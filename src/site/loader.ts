import {fileURLToPath} from 'node:url'
import type {Loader} from 'astro/loaders'
import {layOut} from './lay-out.ts'
import type {Inventory} from './shelf.ts'
import type {Shown} from './shown.ts'

let inventory: Promise<Inventory> | undefined

/** Whether what lies there is of the files as they are now; every collection hears of the same change. */
let isFresh = true

function refresh(): void {
  if (isFresh) inventory = undefined
  isFresh = false
  queueMicrotask(() => {
    isFresh = true
  })
}

/**
 * @param name the collection
 * @returns a loader that tells Astro where the finished views lie, and does so again when a file comes, changes or goes
 */
export function viewLoader(name: keyof Shown): Loader {
  return {
    name: `doichieu-${name}`,
    async load({store, config, watcher, logger}) {
      const root = fileURLToPath(config.root)
      const content = fileURLToPath(new URL('content/', config.root))
      const fill = async (): Promise<void> => {
        inventory ??= watcher ? forWriting(content) : layOut(root).then(({inventory}) => inventory)
        const list = (await inventory)[name]
        const kept = new Set(list.map(({id}) => id))
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
        for (const {id, file} of list) store.set({id, data: {file}, digest: file})
      }
      await fill()
      watcher?.add(content)
      const follow = (path: string): void => {
        if (!path.startsWith(content)) return
        refresh()
        fill().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)))
      }
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, follow)
    },
  }
}

/** A build needs none of it. */
async function forWriting(content: string): Promise<Inventory> {
  const {readForWriting} = await import('./dev/read-for-writing.ts')
  return readForWriting(content)
}
