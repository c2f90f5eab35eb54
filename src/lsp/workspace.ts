import {relative, resolve} from 'node:path'
import {checkWork} from '../check/check.ts'
import type {Finding} from '../check/finding.ts'
import type {RuleContext} from '../check/rule.ts'
import type {Edition} from '../document/edition.ts'
import {Memory} from '../document/memory.ts'
import type {Trouble} from '../document/trouble.ts'
import type {Project, Work} from '../document/work.ts'
import {languages} from '../language.ts'
import {openProject, type OpenedProject} from '../project/load.ts'
import {findRoot, slashes} from '../project/root.ts'
import {loadOptionsOf, loadSettings} from '../project/settings.ts'
import {pathsOf} from '../project/work-files.ts'

/** A work as it was last checked. */
export interface CheckedWork {
  readonly work: Work
  readonly project: Project
  /** None when the work has no edition that can be read. */
  readonly context?: RuleContext
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
  /** All that the work is read from, relative to the root. */
  readonly files: readonly string[]
}

/** Files that all works share. */
const shared: ReadonlySet<string> = new Set(['sources.yaml', 'terms.yaml'])

/**
 * The works below a folder as an editor has them: open files count as they are in it, the others as they lie on disk.
 * What did not change since the last check is not worked out again.
 */
export class Workspace {
  readonly root: string
  readonly #folder: string
  readonly #contents = new Map<string, string>()
  readonly #works = new Map<string, Work>()
  readonly #checked = new Map<string, CheckedWork>()
  #memory = new Memory()
  #opened: OpenedProject | undefined
  #troubles: readonly Trouble[] = []

  private constructor(folder: string, root: string) {
    this.#folder = folder
    this.root = root
  }

  /** @param folder as an editor opened it: a repository, or the folder of the works */
  static async at(folder: string): Promise<Workspace> {
    return new Workspace(folder, resolve(await findRoot(folder)))
  }

  /** @returns the path of a file as troubles and findings tell it; nothing for a file elsewhere */
  fileOf(path: string): string | undefined {
    const file = slashes(relative(this.root, path))
    return file === '' || file.startsWith('..') || /^[a-z]:/i.test(file) ? undefined : file
  }

  /** An open file's text; nothing when it was closed, and counts as it lies on disk again. */
  set(file: string, text: string | undefined): void {
    if (text === undefined) this.#contents.delete(file)
    else this.#contents.set(file, text)
    if (shared.has(file)) this.forget()
  }

  /** Files came or went, or what all works share has changed: the works are found anew. */
  forget(): void {
    this.#opened = undefined
  }

  /** @returns the works that are read from a file: all of them for one that all share */
  async worksOf(file: string): Promise<readonly string[]> {
    const {works, files} = await this.#open()
    return shared.has(file) ? works : works.filter((work) => pathsOf(files(work)).includes(file))
  }

  /** @returns the ids of all works */
  async works(): Promise<readonly string[]> {
    return (await this.#open()).works
  }

  /** @returns what could not be read of what all works share */
  async troubles(): Promise<readonly Trouble[]> {
    await this.#open()
    return this.#troubles
  }

  /** @returns the work as it was last checked */
  checked(work: string): CheckedWork | undefined {
    return this.#checked.get(work)
  }

  /** @returns the last check of the work that is read from a file */
  checkedBy(file: string): CheckedWork | undefined {
    return [...this.#checked.values()].find(({files}) => files.includes(file))
  }

  /** Read and check a work as it is now. */
  async check(id: string): Promise<CheckedWork> {
    const opened = await this.#open()
    const known = opened.troubles.length
    const work = await opened.read(id)
    this.#works.set(id, work)
    const project: Project = {...opened.frame, works: this.#works.size === 1 ? [work] : [...this.#works.values()]}
    const {findings, context} = checkWork(project, work, undefined, this.#memory)
    const checked: CheckedWork = {
      work,
      project,
      findings,
      ...(context && {context}),
      troubles: opened.troubles.slice(known),
      files: pathsOf(opened.files(id)),
    }
    this.#checked.set(id, checked)
    return checked
  }

  async #open(): Promise<OpenedProject> {
    if (this.#opened) return this.#opened
    const {settings, troubles} = await loadSettings([this.root, this.#folder])
    this.#memory = new Memory()
    const options = {...loadOptionsOf(settings), contents: this.#contents, memory: this.#memory}
    const opened = await openProject(this.root, options)
    this.#troubles = [...troubles, ...opened.troubles]
    this.#works.clear()
    this.#checked.clear()
    // Works that declare facts may point at each other.
    if (opened.frame.declares) for (const id of opened.works) this.#works.set(id, await opened.read(id))
    this.#opened = opened
    return opened
  }
}

/** @returns the edition of a work that is read from a file */
export const editionIn = ({editions}: Work, file: string): Edition | undefined =>
  languages.map((language) => editions[language]).find((edition) => edition?.file === file)
