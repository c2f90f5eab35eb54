import type {Finding} from '../check/finding.ts'
import type {Memory} from '../document/memory.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import type {CheckedFolder} from '../project/checked.ts'
import {loadProject, type LoadOptions} from '../project/load.ts'
import {checkWork, type CheckedWork} from '../check/check.ts'
import type {Checked} from '../project/checked.ts'
import {sumUp} from '../project/run.ts'
import {countStates, statusOf} from '../project/status.ts'
import {besideView, type BesideView} from '../render/beside-view.ts'
import {changesView, type ChangeView} from '../render/changes-view.ts'
import {chartFaults} from '../render/chart-faults.ts'
import {chartViews, type ChartView} from '../render/chart-view.ts'
import {checkView, type CheckView} from '../render/check-view.ts'
import {compareView, sortableColumns, type CompareView} from '../render/compare-view.ts'
import {editionView} from '../render/edition-view.ts'
import {factView} from '../render/fact-view.ts'
import {glossaryView, type TermView} from '../render/glossary-view.ts'
import {workCards, type WorkCard} from '../render/home-view.ts'
import {sourcesView, type CitedSource} from '../render/sources-view.ts'
import {statusView, type TranslationView} from '../render/status-view.ts'
import {timelineView, type TimelineYear} from '../render/timeline-view.ts'
import {writingsOf} from '../render/writings.ts'
import {missingSentences} from '../wording/index.ts'
import {marksOf, type Mark} from './dev/marks.ts'
import {findableIn, searchFiles, type Findable, type SearchFiles} from './search-files.ts'
import type {Lay} from './shelf.ts'
import {Unreadable} from './unreadable.ts'

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

/** What another thread may do meanwhile. */
export interface Hands {
  /** Makes the index of a language. */
  readonly index: (findable: Findable) => Promise<SearchFiles>
}

export interface ReadOptions {
  readonly settings?: LoadOptions
  /** What was worked out before, for one who writes and has the content read again and again. */
  readonly memory?: Memory
  /** Told of the findings before anything is rendered. */
  readonly onChecked?: (findings: readonly Finding[]) => void
  readonly hands?: Hands
}

/**
 * Read the content once, check it, and work out what every page shows. A work is let go when its pages are laid out.
 *
 * @param root the content folder
 * @param lay takes the views
 * @returns what the check found, whose reader decides what follows
 * @throws Unreadable when a file cannot be read, saying which
 */
export async function readViews(root: string, lay: Lay, options: ReadOptions = {}): Promise<CheckedFolder> {
  const {memory, settings} = options
  const {project, troubles} = await loadProject(root, {...settings, ...(memory && {memory})})
  const [unsaid] = missingSentences()
  if (unsaid) throw new Error(`${unsaid.file}: the sentence \`${unsaid.key}\` is missing; write it`)
  const bad = [...troubles.filter(({level}) => level === 'error'), ...chartFaults(project)]
  if (bad.length > 0) throw new Unreadable(bad)
  return {...(await layOutProject(project, lay, options)), troubles}
}

const inEach = <T>(told: (language: Language) => T): Record<Language, T> => ({
  vi: told('vi'),
  ko: told('ko'),
  en: told('en'),
})

async function layOutProject(project: Project, lay: Lay, options: ReadOptions): Promise<Checked> {
  const {memory, onChecked, hands = ownHands} = options
  const check = (work: Work): CheckedWork => checkWork(project, work, undefined, memory)
  const before = onChecked && new Map(project.works.map((work) => [work, check(work)]))
  if (before) onChecked(sumUp(before.values()).findings)
  const writings = writingsOf(project)
  const works = inEach((language) => workCards(project, writings, language))
  const indexes = inEach((language) => hands.index(findableIn(project, language)))
  const status = inEach((): TranslationView[] => [])
  function* checkedWorks(): Generator<CheckedWork> {
    for (const work of project.works) yield checkAndLayOut(work)
  }
  const checkAndLayOut = (work: Work): CheckedWork => {
    const checked = before?.get(work) ?? check(work)
    const read = checked.context?.read
    const rendering = {...(read && {read}), ...(memory && {memory})}
    for (const language of languages) {
      const view = editionView(project, work, language, writings, rendering)
      if (view) lay('editions', `${language}/${work.id}`, view)
    }
    const beside = besideView(project, work, rendering)
    if (beside) lay('besides', work.id, {...beside, marks: marksOf(project, work, checked.findings)})
    const translations = statusOf(project, work, checked).map((one) => ({...one, counts: countStates(one)}))
    for (const language of languages) status[language].push(...statusView(project, translations, language))
    return checked
  }
  const checked = sumUp(checkedWorks())
  for (const language of languages)
    for (const work of project.works) {
      const facts = Array.from(work.facts.values(), (fact) => factView(fact, project, writings, language))
      lay('facts', `${language}/${work.id}`, facts)
    }
  for (const language of languages) {
    const {version, files} = await indexes[language]
    for (const file of files) lay('searches', `${language}/${version}/${file.name}`, {language, version, ...file})
    const overview: Overview = {
      changes: changesView(project, writings, language),
      charts: chartViews(project, writings, language),
      works: works[language],
      compare: ['', ...sortableColumns(project)].map((by) => compareView(project, writings, language, by)),
      timeline: timelineView(project, writings, language),
      glossary: glossaryView(project, language),
      sources: sourcesView(project, language),
      check: checkView(project, checked, language),
      index: version,
      status: status[language],
    }
    for (const part of Object.keys(overview) as (keyof Overview)[])
      lay('overviews', `${language}/${part}`, overview[part])
  }
  return checked
}

const ownHands: Hands = {index: async (findable) => searchFiles(findable)}
