import type {Edition} from '../document/edition.ts'
import {mdxParser} from '../document/parse.ts'
import {readEdition, type ReadEdition} from '../document/read.ts'
import type {Trouble} from '../document/trouble.ts'
import type {Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {latest, textOn, type Desk} from './desk.ts'
import {readDataFile} from './shared-data.ts'
import {loadSync} from './sync.ts'
import type {WorkFiles} from './work-files.ts'

/** What is read of a work, and what could not be read. */
export interface ReadWork {
  readonly work: Work
  readonly troubles: readonly Trouble[]
}

/**
 * Read a work, each of its files once.
 *
 * @throws never for what is in the files
 */
export async function readWork(files: WorkFiles, desk: Desk = {}): Promise<ReadWork> {
  const {id, root, isFolder, declares} = files
  const troubles: Trouble[] = []
  const editions: Partial<Record<Language, Edition>> = {}
  for (const language of languages) {
    const file = files.editions[language]
    if (file === undefined) continue
    const {edition, troubles: told} = await readFile(files, language, file, desk)
    troubles.push(...told)
    if (edition) editions[language] = edition
  }
  const facts = declares ? await readFacts(root, id, desk, troubles) : undefined
  const recorded = isFolder ? await loadSync(root, id) : {}
  if ('trouble' in recorded) troubles.push(recorded.trouble)
  const sync = 'sync' in recorded && recorded.sync
  return {work: {id, editions, ...(facts ?? noFacts), ...(sync && {sync})}, troubles}
}

const noFacts: Pick<Work, 'facts' | 'infobox' | 'timeline' | 'compare'> = {
  facts: new Map(),
  infobox: [],
  timeline: [],
  compare: {},
}

async function readFile(
  {id: work, root, declares}: WorkFiles,
  language: Language,
  file: string,
  desk: Desk,
): Promise<Pick<ReadEdition, 'edition' | 'troubles'>> {
  const read = await textOn(desk, root, file)
  if ('trouble' in read) return {troubles: [read.trouble]}
  const data = declares ? await import('../document/data-files.ts') : undefined
  const mdx = file.endsWith('.mdx') ? await mdxParser() : undefined
  const options = {strict: declares, ...(mdx && {mdx}), ...(desk.memory && {memory: desk.memory})}
  return latest(desk, file, read.text, () => {
    const {edition, frontMatter, troubles} = readEdition({work, language, file, source: read.text}, options)
    const head = data && frontMatter ? data.checkFrontMatter(frontMatter, file) : []
    return {...(edition && {edition}), troubles: [...troubles, ...head]}
  })
}

async function readFacts(
  root: string,
  id: string,
  desk: Desk,
  troubles: Trouble[],
): Promise<typeof noFacts | undefined> {
  const {readFacts: read} = await import('../document/data-files.ts')
  return readDataFile(root, `${id}/facts.yaml`, (text, file) => read(text, file, id), desk, troubles)
}
