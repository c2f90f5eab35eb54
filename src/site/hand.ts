import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {loadProject, type LoadOptions} from '../project/load.ts'
import {writingsOf, type Writings} from '../render/writings.ts'
import {findableIn, searchFiles, type SearchFiles} from './search-files.ts'
import {Shelf, type Inventory} from './shelf.ts'
import {layOutWork, type WorkPages} from './work-pages.ts'

/** The content as a thread reads it, and where it lays what it makes of it. */
export interface Opening {
  readonly root: string
  readonly settings: LoadOptions
  readonly folder: string
  readonly whole: ReadonlySet<string>
}

/** What a thread is asked to do while another checks the content: first to read all of it as well. */
export type Task =
  | {readonly kind: 'open'; readonly opening: Opening}
  | {readonly kind: 'index'; readonly language: Language}
  | {readonly kind: 'work'; readonly work: string}

/** A work that the thread laid out. */
export interface WorkMade extends WorkPages {
  readonly inventory: Inventory
}

export type Made = SearchFiles | WorkMade | undefined

interface Opened {
  readonly project: Project
  readonly writings: Writings
  readonly folder: string
  readonly whole: Set<string>
}

let opened: Promise<Opened> | undefined

/** @returns the index of a language, or what comes of a work beside the views that were laid out */
export default async function lendAHand(task: Task): Promise<Made> {
  if (task.kind === 'open') {
    opened = open(task.opening)
    await opened
    return undefined
  }
  if (!opened) throw new Error('The content is to be read first')
  // What could not be read is said by whatever is asked next.
  const content = await opened
  return task.kind === 'index' ? indexOf(content, task.language) : makeWork(content, task.work)
}

async function open({root, settings, folder, whole}: Opening): Promise<Opened> {
  const {project} = await loadProject(root, settings)
  return {project, writings: writingsOf(project), folder, whole: new Set(whole)}
}

const indexOf = ({project}: Opened, language: Language): SearchFiles => searchFiles(findableIn(project, language))

function makeWork({project, writings, folder, whole}: Opened, id: string): WorkMade {
  const work = project.works.find((one) => one.id === id)
  if (!work) throw new Error(`There is no work ${id} any more; build again`)
  const shelf = new Shelf(folder, whole)
  const pages = layOutWork(project, work, writings, shelf.lay)
  return {...pages, inventory: shelf.inventory}
}
