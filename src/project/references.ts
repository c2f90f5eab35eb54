import {readText} from './disk.ts'
import type {WorkFiles} from './work-files.ts'

/** Works that a text may point at: `work:programme`, `fact:companies/upstage#founded`, with a definition too. */
const pointers = /\b(?:work|fact):([a-z0-9][a-z0-9/-]*)/g

/** An address that is not written as it is read: an escape, an entity, a percent sign. */
const disguised = /\b(?:work|fact):[^\s)>\]#:%&\\]*[%&\\]/

/**
 * Find the works that a work may point at, without parsing it: what is in code or in a comment counts too.
 *
 * @returns their ids; some of them may not be there. `all` when an address cannot be read without parsing
 */
export async function referencesIn({root, editions}: WorkFiles): Promise<ReadonlySet<string> | 'all'> {
  const found = new Set<string>()
  for (const file of Object.values(editions)) {
    const read = await readText(root, file)
    if ('trouble' in read) continue
    if (disguised.test(read.text)) return 'all'
    for (const [, id = ''] of read.text.matchAll(pointers)) found.add(id)
  }
  return found
}
