import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ZodError} from 'zod'
import type {Severity} from '../check/finding.ts'
import type {Review, SameLinks} from '../document/work.ts'
import type {Language} from '../language.ts'
import {pathName, problemOf} from '../document/schema/problem.ts'
import {note, trouble, type Trouble} from '../document/trouble.ts'
import {kindOf} from './disk.ts'
import type {LoadOptions} from './load.ts'

/** What a repository says once, so that nobody has to say it on the command line. */
export interface Settings {
  /** The edition that the others are translations of. */
  readonly source?: Language
  /** How the files lie, as in `docs/{language}/{work}`. */
  readonly layout?: string
  /** Files to pass over, as globs relative to the folder checked: `archive/**`. */
  readonly ignore?: readonly string[]
  /** How severe a rule's findings are, or that it is off. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** A term base of the form of `content/terms.yaml`, relative to the settings file. */
  readonly terms?: string
  /** Hosts of other languages, and paths that have moved: `{hosts: {'example.com': ['example.co.kr']}}`. */
  readonly links?: SameLinks
  /** After how many days a declared fact is to be looked up again, by its kind: `{quantity: 365, money: 730}`. */
  readonly review?: Review['days']
}

/** @returns settings as a project is loaded by them */
export function loadOptionsOf({rules, ...settings}: Settings): LoadOptions {
  return {...settings, ...(rules && {severities: rules})}
}

const names = ['doichieu.config.ts', 'doichieu.config.mjs', 'doichieu.config.js', 'doichieu.config.json'] as const

/**
 * For editors to complete settings from.
 *
 * @returns the settings as given
 * @example export default defineSettings({source: 'en', ignore: ['archive/**']})
 */
export function defineSettings(settings: Settings): Settings {
  return settings
}

export interface LoadedSettings {
  readonly settings: Settings
  readonly troubles: readonly Trouble[]
}

/**
 * Read the settings file of a folder.
 *
 * @param folders where it may stand; the first that has one is taken
 * @param named a file that must be there, instead
 * @returns the settings, with `terms` as an absolute path; and what is wrong with them, by path, expected and received
 */
export async function loadSettings(folders: readonly string[], named?: string): Promise<LoadedSettings> {
  const file = named ?? (await find(folders))
  if (file === undefined) return {settings: {}, troubles: []}
  let given: unknown
  try {
    const text = await readFile(file, 'utf8')
    given = file.endsWith('.json') ? JSON.parse(text) : await exported(resolve(file))
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return {settings: {}, troubles: [trouble('unreadable', file, undefined, {problem})]}
  }
  const {schema} = await import('./settings-schema.ts')
  const read = schema.safeParse(given)
  if (read.success) {
    const {terms, ...rest} = read.data
    const settings = {...rest, ...(terms !== undefined && {terms: resolve(file, '..', terms)})} as Settings
    return {settings, troubles: [note('settings', file)]}
  }
  return {settings: {}, troubles: read.error.issues.flatMap((issue) => tell(issue, file))}
}

function tell(issue: ZodError['issues'][number], file: string): Trouble[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => trouble('unknown-key', file, undefined, {key: pathName([...issue.path, key])}))
  return [trouble('schema', file, undefined, {path: pathName(issue.path) || file, problem: problemOf(issue)})]
}

async function exported(path: string): Promise<unknown> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {default?: unknown}
  return module.default
}

async function find(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders)
    for (const name of names) {
      const file = folder === '.' ? name : `${folder}/${name}`
      if ((await kindOf(file)) === 'file') return file
    }
  return undefined
}
