import type {DeclaredFact, Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {workPath} from './addresses.ts'
import {sourceView, type SourceView} from './citation-view.ts'
import {passportId, termId} from './decorate.ts'
import {factView, type FactView} from './fact-view.ts'
import {termView, type TermView} from './glossary-view.ts'
import {renderProse} from './prose.ts'
import {readingMinutes} from './reading-time.ts'
import type {Rendering} from './rendering.ts'
import {undeclaredView, type UndeclaredView} from './undeclared-view.ts'
import type {Writings} from './writings.ts'

/** A passport in a page, with the id under which it opens. */
export interface Passport extends FactView {
  readonly anchor: string
}

/** All that the page of an edition shows. */
export interface EditionView {
  readonly work: string
  /** The language of the page. */
  readonly language: Language
  /** The language of the text: the source's, where the edition is missing. */
  readonly textLanguage: Language
  readonly path: string
  /** The file of its text, from the content folder. */
  readonly file: string
  readonly title: string
  readonly description: string
  readonly updated: string
  readonly minutes: number
  /** The editions that there are, each with its title. */
  readonly editions: readonly {readonly language: Language; readonly title: string; readonly path: string}[]
  readonly sections: readonly {readonly id: string; readonly title: string; readonly depth: number}[]
  /** The text before its first section, and from there on. */
  readonly lead: string
  readonly body: string
  readonly infobox: readonly Passport[]
  readonly passports: readonly Passport[]
  /** Terms that are explained where they are first named. */
  readonly terms: readonly (TermView & {readonly anchor: string})[]
  /** What the other figures open. */
  readonly undeclared: readonly UndeclaredView[]
  readonly sources: readonly SourceView[]
}

/**
 * @returns the page of a work in a language; where that edition is missing, the source edition under its own language
 */
export function editionView(
  project: Project,
  work: Work,
  language: Language,
  writings: Writings,
  rendering: Rendering = {},
): EditionView | undefined {
  const edition = work.editions[language] ?? work.editions[project.source]
  if (!edition) return undefined
  const {read} = rendering
  const prose = renderProse(project, work, edition, rendering)
  const passport = (fact: DeclaredFact): Passport => ({
    ...factView(fact, project, writings, language),
    anchor: passportId(fact, work),
  })
  const {title, description, updated} = edition.frontmatter
  const boxed = work.infobox.flatMap((id) => work.facts.get(id) ?? [])
  return {
    work: work.id,
    language,
    textLanguage: edition.language,
    path: workPath(language, work.id),
    file: edition.file,
    title: String(title ?? work.id),
    description: String(description ?? ''),
    updated: String(updated ?? ''),
    minutes: readingMinutes(edition),
    editions: languages.flatMap((other) => {
      const there = work.editions[other]
      return there
        ? [{language: other, title: String(there.frontmatter.title ?? work.id), path: workPath(other, work.id)}]
        : []
    }),
    sections: edition.sections.map(({id, title, depth}) => ({id, title, depth})),
    lead: prose.lead,
    body: prose.body,
    infobox: boxed.map(passport),
    passports: [...new Set([...prose.facts, ...boxed])].map(passport),
    terms: prose.terms.flatMap((term) => {
      const explained = termView(term, edition.language)
      return explained ? {...explained, anchor: termId(term.id)} : []
    }),
    undeclared: prose.undeclared.map((figure) =>
      undeclaredView(project, {work, edition, figure, language, ...(read && {read})}),
    ),
    sources: prose.citations.flatMap((id) => {
      const source = project.sources.get(id)
      return source ? [sourceView(source, language)] : []
    }),
  }
}
