import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {replaceFile} from '../project/replace.ts'

/**
 * What takes long to make is kept beside the checkout, under the hash of all that it is made from.
 *
 * @param from everything on which the result depends
 * @param make called where nothing is kept yet
 * @param folder where it is kept
 * @returns the file of what `make` returned, now or in an earlier build
 */
export async function remembered(
  from: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
  folder = '.cache/pictures',
): Promise<string> {
  const hash = createHash('sha256')
  for (const part of from) hash.update(part).update('\0')
  const name = hash.digest('hex')
  // A room each for those whose names begin alike: who replaces a file goes through its neighbors.
  const room = `${folder}/${name.slice(0, 2)}`
  const file = `${room}/${name}`
  // Written as a whole or not at all.
  if (existsSync(file)) return file
  const made = await make()
  await mkdir(room, {recursive: true})
  await replaceFile(file, made)
  return file
}
