import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Finding} from '../check/finding.ts'
import type {Memory} from '../document/memory.ts'
import type {Project, Work} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {mergeChecked, type Checked, type CheckedFolder} from '../project/checked.ts'
import {loadProject, type LoadOptions} from '../project/load.ts'
import {checkWork} from '../check/check.ts'
import {byPlace} from '../check/order.ts'
import {sumUp} from '../project/run.ts'
import {changesView, type ChangeView} from '../render/changes-view.ts'
import {chartFaults} from '../render/chart-faults.ts'
import {chartViews, type ChartView} from '../render/chart-view.ts'
import {checkView, type CheckView} from '../render/check-view.ts'
import {compareView, sortableColumns, type CompareView} from '../render/compare-view.ts'
import {glossaryView, type TermView} from '../render/glossary-view.ts'
import {workCards, type WorkCard} from '../render/home-view.ts'
import {sourcesView, type CitedSource} from '../render/sources-view.ts'
import type {TranslationView} from '../render/status-view.ts'
import {timelineView, type TimelineYear} from '../render/timeline-view.ts'
import {writingsOf, type Writings} from '../render/writings.ts'
import {missingSentences} from '../wording/index.ts'
import {findableIn, searchFiles, type SearchFiles} from './search-files.ts'
import type {Lay} from './shelf.ts'
import {Unreadable} from './unreadable.ts'
import {layOutWork, type WorkPages} from './work-pages.ts'

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

/** Another thread, which has read the same content. */
export interface Hands {
  /** Makes the index of a language. */
  readonly index: (project: Project, language: Language) => Promise<SearchFiles>
  /** Checks a work and lays out its pages. */
  readonly work?: (work: Work) => Promise<WorkPages>
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
  const {hands = ownHands} = options
  const writings = writingsOf(project)
  const indexes = inEach((language) => hands.index(project, language))
  const made = await layOutWorks(project, writings, lay, options)
  const {findings, stats} = mergeChecked(made.map(({checked}) => checked))
  const checked = {findings: [...findings].sort(byPlace), stats}
  for (const language of languages) {
    const {version, files} = await indexes[language]
    for (const file of files) lay('searches', `${language}/${version}/${file.name}`, {language, version, ...file})
    const overview: Overview = {
      changes: changesView(project, writings, language),
      charts: chartViews(project, writings, language),
      works: workCards(project, writings, language),
      compare: ['', ...sortableColumns(project)].map((by) => compareView(project, writings, language, by)),
      timeline: timelineView(project, writings, language),
      glossary: glossaryView(project, language),
      sources: sourcesView(project, language),
      check: checkView(project, checked, language),
      index: version,
      status: made.flatMap(({status}) => status[language]),
    }
    for (const part of Object.keys(overview) as (keyof Overview)[])
      lay('overviews', `${language}/${part}`, overview[part])
  }
  return checked
}

/** @returns what comes of each work, in their order, whoever made it */
async function layOutWorks(
  project: Project,
  writings: Writings,
  lay: Lay,
  {memory, onChecked, hands}: ReadOptions,
): Promise<WorkPages[]> {
  const before = onChecked && new Map(project.works.map((work) => [work, checkWork(project, work, undefined, memory)]))
  if (before) onChecked(sumUp(before.values()).findings)
  const made = new Map<Work, WorkPages>()
  const left = [...project.works].reverse()
  const here = async (): Promise<void> => {
    for (let work = left.pop(); work; work = left.pop()) {
      const checked = before?.get(work)
      made.set(work, layOutWork(project, work, writings, lay, {...(checked && {checked}), ...(memory && {memory})}))
      // What the other thread made meanwhile is taken, and it is given the next.
      await nextTurn()
    }
  }
  const there = async (): Promise<void> => {
    if (hands?.work) for (let work = left.pop(); work; work = left.pop()) made.set(work, await hands.work(work))
  }
  // The other thread has its next work before it is done with one.
  await Promise.all([there(), there(), here()])
  return project.works.flatMap((work) => made.get(work) ?? [])
}

const ownHands: Hands = {index: async (project, language) => searchFiles(findableIn(project, language))}
