import type {DeclaredFact, Earlier, Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {sourceView, type SourceView} from './citation-view.ts'
import {formatDate} from './dates.ts'
import {valueIn} from './facts.ts'
import {factView, type FactView} from './fact-view.ts'
import type {Writings} from './writings.ts'

/** One value that took the place of another. */
export interface ChangeView {
  readonly fact: FactView
  readonly day: {readonly iso: string; readonly words: string}
  readonly why: Earlier['why']
  readonly was: string
  readonly is: string
  /** Who told it as it was. */
  readonly sources: readonly SourceView[]
  readonly note?: string
}

/** @returns what was told otherwise before, the latest change first, from the history that facts declare */
export function changesView(project: Project, writings: Writings, language: Language): ChangeView[] {
  return project.works
    .flatMap((work) => [...work.facts.values()])
    .flatMap((fact) => changesOf(fact, project, writings, language))
    .sort((a, b) => (a.day.iso === b.day.iso ? order(a, b) : a.day.iso < b.day.iso ? 1 : -1))
}

const order = (a: ChangeView, b: ChangeView): number =>
  `${a.fact.work}#${a.fact.id}` < `${b.fact.work}#${b.fact.id}` ? -1 : 1

function changesOf(fact: DeclaredFact, project: Project, writings: Writings, language: Language): ChangeView[] {
  const {history = []} = fact
  const words = [...history.map(({value}) => valueIn(language, {value})), valueIn(language, fact)]
  return history.map(({until, why, sources, note = fact.note}, index) => ({
    fact: factView(fact, project, writings, language),
    day: {iso: until, words: formatDate(language, until)},
    why,
    was: words[index] ?? '',
    is: words[index + 1] ?? '',
    sources: sources.flatMap((id) => {
      const source = project.sources.get(id)
      return source ? [sourceView(source, language)] : []
    }),
    ...(note && {note: note[language]}),
  }))
}
