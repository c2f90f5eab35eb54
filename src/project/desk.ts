import type {Memory} from '../document/memory.ts'
import type {Trouble} from '../document/trouble.ts'
import {readText} from './disk.ts'

/** What somebody who is writing has open. */
export interface Desk {
  /** Files as they are in an editor, by path relative to the root; the rest is as it lies on disk. */
  readonly contents?: ReadonlyMap<string, string>
  /** What was read before, for works that are read again and again. */
  readonly memory?: Memory
}

/** @returns a file as it is in an editor, else as it lies on disk */
export async function textOn(
  {contents}: Desk,
  root: string,
  file: string,
): Promise<{readonly text: string} | {readonly trouble: Trouble}> {
  const text = contents?.get(file)
  return text === undefined ? readText(root, file) : {text}
}

/** @returns what is made of the text of a file, made once as long as it stays the same */
export const latest = <T>({memory}: Desk, file: string, text: string, make: () => T): T =>
  memory ? memory.latest(file, text, make) : make()
