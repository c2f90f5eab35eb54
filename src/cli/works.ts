import {join, relative} from 'node:path'
import type {Memory} from '../document/memory.ts'
import {isLanguage, languages, type Language} from '../language.ts'
import {loadPart, type LoadedPart} from '../project/part.ts'
import {kindOf} from '../project/disk.ts'
import {findRoot, findTarget, slashes} from '../project/root.ts'
import {loadOptionsOf, loadSettings} from '../project/settings.ts'
import {sourceOf, UsageError, type Arguments} from './options.ts'

/** Works that were named on the command line, read. */
export interface NamedWorks extends LoadedPart {
  readonly root: string
  /** The section of the works that is meant, where one was named. */
  readonly section?: string
}

/**
 * @param written a work or folder of works as `companies/sk-telecom`, below the content or as a path, with `#section`
 *   behind it or not; all works when left out
 * @param memory what was read before, where several are named: each file is parsed once
 */
export async function namedWorks(
  written: string | undefined,
  values: Arguments['values'],
  memory?: Memory,
): Promise<NamedWorks> {
  const {name, part: section} = splitName(written ?? '')
  const {root, under} = await place(name)
  const {settings, troubles} = await loadSettings([root, '.'], values.config)
  const source = sourceOf(values)
  const options = {
    ...loadOptionsOf(settings),
    ...(source && {source}),
    ...(under !== undefined && {under}),
    ...(memory && {memory}),
  }
  const loaded = await loadPart(root, options)
  return {...loaded, root, troubles: [...troubles, ...loaded.troubles], ...(section !== undefined && {section})}
}

async function place(name: string): Promise<{root: string; under?: string}> {
  const root = await findRoot()
  if (name === '') return {root}
  const bare = name.replace(/\/{1,9}$/, '')
  if ((await kindOf(`${root}/${bare}`)) !== undefined) return bare === '.' ? {root} : {root, under: bare}
  if ((await kindOf(bare)) !== undefined) return findTarget(bare)
  throw new UsageError(`There is no work ${name}.`)
}

/** @returns a name as `work#part`, apart; the part is a section or a fact */
function splitName(written: string): {name: string; part?: string} {
  const at = written.indexOf('#')
  return at < 0 ? {name: written} : {name: written.slice(0, at), part: written.slice(at + 1)}
}

/** @throws {UsageError} when a part of a work is named to a command that takes whole works */
export function wholeWork(command: string, name: string): string {
  const {name: work, part} = splitName(name)
  if (part === undefined) return name
  throw new UsageError(`${command} takes whole works, as in ${work}; ${name} names a part of one.`)
}

/** @throws {UsageError} when none of the works has the section in its source edition */
export function requireSection({project, works, section}: NamedWorks): void {
  if (section === undefined) return
  const known = works.flatMap(({editions}) => editions[project.source]?.sections.map(({id}) => id) ?? [])
  if (known.includes(section)) return
  const has = known.length > 0 ? `there are ${[...new Set(known)].join(', ')}` : 'there is none'
  throw new UsageError(`There is no section ${section}; ${has}.`)
}

/** @throws {UsageError} unless it is the code of a language */
export function languageOf(command: string, written: string | undefined): Language {
  if (isLanguage(written)) return written
  throw new UsageError(`${command} needs a language, one of ${languages.join(', ')}, as in: ${command} ko …`)
}

/** @returns the path of a file of a project as the user knows it */
export const pathIn = (root: string, file: string): string => slashes(relative('.', join(root, file)))
