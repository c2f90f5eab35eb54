import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {factView, type FactView} from './fact-view.ts'
import type {Writings} from './writings.ts'

/** A year, and what happened in it. */
export interface TimelineYear {
  readonly year: string
  readonly events: readonly FactView[]
}

/** @returns the dates that works name under `timeline`, oldest first; a bare year stands before its months */
export function timelineView(project: Project, writings: Writings, language: Language): TimelineYear[] {
  const events = project.works
    .flatMap((work) => work.timeline.flatMap((id) => work.facts.get(id) ?? []))
    .map((fact) => factView(fact, project, writings, language))
    .filter(({machine}) => machine !== undefined)
    .sort((a, b) => order(a.machine?.value ?? '', b.machine?.value ?? ''))
  const years = new Map<string, FactView[]>()
  for (const event of events) {
    const year = event.machine?.value.slice(0, 4) ?? ''
    years.set(year, [...(years.get(year) ?? []), event])
  }
  return Array.from(years, ([year, list]) => ({year, events: list}))
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
