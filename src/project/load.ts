import {basename, dirname, matchesGlob, resolve} from 'node:path'
import {note, trouble, type Trouble} from '../document/trouble.ts'
import type {Project, Review, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import type {Cache} from './cache.ts'
import {kindOf, markdownFiles, sizeOf} from './disk.ts'
import {arrange, layouts, recognizeLayout, type Layout} from './layout.ts'
import {takeShard, type Shard} from './shard.ts'
import type {Desk} from './desk.ts'
import {readSharedData, readTermBase, sharedFiles, type SharedData} from './shared-data.ts'
import type {WorkFiles} from './work-files.ts'

export interface LoadOptions extends Desk {
  /** The edition that the others are translations of. @default 'vi' where works declare facts, else 'en' if there is one */
  readonly source?: Language
  /** How the files lie, as in `docs/{language}/{work}`; recognized when left out. */
  readonly layout?: string
  /** Take only a part of the works. */
  readonly shard?: Shard
  /** Take only this work, the works of this folder, or the work that has this file. */
  readonly under?: string
  /** Files to pass over, as globs relative to the root. */
  readonly ignore?: readonly string[]
  /** Take only the works that have one of these files; all of them when a file that all works share is among them. */
  readonly changed?: ReadonlySet<string>
  /** Severities other than the preset's. */
  readonly severities?: Project['severities']
  /** Hosts and paths that lead to one page. */
  readonly links?: Project['links']
  /** A term base for works that declare no facts: an absolute path. */
  readonly terms?: string
  /** How many days a kind of fact holds. */
  readonly review?: Review['days']
  /** Told after each work that was read. */
  readonly progress?: (done: number, total: number) => void
}

export interface Loaded {
  readonly project: Project
  readonly troubles: readonly Trouble[]
}

/** A folder whose works are known but not yet read. */
export interface OpenedProject {
  /** What all works share. */
  readonly frame: Omit<Project, 'works'>
  /** Ids of all works, in order. */
  readonly works: readonly string[]
  /** Those of the shard, or with a change; all, unless told. */
  readonly part: ReadonlySet<string>
  /** The files from which a work is read; some of them may not be there. */
  readonly files: (work: string) => WorkFiles
  /** @returns how many bytes those files hold that are the text of the work */
  readonly size: (work: string) => Promise<number>
  /** Read a work, each of its files once. */
  readonly read: (work: string) => Promise<Work>
  /** What could not be read so far. */
  readonly troubles: readonly Trouble[]
}

/**
 * Find the works below a folder and read what they share.
 *
 * @param root the folder; our own content, or any folder of translated Markdown
 * @param cache what was read before of what they share
 * @throws never for what is in the files
 */
export async function openProject(root: string, options: LoadOptions = {}, cache?: Cache): Promise<OpenedProject> {
  if ((await kindOf(root)) !== 'folder') return nothing(root, options)
  const {ignore = []} = options
  const found = await markdownFiles(root)
  const files = found.files.filter((file) => !ignore.some((glob) => matchesGlob(file, glob)))
  const likely = options.source ?? 'en'
  const layout = options.layout === undefined ? recognizeLayout(files, likely) : {pattern: options.layout}
  return new Opener(root, layout, options, arrange(files, layout, likely), found.troubles).open(cache)
}

/**
 * Read all works below a folder, each file once.
 *
 * @returns the works as plain data, and what could not be read
 * @throws never for what is in the files
 */
export async function loadProject(root: string, options: LoadOptions = {}): Promise<Loaded> {
  const {frame, works, read, troubles} = await openProject(root, options)
  const loaded: Work[] = []
  for (const work of works) loaded.push(await read(work))
  return {project: {...frame, works: loaded}, troubles}
}

const nothing = (root: string, {source = 'vi'}: LoadOptions): OpenedProject => ({
  frame: {root: resolve(root), layout: '', declares: false, source, sources: new Map(), terms: []},
  works: [],
  part: new Set(),
  files: (id) => ({id, root, editions: {}, isFolder: false, declares: false}),
  size: async () => 0,
  read: async (id) => {
    throw new RangeError(`There is no work ${id}.`)
  },
  troubles: [trouble('no-folder', root)],
})

/** The day in UTC, so that all machines agree on it. */
const today = (): string => new Date().toISOString().slice(0, 10)

function touchedBy(changed: ReadonlySet<string>): (id: string, files: Files) => boolean {
  if (sharedFiles.some((file) => changed.has(file))) return () => true
  return (id, files) =>
    changed.has(`${id}/facts.yaml`) ||
    changed.has(`${id}/sync.json`) ||
    Object.values(files).some((file) => changed.has(file))
}

const liesUnder =
  (under: string) =>
  (id: string, files: Files): boolean =>
    id === under ||
    id.startsWith(`${under}/`) ||
    under === `${id}/facts.yaml` ||
    under === `${id}/sync.json` ||
    Object.values(files).includes(under)

type Files = WorkFiles['editions']

class Opener {
  readonly #root: string
  readonly #layout: Layout
  readonly #options: LoadOptions
  readonly #arranged: ReadonlyMap<string, Files>
  readonly #troubles: Trouble[]

  constructor(
    root: string,
    layout: Layout,
    options: LoadOptions,
    arranged: ReadonlyMap<string, Files>,
    troubles: readonly Trouble[],
  ) {
    this.#root = root
    this.#layout = layout
    this.#options = options
    this.#arranged = arranged
    this.#troubles = [...troubles]
  }

  async open(cache: Cache | undefined): Promise<OpenedProject> {
    const declares = await this.#declares()
    const {sources, terms, charts, troubles} = await this.#sharedData(declares, cache)
    this.#troubles.push(...troubles)
    const {size} = this.#arranged
    const part = await this.#part()
    if (size === 0 || (this.#options.under !== undefined && part.size === 0))
      this.#troubles.push(trouble('no-works', this.#root, undefined, {layouts: this.#lookedFor()}))
    else if (!declares) this.#troubles.push(note('layout', '', undefined, {layout: this.#layout.pattern, works: size}))
    const files = (id: string): WorkFiles => this.#files(id, declares)
    return {
      frame: {
        root: resolve(this.#root),
        layout: this.#layout.pattern,
        declares,
        source: this.#source(declares),
        sources: new Map(sources.map((source) => [source.id, source])),
        terms,
        ...(charts && {charts}),
        ...(this.#options.severities && {severities: this.#options.severities}),
        ...(this.#options.links && {links: this.#options.links}),
        ...(this.#options.review && {review: {today: today(), days: this.#options.review}}),
      },
      works: [...this.#arranged.keys()],
      part,
      files,
      size: (id) => this.#size(id),
      read: (id) => this.#read(files(id)),
      troubles: this.#troubles,
    }
  }

  /** The layouts that found nothing, as they are told to the user. */
  #lookedFor(): string {
    const isRecognized = this.#options.layout === undefined && this.#arranged.size === 0
    return (isRecognized ? layouts : [this.#layout]).map(({pattern}) => pattern).join(', ')
  }

  #files(id: string, declares: boolean): WorkFiles {
    return {
      id,
      root: this.#root,
      editions: this.#arranged.get(id) ?? {},
      isFolder: this.#layout.pattern === '{work}/{language}',
      declares,
    }
  }

  /** A run that remembers everything needs no parser: it is loaded when there is something to read. */
  async #read(files: WorkFiles): Promise<Work> {
    const {readWork} = await import('./read-work.ts')
    const {work, troubles} = await readWork(files, this.#options)
    this.#troubles.push(...troubles)
    return work
  }

  #sharedData(declares: boolean, cache: Cache | undefined): Promise<SharedData> {
    const {terms} = this.#options
    if (declares) return remembered(cache, this.#root, sharedFiles, () => readSharedData(this.#root, this.#options))
    if (terms === undefined) return Promise.resolve({sources: [], terms: [], troubles: []})
    return remembered(cache, dirname(terms), [basename(terms)], () => readTermBase(terms, this.#options))
  }

  #source(declares: boolean): Language {
    if (this.#options.source) return this.#options.source
    return !declares && [...this.#arranged.values()].some(({en}) => en !== undefined) ? 'en' : 'vi'
  }

  async #part(): Promise<ReadonlySet<string>> {
    const {shard, changed, under} = this.#options
    const touched = changed ? touchedBy(changed) : () => true
    const within = under === undefined ? () => true : liesUnder(under)
    const works = [...this.#arranged].filter(([id, files]) => touched(id, files) && within(id, files))
    if (!shard) return new Set(works.map(([id]) => id))
    const sizes = works.map(async ([id]) => ({id, size: await this.#size(id)}))
    return takeShard(await Promise.all(sizes), shard)
  }

  #size(id: string): Promise<number> {
    return sizeOf(this.#root, Object.values(this.#arranged.get(id) ?? {}))
  }

  /** Whether this is a folder of works that declare facts. */
  async #declares(): Promise<boolean> {
    if (this.#layout.pattern !== '{work}/{language}') return false
    for (const work of this.#arranged.keys())
      if ((await kindOf(`${this.#root}/${work}/facts.yaml`)) === 'file') return true
    return false
  }
}

function remembered(
  cache: Cache | undefined,
  root: string,
  files: readonly string[],
  read: () => Promise<SharedData>,
): Promise<SharedData> {
  return cache ? cache.remember(root, files, 'shared data', read) : read()
}
