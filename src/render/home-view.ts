import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {workPath} from './addresses.ts'
import {factView, type FactView} from './fact-view.ts'
import type {Writings} from './writings.ts'

/** A work as other pages name it. */
export interface WorkCard {
  readonly work: string
  readonly title: string
  /** The language of title and description: the source's, where the edition is missing. */
  readonly textLanguage: Language
  readonly description: string
  readonly updated: string
  readonly path: string
  /** Ids of its facts, in the order in which a reader meets them. */
  readonly facts: readonly string[]
  /** The facts of its comparison, by column. */
  readonly compare: Readonly<Record<string, FactView>>
  /** The facts of its box. */
  readonly infobox: readonly FactView[]
}

/** @returns every work, as the front page, the feeds and the menus name it */
export function workCards(project: Project, writings: Writings, language: Language): WorkCard[] {
  return project.works.flatMap((work) => {
    const edition = work.editions[language] ?? work.editions[project.source]
    if (!edition) return []
    const {title, description, updated} = edition.frontmatter
    const view = (id: string): FactView | undefined => {
      const fact = work.facts.get(id)
      return fact && factView(fact, project, writings, language)
    }
    return {
      work: work.id,
      title: String(title ?? work.id),
      textLanguage: edition.language,
      description: String(description ?? ''),
      updated: String(updated ?? ''),
      path: workPath(language, work.id),
      facts: [...work.facts.keys()],
      compare: Object.fromEntries(
        Object.entries(work.compare).flatMap(([column, id]) => {
          const fact = view(id)
          return fact ? [[column, fact]] : []
        }),
      ),
      infobox: work.infobox.flatMap((id) => view(id) ?? []),
    }
  })
}
