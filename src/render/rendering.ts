import type {Edition} from '../document/edition.ts'
import type {Memory} from '../document/memory.ts'
import type {Project, Work} from '../document/work.ts'
import {languages} from '../language.ts'
import type {Read} from './marks.ts'

/** What is known before an edition is rendered. */
export interface Rendering {
  /** What the check read, if there was one. */
  readonly read?: Read
  /** What was rendered before, for one who writes. */
  readonly memory?: Memory
}

/**
 * @param name of what is made of an edition
 * @returns it, made anew if anything has changed that the text of an edition is rendered from: the edition, which others
 *   there are, and the facts, sources and terms of all works
 */
export function rendered<T>(
  name: string,
  {project, work, edition}: {readonly project: Project; readonly work: Work; readonly edition: Edition},
  memory: Memory | undefined,
  make: () => T,
): T {
  if (!memory) return make()
  const others = languages.filter((language) => work.editions[language])
  const things = [edition, project.terms, ...project.sources.values(), ...project.works.map(({facts}) => facts)]
  return memory.latest(
    `${name} ${edition.file}`,
    [...others, ...things.map((thing) => memory.nameOf(thing))].join(' '),
    make,
  )
}
