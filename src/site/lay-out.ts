import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CheckedFolder} from '../project/checked.ts'
import {replaceFile} from '../project/replace.ts'
import {loadSettings} from '../project/settings.ts'
import type {Opening} from './hand.ts'
import {madeFrom} from './made-from.ts'
import {inOrder, Shelf, tidy, type Inventory} from './shelf.ts'
import type {Hands} from './views.ts'
import type {SecondThread} from './second-thread.ts'

/** What a build makes its pages from, and what the check found on the way. */
export interface LaidOut {
  /** Name of all that it is made from. */
  readonly made: string
  readonly checked: CheckedFolder
  readonly inventory: Inventory
}

const folder = '.cache/views/build'
const list = '.cache/views/build.json'

/**
 * Read, check and render the content for a build, or take what the last build kept of the same.
 *
 * @param root the checkout
 * @param second a thread that helps
 * @throws when a file cannot be read, saying which
 */
export async function layOut(root: string, second?: SecondThread): Promise<LaidOut> {
  const {settings, troubles} = await loadSettings([join(root, 'content'), root])
  const {rules, ...others} = settings
  // Only where facts fall due does a check depend on the day.
  const day = settings.review ? new Date().toISOString().slice(0, 10) : ''
  const made = `${madeFrom(root)}${day}`
  const last = lastOf(root)
  if (last?.made === made) return last
  const whole = last ? Object.values(last.inventory).flatMap((shelved) => shelved.map(({file}) => file)) : []
  const shelf = new Shelf(folder, new Set(whole))
  const content = join(root, 'content/')
  const options = {...others, ...(rules && {severities: rules})}
  const hands = second && helping(second, {root: content, settings: options, folder, whole: new Set(whole)}, shelf)
  // What takes all from the last build needs no engine: it is loaded when there is something to read.
  const {readViews} = await import('./views.ts')
  const checked = await readViews(content, shelf.lay, {settings: options, ...(hands && {hands})})
  const inventory = inOrder(shelf.inventory)
  const laidOut = {made, checked: {...checked, troubles: [...troubles, ...checked.troubles]}, inventory}
  await replaceFile(list, JSON.stringify(laidOut))
  tidy(folder, inventory)
  return laidOut
}

/** What a second thread lays out is named with the rest. */
function helping(second: SecondThread, opening: Opening, shelf: Shelf): Hands {
  // It reads while this thread does; if it cannot, what it is asked next says so.
  second.open(opening).catch(() => undefined)
  return {
    index: (_, language) => second.index(language),
    work: async ({id}) => {
      const {inventory, ...pages} = await second.work(id)
      shelf.add(inventory)
      return pages
    },
  }
}

/** What the last build laid out, if all of it is still there. */
function lastOf(root: string): LaidOut | undefined {
  try {
    const last = JSON.parse(readFileSync(join(root, list), 'utf8')) as LaidOut // written above, as a whole
    return Object.values(last.inventory).every((shelved) => shelved.every(({file}) => existsSync(file)))
      ? last
      : undefined
  } catch {
    return undefined
  }
}
