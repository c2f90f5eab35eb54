import {randomBytes} from 'node:crypto'
import {rename, unlink, writeFile} from 'node:fs/promises'

/**
 * Write a whole file or leave the old one: under a temporary name first, then renamed.
 *
 * @throws what the disk says, with the old file untouched
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content, {flag: 'wx'})
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}
