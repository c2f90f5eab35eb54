import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {factView, type FactView} from './fact-view.ts'
import type {Writings} from './writings.ts'

/** What happened on one date, to the precision in which it is known. */
export interface TimelineDate {
  readonly iso: string
  readonly words: string
  readonly events: readonly FactView[]
}

export interface TimelineYear {
  readonly year: string
  readonly dates: readonly TimelineDate[]
}

/** @returns the dates that works name under `timeline`, oldest first; a bare year stands before its months */
export function timelineView(project: Project, writings: Writings, language: Language): TimelineYear[] {
  const events = project.works
    .flatMap((work) => work.timeline.flatMap((id) => work.facts.get(id) ?? []))
    .map((fact) => factView(fact, project, writings, language))
  const dates = grouped(events, ({machine}) => machine?.value ?? '')
    .filter(([iso]) => iso !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso, list]) => ({iso, words: list[0]?.value ?? '', events: list}))
  return grouped(dates, ({iso}) => iso.slice(0, 4)).map(([year, list]) => ({year, dates: list}))
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}
