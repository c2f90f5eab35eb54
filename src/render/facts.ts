import type {DeclaredFact, Project, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import {phrase} from '../phrase/index.ts'

/**
 * @param work the work in which the link stands
 * @param target what follows `fact:`, as in `pledge` or `companies/upstage#founded`
 * @returns the declared fact, or nothing if there is none (the check tells of it)
 */
export function factAt(project: Project, work: Work, target: string): DeclaredFact | undefined {
  return target.includes('#') ? factNamed(project, target) : work.facts.get(target)
}

/** @returns the value in words, as the house style of the language writes it */
export function valueIn(language: Language, {value}: Pick<DeclaredFact, 'value'>): string {
  return value.kind === 'text' ? value.words[language] : phrase(value, language)
}

/**
 * @param target a fact named with its work, as in `companies/upstage#founded`
 * @returns the declared fact, or nothing if there is none
 */
export function factNamed(project: Project, target: string): DeclaredFact | undefined {
  const hash = target.indexOf('#')
  return project.works.find(({id}) => id === target.slice(0, hash))?.facts.get(target.slice(hash + 1))
}
