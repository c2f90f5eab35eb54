import {mkdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {trouble, type Trouble} from '../document/trouble.ts'
import type {Language} from '../language.ts'
import {kindOf} from './disk.ts'
import {languageOf} from './layout.ts'
import {withLock} from './lock.ts'
import {replaceFile, unwritable} from './replace.ts'

const mark = '\uFEFF'

/**
 * Write a file as a whole or leave the old one; a file that somebody changed since it was read stays as it is.
 *
 * @param file the path below `root`, as it is told to users
 * @param was the text as it was read, without a byte-order mark; none when the file is to be new
 * @returns why nothing was written, if so
 */
export async function writeFileOver(
  root: string,
  file: string,
  was: string | undefined,
  text: string,
): Promise<Trouble | undefined> {
  const path = join(root, file)
  try {
    await mkdir(dirname(path), {recursive: true})
    return await withLock(path, async () => {
      const now = (await kindOf(path)) === undefined ? undefined : await readFile(path, 'utf8')
      const marked = now?.startsWith(mark) ?? false
      if ((marked ? now?.slice(1) : now) !== was) return trouble('changed-meanwhile', file)
      if (text !== was) await replaceFile(path, (marked ? mark : '') + text)
      return undefined
    })
  } catch (error) {
    return unwritable(file, error)
  }
}

/**
 * @param layout how the files of the project lie
 * @param sourceFile where the source edition of the work lies
 * @returns where a work's edition in a language belongs; nothing where that cannot be told
 * @example editionFile('{work}/{language}', 'companies/upstage', 'ko', 'companies/upstage/vi.md') //=> 'companies/upstage/ko.md'
 */
export function editionFile(layout: string, work: string, language: Language, sourceFile: string): string | undefined {
  const extension = sourceFile.endsWith('.mdx') ? '.mdx' : '.md'
  if (!layout.includes('{folder}'))
    return (
      layout
        .replace(/\.mdx?$/, '')
        .replaceAll('{work}', () => work)
        .replaceAll('{language}', language) + extension
    )
  const folders = sourceFile.split('/')
  const at = folders.findIndex((folder) => languageOf(folder) !== undefined)
  return at < 0 ? undefined : folders.with(at, language).join('/')
}
