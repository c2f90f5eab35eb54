import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What the pages are made from: the content, and all that makes pages of it. */
const folders = ['content', 'i18n', 'src'] as const

/**
 * @param root the checkout
 * @returns a name that changes with anything that the views are worked out from
 */
export function madeFrom(root: string): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, process.versions.unicode]))
  const add = (file: string): void => {
    hash
      .update(JSON.stringify(file))
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    const files = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name))
    for (const file of files.map((file) => file.slice(root.length)).sort()) add(file)
  }
  for (const file of readdirSync(root).sort())
    if (file === 'package.json' || file.startsWith('doichieu.config.')) add(file)
  return hash.digest('hex')
}
