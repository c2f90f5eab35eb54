import {basename, dirname, matchesGlob, resolve} from 'node:path'
import type {Edition} from '../document/edition.ts'
import type {Memory} from '../document/memory.ts'
import type {ReadOptions} from '../document/read.ts'
import {note, trouble, type Trouble} from '../document/trouble.ts'
import type {Project, Sync, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {kindOf, markdownFiles, readText, sizeOf} from './disk.ts'
import {arrange, recognizeLayout, type Layout} from './layout.ts'
import {takeShard, type Shard} from './shard.ts'
import {loadSync} from './sync.ts'

export interface LoadOptions {
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
  /** Files as they are in an editor, by path relative to the root; the rest is as it lies on disk. */
  readonly contents?: ReadonlyMap<string, string>
  /** What was read before, for works that are read again and again. */
  readonly memory?: Memory
  /** Severities other than the preset's. */
  readonly severities?: Project['severities']
  /** Hosts and paths that lead to one page. */
  readonly links?: Project['links']
  /** A term base for works that declare no facts: an absolute path. */
  readonly terms?: string
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
  readonly files: (work: string) => readonly string[]
  /** Read a work, each of its files once. */
  readonly read: (work: string) => Promise<Work>
  /** What could not be read so far. */
  readonly troubles: readonly Trouble[]
}

/**
 * Find the works below a folder and read what they share.
 *
 * @param root the folder; our own content, or any folder of translated Markdown
 * @throws never for what is in the files
 */
export async function openProject(root: string, options: LoadOptions = {}): Promise<OpenedProject> {
  if ((await kindOf(root)) !== 'folder') return nothing(root, options)
  const {ignore = []} = options
  const found = await markdownFiles(root)
  const files = found.files.filter((file) => !ignore.some((glob) => matchesGlob(file, glob)))
  const likely = options.source ?? 'en'
  const layout = options.layout === undefined ? recognizeLayout(files, likely) : {pattern: options.layout}
  return new Loader(root, layout, options, new Map(arrange(files, layout, likely)), found.troubles).open()
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
  files: () => [],
  read: async (id) => ({id, editions: {}, ...noFacts}),
  troubles: [trouble('no-folder', root)],
})

const noFacts: Pick<Work, 'facts' | 'infobox' | 'timeline' | 'compare'> = {
  facts: new Map(),
  infobox: [],
  timeline: [],
  compare: {},
}

/** Files that all works share; a change in one concerns every work. */
const shared: ReadonlySet<string> = new Set(['sources.yaml', 'terms.yaml'])

