import {basename, dirname} from 'node:path'
import {trouble, type Trouble} from '../document/trouble.ts'
import type {Project, Source, Term} from '../document/work.ts'
import {latest, textOn, type Desk} from './desk.ts'
import {kindOf} from './disk.ts'

/** What all works of a folder share: plain data. */
export interface SharedData {
  readonly sources: readonly Source[]
  readonly terms: readonly Term[]
  readonly charts?: Project['charts']
  readonly troubles: readonly Trouble[]
}

/** The files of it where works declare facts; a change in one concerns every work. */
export const sharedFiles = ['sources.yaml', 'terms.yaml', 'charts.yaml'] as const

/** @returns the bibliography and the term base of a folder whose works declare facts */
export async function readSharedData(root: string, desk: Desk): Promise<SharedData> {
  const {readCharts, readSources, readTerms} = await import('../document/data-files.ts')
  const troubles: Trouble[] = []
  const sources = await readDataFile(root, 'sources.yaml', readSources, desk, troubles)
  const terms = await readDataFile(root, 'terms.yaml', readTerms, desk, troubles)
  const hasCharts = (await kindOf(`${root}/charts.yaml`)) !== undefined
  const charts = hasCharts ? await readDataFile(root, 'charts.yaml', readCharts, desk, troubles) : undefined
  return {sources: [...(sources?.values() ?? [])], terms: terms ?? [], ...(charts && {charts}), troubles}
}

/**
 * @param file an absolute path
 * @returns the term base of works that declare no facts
 */
export async function readTermBase(file: string, {memory}: Desk): Promise<SharedData> {
  const {readTerms} = await import('../document/data-files.ts')
  const troubles: Trouble[] = []
  const terms = await readDataFile(dirname(file), basename(file), readTerms, memory ? {memory} : {}, troubles)
  return {sources: [], terms: terms ?? [], troubles}
}

/** @returns what is in a file of the project's own data; nothing, with the reason, when it is not there */
export async function readDataFile<T>(
  root: string,
  file: string,
  read: (text: string, file: string) => {value: T; troubles: readonly Trouble[]},
  desk: Desk,
  troubles: Trouble[],
): Promise<T | undefined> {
  const text = (await kindOf(`${root}/${file}`)) ? await textOn(desk, root, file) : {trouble: trouble('no-file', file)}
  if ('trouble' in text) {
    troubles.push(text.trouble)
    return undefined
  }
  const {value, troubles: told} = latest(desk, file, text.text, () => read(text.text, file))
  troubles.push(...told)
  return value
}
