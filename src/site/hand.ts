import type {Findable, SearchFiles} from './search-files.ts'
import {searchFiles} from './search-files.ts'
import {shareImage, type ShareText} from './share-image.ts'

/** What a thread is asked to do for a build: an index, or pictures, which it leaves where the pages find them. */
export type Task =
  | {readonly kind: 'index'; readonly findable: Findable}
  | {readonly kind: 'pictures'; readonly texts: readonly ShareText[]}

/** @returns the index; nothing for pictures */
export default async function lendAHand(task: Task): Promise<SearchFiles | undefined> {
  if (task.kind === 'index') return searchFiles(task.findable)
  // Letters are set here and drawn in threads of the library.
  await Promise.all(task.texts.map(shareImage))
  return undefined
}