function touchedBy(changed: ReadonlySet<string>): (id: string, files: Files) => boolean {
  if ([...changed].some((file) => shared.has(file))) return () => true
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

type Files = Readonly<Partial<Record<Language, string>>>
type DataFiles = typeof import('../document/data-files.ts')

class Loader {
  readonly #root: string
  readonly #layout: Layout
  readonly #options: LoadOptions
  readonly #arranged: ReadonlyMap<string, Files>
  readonly #troubles: Trouble[]
  #data: DataFiles | undefined
  #mdx: ReadOptions['mdx']

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

  async open(): Promise<OpenedProject> {
    const declares = await this.#declares()
    if (declares) this.#data = await import('../document/data-files.ts')
    const sources = this.#data && (await this.#dataFile('sources.yaml', this.#data.readSources))
    const terms = this.#data ? await this.#dataFile('terms.yaml', this.#data.readTerms) : await this.#namedTerms()
    const charts = this.#data && (await this.#optional('charts.yaml', this.#data.readCharts))
    const {size} = this.#arranged
    const part = await this.#part()
    if (size === 0 || (this.#options.under !== undefined && part.size === 0))
      this.#troubles.push(trouble('no-works', this.#root))
    else if (!declares) this.#troubles.push(note('layout', '', undefined, {layout: this.#layout.pattern, works: size}))
    return {
      frame: {
        root: resolve(this.#root),
        layout: this.#layout.pattern,
        declares,
        source: this.#source(declares),
        sources: sources ?? new Map(),
        terms: terms ?? [],
        ...(charts && {charts}),
        ...(this.#options.severities && {severities: this.#options.severities}),
        ...(this.#options.links && {links: this.#options.links}),
      },
      works: [...this.#arranged.keys()],
      part,
      files: (id) => this.#files(id),
      read: (id) => this.#read(id),
      troubles: this.#troubles,
    }
  }

  #files(id: string): string[] {
    const editions = Object.values(this.#arranged.get(id) ?? {})
    const beside = this.#layout.pattern === '{work}/{language}' ? [`${id}/facts.yaml`, `${id}/sync.json`] : []
    return [...editions, ...beside]
  }

  async #read(id: string): Promise<Work> {
    const data = this.#data
    const files = this.#arranged.get(id) ?? {}
    const editions: Partial<Record<Language, Edition>> = {}
    for (const language of languages) {
      const file = files[language]
      if (file === undefined) continue
      const edition = await this.#edition(id, language, file)
      if (edition) editions[language] = edition
    }
    const facts = data && (await this.#dataFile(`${id}/facts.yaml`, (text, file) => data.readFacts(text, file, id)))
    const sync = await this.#sync(id)
    return {id, editions, ...(facts ?? noFacts), ...(sync && {sync})}
  }

  async #sync(id: string): Promise<Sync | undefined> {
    if (this.#layout.pattern !== '{work}/{language}') return undefined
    const read = await loadSync(this.#root, id)
    return 'trouble' in read ? this.#tell(read.trouble) : read.sync
  }

  async #namedTerms(): Promise<Project['terms'] | undefined> {
    const {terms} = this.#options
    if (terms === undefined) return undefined
    const {readTerms} = await import('../document/data-files.ts')
    return this.#dataFile(basename(terms), readTerms, dirname(terms))
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
    const sizes = works.map(async ([id, files]) => ({id, size: await sizeOf(this.#root, Object.values(files))}))
    return takeShard(await Promise.all(sizes), shard)
  }

  /** Whether this is a folder of works that declare facts. */
  async #declares(): Promise<boolean> {
    if (this.#layout.pattern !== '{work}/{language}') return false
    for (const work of this.#arranged.keys())
      if ((await kindOf(`${this.#root}/${work}/facts.yaml`)) === 'file') return true
    return false
  }

  async #edition(work: string, language: Language, file: string): Promise<Edition | undefined> {
    const read = await this.#text(file)
    if ('trouble' in read) return this.#tell(read.trouble)
    // A run that remembers everything needs no parser.
    const {readEdition} = await import('../document/read.ts')
    const mdx = file.endsWith('.mdx') ? await this.#mdxParser() : undefined
    const {memory} = this.#options
    const options: ReadOptions = {strict: this.#data !== undefined, ...(mdx && {mdx}), ...(memory && {memory})}
    const {edition, troubles} = this.#latest(file, read.text, () => {
      const {edition, frontMatter, troubles} = readEdition({work, language, file, source: read.text}, options)
      const head = this.#data && frontMatter ? this.#data.checkFrontMatter(frontMatter, file) : []
      return {edition, troubles: [...troubles, ...head]}
    })
    this.#troubles.push(...troubles)
    return edition
  }

  /** A file as it is in an editor, else as it lies on disk. */
  async #text(file: string, folder = this.#root): Promise<{text: string} | {trouble: Trouble}> {
    const open = folder === this.#root ? this.#options.contents?.get(file) : undefined
    return open === undefined ? readText(folder, file) : {text: open}
  }

  #latest<T>(file: string, text: string, make: () => T): T {
    return this.#options.memory ? this.#options.memory.latest(file, text, make) : make()
  }

  async #mdxParser(): Promise<ReadOptions['mdx']> {
    const {mdxParser} = await import('../document/parse.ts')
    this.#mdx ??= await mdxParser()
    return this.#mdx
  }

  async #dataFile<T>(
    file: string,
    read: (text: string, file: string) => {value: T; troubles: readonly Trouble[]},
    folder = this.#root,
  ): Promise<T | undefined> {
    if ((await kindOf(`${folder}/${file}`)) === undefined) return this.#tell(trouble('no-file', file))
    const text = await this.#text(file, folder)
    if ('trouble' in text) return this.#tell(text.trouble)
    const {value, troubles} = this.#latest(file, text.text, () => read(text.text, file))
    this.#troubles.push(...troubles)
    return value
  }

  async #optional<T>(
    file: string,
    read: (text: string, file: string) => {value: T; troubles: readonly Trouble[]},
  ): Promise<T | undefined> {
    return (await kindOf(`${this.#root}/${file}`)) === undefined ? undefined : this.#dataFile(file, read)
  }

  #tell(found: Trouble): undefined {
    this.#troubles.push(found)
    return undefined
  }
}
