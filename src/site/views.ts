import type {Finding} from '../check/finding.ts'
import type {Memory} from '../document/memory.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {loadProject} from '../project/load.ts'
import {checkWork, type CheckedWork} from '../check/check.ts'
import {sumUp, type Checked} from '../project/run.ts'
import {countStates, statusOf} from '../project/status.ts'
import {besideView, type BesideView} from '../render/beside-view.ts'
import {changesView, type ChangeView} from '../render/changes-view.ts'
import {chartFaults} from '../render/chart-faults.ts'
import {chartViews, type ChartView} from '../render/chart-view.ts'
import {checkView, type CheckView} from '../render/check-view.ts'
import {compareView, sortableColumns, type CompareView} from '../render/compare-view.ts'
import {editionView, type EditionView} from '../render/edition-view.ts'
import {factView, type FactView} from '../render/fact-view.ts'
import {glossaryView, type TermView} from '../render/glossary-view.ts'
import {workCards, type WorkCard} from '../render/home-view.ts'
import {sourcesView, type CitedSource} from '../render/sources-view.ts'
import {statusView, type TranslationView} from '../render/status-view.ts'
import {timelineView, type TimelineYear} from '../render/timeline-view.ts'
import {writingsOf} from '../render/writings.ts'
import {missingSentences} from '../wording/index.ts'
import {saidTrouble} from '../wording/trouble.ts'
import {marksOf, type Mark} from './dev/marks.ts'
import {searchFiles, type SearchFiles} from './search-files.ts'

/** What the pages of one language share: everything but the articles and the passports. */
export interface Overview {
  readonly works: readonly WorkCard[]
  readonly compare: readonly CompareView[]
  readonly charts: readonly ChartView[]
  readonly changes: readonly ChangeView[]
  readonly timeline: readonly TimelineYear[]
  readonly glossary: readonly TermView[]
  readonly sources: readonly CitedSource[]
  readonly check: CheckView
  /** Name of the index that the search page reads: another whenever what can be found is. */
  readonly index: string
  readonly status: readonly TranslationView[]
}

/** The editions of a work side by side, with what is wrong in them; shown to those who write. */
export interface MarkedBesideView extends BesideView {
  readonly marks: readonly Mark[]
}

export interface Views {
  readonly editions: readonly EditionView[]
  readonly facts: readonly FactView[]
  readonly besides: readonly MarkedBesideView[]
  readonly overviews: Readonly<Record<Language, Overview>>
  readonly searches: readonly SearchFiles[]
}

/** For one who writes, and has the content read again and again. */
export interface ReadOptions {
  /** What was worked out before. */
  readonly memory?: Memory
  /** Told of the findings before the pages are made. */
  readonly onChecked?: (findings: readonly Finding[]) => void
}

interface CheckedOf {
  readonly work: Work
  readonly checked: CheckedWork
}

/**
 * Read the content once, check it, and work out what every page shows.
 *
 * @param root the content folder
 * @throws when a file cannot be read, saying which; disagreements are for `doichieu check`, which runs first
 */
export async function readViews(root: string, {memory, onChecked}: ReadOptions = {}): Promise<Views> {
  const {project, troubles} = await loadProject(root, memory ? {memory} : {})
  const bad = [...troubles.filter(({level}) => level === 'error'), ...chartFaults(project)]
  const [unsaid] = missingSentences()
  if (unsaid) throw new Error(`${unsaid.file}: the sentence \`${unsaid.key}\` is missing; write it`)
  if (bad.length > 0)
    throw new Error(bad.map((one) => `${one.file}:${one.place?.line ?? 1} ${saidTrouble(one, 'en')}`).join('\n'))
  const works = project.works.map((work) => ({work, checked: checkWork(project, work, undefined, memory)}))
  const checked = sumUp(works.map(({checked}) => checked))
  onChecked?.(checked.findings)
  return viewsOf(project, works, checked)
}

function viewsOf(project: Project, works: readonly CheckedOf[], checked: Checked): Views {
  const translations = works
    .flatMap(({work, checked}) => statusOf(project, work, checked))
    .map((translation) => ({...translation, counts: countStates(translation)}))
  const writings = writingsOf(project)
  const facts = project.works.flatMap((work) => [...work.facts.values()])
  const searches = languages.map((language) => searchFiles(project, language))
  const overview = (language: Language): Overview => ({
    changes: changesView(project, writings, language),
    charts: chartViews(project, writings, language),
    works: workCards(project, writings, language),
    compare: ['', ...sortableColumns(project)].map((by) => compareView(project, writings, language, by)),
    timeline: timelineView(project, writings, language),
    glossary: glossaryView(project, language),
    sources: sourcesView(project, language),
    check: checkView(project, checked, language),
    index: searches.find((search) => search.language === language)?.version ?? '',
    status: statusView(project, translations, language),
  })
  return {
    editions: languages.flatMap((language) =>
      works.flatMap(({work, checked}) => editionView(project, work, language, writings, checked.context?.read) ?? []),
    ),
    besides: works.flatMap(({work, checked}) => {
      const view = besideView(project, work, checked.context?.read)
      return view ? [{...view, marks: marksOf(project, work, checked.findings)}] : []
    }),
    facts: languages.flatMap((language) => facts.map((fact) => factView(fact, project, writings, language))),
    searches,
    overviews: {vi: overview('vi'), ko: overview('ko'), en: overview('en')},
  }
}
