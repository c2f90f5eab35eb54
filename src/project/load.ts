import {basename, dirname, matchesGlob, resolve} from 'node:path'
import type {Edition} from '../document/edition.ts'
import type {FrontMatter} from '../document/frontmatter.ts'
import {mdxParser} from '../document/parse.ts'
import {readEdition, type ReadOptions} from '../document/read.ts'
import {note, trouble, type Trouble} from '../document/trouble.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {kindOf, markdownFiles, readText, sizeOf} from './disk.ts'
import {arrange, recognizeLayout, type Layout} from './layout.ts'
import {takeShard, type Shard} from './shard.ts'

export interface LoadOptions {
  /** The edition that the others are translations of. @default 'vi' where works declare facts, else 'en' if there is one */
  readonly source?: Language
  /** How the files lie, as in `docs/{language}/{work}`; recognized when left out. */
  readonly layout?: string
  /** Take only a part of the works. */
  readonly shard?: Shard
  /** Files to pass over, as globs relative to the root. */
  readonly ignore?: readonly string[]
  /** Take only the works that have one of these files; all of them when a file that all works share is among them. */
  readonly changed?: ReadonlySet<string>
  /** Files as they are in an editor, by path relative to the root; the rest is as it lies on disk. */
  readonly contents?: ReadonlyMap<string, string>
  /** Severities other than the preset's. */
  readonly severities?: Project['severities']
  /** A term base for works that declare no facts: an absolute path. */
  readonly terms?: string
}

export interface Loaded {
  readonly project: Project
  readonly troubles: readonly Trouble[]
}

/**
 * Read all works below a folder, each file once.
 *
 * @param root the folder; our own content, or any folder of translated Markdown
 * @returns the works as plain data, and what could not be read
 * @throws never for what is in the files
 */
export async function loadProject(root: string, options: LoadOptions = {}): Promise<Loaded> {
  if ((await kindOf(root)) !== 'folder')
    return {project: empty(root, options.source ?? 'vi'), troubles: [trouble('no-folder', root)]}
  const {ignore = []} = options
  const files = (await markdownFiles(root)).filter((file) => !ignore.some((glob) => matchesGlob(file, glob)))
  const likely = options.source ?? 'en'
  const layout = options.layout === undefined ? recognizeLayout(files, likely) : {pattern: options.layout}
  const all = [...arrange(files, layout, likely)]
  const arranged = options.changed === undefined ? all : all.filter(touchedBy(options.changed))
  const loader = new Loader(
    root,
    layout,
    options,
    files.some((file) => file.endsWith('.mdx')),
  )
  return loader.load(
    arranged,
    all.map(([work]) => work),
  )
}

const empty = (root: string, source: Language): Project => ({
  root: resolve(root),
  layout: '',
  declares: false,
  source,
  works: [],
  sources: new Map(),
  terms: [],
})

/** Files that all works share; a change in one concerns every work. */
const shared: ReadonlySet<string> = new Set(['sources.yaml', 'terms.yaml'])

function touchedBy(changed: ReadonlySet<string>): (work: Arranged) => boolean {
  if ([...changed].some((file) => shared.has(file))) return () => true
  return ([id, files]) => changed.has(`${id}/facts.yaml`) || Object.values(files).some((file) => changed.has(file))
}

type Arranged = readonly [string, Readonly<Partial<Record<Language, string>>>]

class Loader {
  readonly #root: string
  readonly #layout: Layout
  readonly #options: LoadOptions
  readonly #hasMdx: boolean
  readonly #troubles: Trouble[] = []

  constructor(root: string, layout: Layout, options: LoadOptions, hasMdx: boolean) {
    this.#root = root
    this.#layout = layout
    this.#options = options
    this.#hasMdx = hasMdx
  }

