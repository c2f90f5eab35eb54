import type {Finding, Severity} from '../check/finding.ts'
import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {isKey, t} from '../wording/index.ts'
import {workPath} from './addresses.ts'
import {formatDate} from './dates.ts'
import {titleOf} from './fact-view.ts'

export interface FindingView {
  readonly severity: Severity
  readonly ruleId: string
  readonly sentence: string
  readonly places: readonly string[]
}

export interface CheckedWorkView {
  readonly title: string
  readonly path: string
  readonly editions: number
  readonly blocks: number
  readonly facts: number
  readonly disputed: number
  readonly updated: {readonly iso: string; readonly words: string}
}

/** The last check, as the site tells it. */
export interface CheckView {
  readonly date: {readonly iso: string; readonly words: string}
  readonly counts: Readonly<Record<'works' | 'editions' | 'blocks' | 'mentions', number>> & {
    readonly facts: number
    readonly sources: number
  }
  readonly findings: readonly FindingView[]
  readonly works: readonly CheckedWorkView[]
}

interface Checked {
  readonly findings: readonly Finding[]
  readonly stats: Omit<CheckView['counts'], 'facts' | 'sources'>
}

/** @returns what the last check found, said in the language of the page */
export function checkView(project: Project, {findings, stats}: Checked, language: Language): CheckView {
  const works = project.works.map((work): CheckedWorkView => {
    const editions = Object.values(work.editions)
    const iso = String(editions[0]?.frontmatter.updated ?? '')
    const facts = [...work.facts.values()]
    return {
      title: titleOf(project, work.id, language),
      path: workPath(language, work.id),
      editions: editions.length,
      blocks: editions.reduce((sum, {blocks}) => sum + blocks.length, 0),
      facts: facts.length,
      disputed: facts.filter(({confidence}) => confidence === 'disputed').length,
      updated: {iso, words: formatDate(language, iso)},
    }
  })
  const latest =
    works
      .map(({updated}) => updated.iso)
      .sort()
      .at(-1) ?? ''
  return {
    date: {iso: latest, words: formatDate(language, latest)},
    counts: {
      works: stats.works,
      editions: stats.editions,
      blocks: stats.blocks,
      mentions: stats.mentions,
      facts: works.reduce((sum, {facts}) => sum + facts, 0),
      sources: project.sources.size,
    },
    findings: findings.map((finding) => findingView(finding, language)),
    works,
  }
}

function findingView({severity, ruleId, values, actual, expected, places}: Finding, language: Language): FindingView {
  const key = `finding.${ruleId}.reason`
  const sentence = isKey(key) ? t(language, key, {actual, expected: expected[0] ?? '', ...values}) : ruleId
  return {severity, ruleId, sentence, places: places.map(({file, start}) => `${file}:${start.line}:${start.column}`)}
}
