import {fileURLToPath} from 'node:url'
import type {Loader} from 'astro/loaders'
import {Memory} from '../document/memory.ts'
import {findingsChannel, shownFindings, shownTrouble, type ShownFindings} from './dev/findings.ts'
import {madeFrom} from './made-from.ts'
import type {Shown} from './shown.ts'
import {readViews, type Views} from './views.ts'

/** An entry of a collection. */
export interface Entry {
  readonly id: string
  readonly view: Shown[keyof Shown]
}

let views: Promise<Views> | undefined

/** Name of all that a build makes its pages from. */
let made: string | undefined

/** Collections that have not taken theirs yet: behind the last, a build has no use for the views. */
let waiting = 0

/** Whether the views are of the files as they are now; every collection hears of the same change. */
let isFresh = true

function refresh(): void {
  if (isFresh) views = undefined
  isFresh = false
  queueMicrotask(() => {
    isFresh = true
  })
}

const memory = new Memory()

/** Read the content for one who writes: what did not change is not worked out again, and the toolbar hears of it. */
function readForWriting(root: string): Promise<Views> {
  const tell = (shown: ShownFindings): void => {
    const channel = new BroadcastChannel(findingsChannel)
    channel.postMessage(shown)
    channel.close()
  }
  const read = readViews(root, {memory, onChecked: (findings) => tell(shownFindings(findings, root))})
  read.catch((error: unknown) => tell(shownTrouble(error instanceof Error ? error.message : String(error))))
  return read
}

/**
 * @param name the collection
 * @param entries what it takes of the views; the content is read, checked and rendered once for all collections
 * @returns a loader that gives Astro finished pages, and does so again when a file changes
 */
export function viewLoader(name: string, entries: (views: Views) => readonly Entry[]): Loader {
  waiting += 1
  return {
    name: `doichieu-${name}`,
    async load({store, meta, config, watcher, logger, generateDigest}) {
      const root = fileURLToPath(new URL('content/', config.root))
      // What an earlier build kept of the same files is what this one would make of them.
      if (!watcher) made ??= madeFrom(fileURLToPath(config.root))
      if (made !== undefined && meta.get('from') === made) return
      const fill = async (): Promise<void> => {
        views ??= watcher ? readForWriting(root) : readViews(root)
        const list = entries(await views)
        const kept = new Set(list.map(({id}) => id))
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
        for (const {id, view} of list) {
          const json = JSON.stringify(view)
          store.set({id, data: {json}, digest: generateDigest(json)})
        }
      }
      await fill()
      meta.set('from', made ?? '')
      waiting -= 1
      if (waiting === 0 && !watcher) views = undefined
      watcher?.add(root)
      watcher?.on('change', (path) => {
        if (!path.startsWith(root)) return
        refresh()
        fill().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)))
      })
    },
  }
}