  /** @param every all works of the folder, of which `arranged` are taken */
  async load(arranged: readonly Arranged[], every: readonly string[]): Promise<Loaded> {
    const owns = await this.#owns(every)
    const data = owns ? await import('../document/data-files.ts') : undefined
    const mdx = this.#hasMdx ? await mdxParser() : undefined
    const works: Work[] = []
    for (const [id, files] of await this.#part(arranged)) {
      const editions: Partial<Record<Language, Edition>> = {}
      for (const language of languages) {
        const file = files[language]
        if (file === undefined) continue
        const check = data && ((head: FrontMatter) => data.checkFrontMatter(head, file))
        const edition = await this.#edition(id, language, file, {...(mdx && {mdx}), strict: owns}, check)
        if (edition) editions[language] = edition
      }
      const facts = data
        ? await this.#data(`${id}/facts.yaml`, (text, file) => data.readFacts(text, file, id))
        : undefined
      works.push({id, editions, ...(facts ?? {facts: new Map(), infobox: [], timeline: [], compare: {}})})
    }
    const sources = data && (await this.#data('sources.yaml', data.readSources))
    const terms = data ? await this.#data('terms.yaml', data.readTerms) : await this.#namedTerms()
    if (arranged.length === 0 && this.#options.changed === undefined)
      this.#troubles.push(trouble('no-works', this.#root))
    else if (!owns)
      this.#troubles.push(note('layout', '', undefined, {layout: this.#layout.pattern, works: arranged.length}))
    const project: Project = {
      root: resolve(this.#root),
      layout: this.#layout.pattern,
      declares: owns,
      source: this.#source(arranged, owns),
      works,
      sources: sources ?? new Map(),
      terms: terms ?? [],
      ...(this.#options.severities && {severities: this.#options.severities}),
    }
    return {project, troubles: this.#troubles}
  }

  async #namedTerms(): Promise<Project['terms'] | undefined> {
    const {terms} = this.#options
    if (terms === undefined) return undefined
    const {readTerms} = await import('../document/data-files.ts')
    return this.#data(basename(terms), readTerms, dirname(terms))
  }

  #source(arranged: readonly Arranged[], owns: boolean): Language {
    if (this.#options.source) return this.#options.source
    return !owns && arranged.some(([, files]) => files.en !== undefined) ? 'en' : 'vi'
  }

  async #part(arranged: readonly Arranged[]): Promise<readonly Arranged[]> {
    const {shard} = this.#options
    if (!shard) return arranged
    const sizes = await Promise.all(
      arranged.map(async ([id, files]) => ({id, size: await sizeOf(this.#root, Object.values(files))})),
    )
    const taken = takeShard(sizes, shard)
    return arranged.filter(([id]) => taken.has(id))
  }

  /** Whether this is a folder of works that declare facts. */
  async #owns(works: readonly string[]): Promise<boolean> {
    if (this.#layout.pattern !== '{work}/{language}') return false
    for (const work of works) if ((await kindOf(`${this.#root}/${work}/facts.yaml`)) === 'file') return true
    return false
  }

  async #edition(
    work: string,
    language: Language,
    file: string,
    options: ReadOptions,
    check: ((head: FrontMatter) => readonly Trouble[]) | undefined,
  ): Promise<Edition | undefined> {
    const open = this.#options.contents?.get(file)
    const read = open === undefined ? await readText(this.#root, file) : {text: open}
    if ('trouble' in read) return this.#tell(read.trouble)
    const {mdx, ...rest} = options
    const parsed = readEdition({work, language, file, source: read.text}, file.endsWith('.mdx') && mdx ? options : rest)
    const {edition, frontMatter, troubles} = parsed
    this.#troubles.push(...troubles)
    if (check && frontMatter) this.#troubles.push(...check(frontMatter))
    return edition
  }

  async #data<T>(
    file: string,
    read: (text: string, file: string) => {value: T; troubles: readonly Trouble[]},
    folder = this.#root,
  ): Promise<T | undefined> {
    if ((await kindOf(`${folder}/${file}`)) === undefined) return this.#tell(trouble('no-file', file))
    const text = await readText(folder, file)
    if ('trouble' in text) return this.#tell(text.trouble)
    const {value, troubles} = read(text.text, file)
    this.#troubles.push(...troubles)
    return value
  }

  #tell(found: Trouble): undefined {
    this.#troubles.push(found)
    return undefined
  }
}
