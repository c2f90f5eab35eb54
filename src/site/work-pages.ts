import {checkWork, type CheckedWork} from '../check/check.ts'
import type {Memory} from '../document/memory.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import type {Checked} from '../project/checked.ts'
import {sumUp} from '../project/run.ts'
import {countStates, statusOf} from '../project/status.ts'
import {besideView, type BesideView} from '../render/beside-view.ts'
import {editionView} from '../render/edition-view.ts'
import {factView} from '../render/fact-view.ts'
import {statusView, type TranslationView} from '../render/status-view.ts'
import type {Writings} from '../render/writings.ts'
import {marksOf, type Mark} from './dev/marks.ts'
import type {Lay} from './shelf.ts'

/** The editions of a work side by side, with what is wrong in them; shown to those who write. */
export interface MarkedBesideView extends BesideView {
  readonly marks: readonly Mark[]
}

/** What comes of a work beside its pages. */
export interface WorkPages {
  readonly checked: Checked
  /** How far its translations follow, as each language tells it. */
  readonly status: Readonly<Record<Language, readonly TranslationView[]>>
}

export interface WorkOptions {
  /** What the check found, if it was made. */
  readonly checked?: CheckedWork
  readonly memory?: Memory
}

/** Check a work and lay out its pages. */
export function layOutWork(
  project: Project,
  work: Work,
  writings: Writings,
  lay: Lay,
  {memory, checked = checkWork(project, work, undefined, memory)}: WorkOptions = {},
): WorkPages {
  const read = checked.context?.read
  const rendering = {...(read && {read}), ...(memory && {memory})}
  for (const language of languages) {
    const view = editionView(project, work, language, writings, rendering)
    if (view) lay('editions', `${language}/${work.id}`, view)
    const facts = Array.from(work.facts.values(), (fact) => factView(fact, project, writings, language))
    lay('facts', `${language}/${work.id}`, facts)
  }
  const beside = besideView(project, work, rendering)
  if (beside) lay('besides', work.id, {...beside, marks: marksOf(project, work, checked.findings)})
  const translations = statusOf(project, work, checked).map((one) => ({...one, counts: countStates(one)}))
  const status = (language: Language): TranslationView[] => statusView(project, translations, language)
  return {checked: sumUp([checked]), status: {vi: status('vi'), ko: status('ko'), en: status('en')}}
}
