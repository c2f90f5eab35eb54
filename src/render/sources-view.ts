import type {Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {anchorOf, workPath} from './addresses.ts'
import {sourceView, type SourceView} from './citation-view.ts'
import {collator} from './dates.ts'
import {titleOf} from './fact-view.ts'

/** A source, and the blocks that cite it. */
export interface CitedSource extends SourceView {
  readonly citedBy: readonly {readonly title: string; readonly hrefs: readonly string[]}[]
}

/** @returns the bibliography by publisher, each entry with the way back to the blocks that cite it */
export function sourcesView(project: Project, language: Language): CitedSource[] {
  const order = collator(language)
  const citing = citations(project, language)
  return [...project.sources.values()]
    .map((source) => ({...sourceView(source, language), citedBy: citing.get(source.id) ?? []}))
    .sort(
      (a, b) =>
        order.compare(a.publisher, b.publisher) ||
        order.compare(a.published?.iso ?? '', b.published?.iso ?? '') ||
        order.compare(a.id, b.id),
    )
}

/** Source → the works that cite it, with the blocks. */
function citations(project: Project, language: Language): Map<string, CitedSource['citedBy']> {
  const found = new Map<string, Map<string, Set<string>>>()
  for (const work of project.works)
    for (const block of (work.editions[language] ?? work.editions[project.source])?.blocks ?? [])
      for (const {scheme, target} of block.links) {
        if (scheme !== 'source') continue
        const works = found.get(target) ?? new Map<string, Set<string>>()
        found.set(target, works)
        const hrefs = works.get(work.id) ?? new Set()
        works.set(work.id, hrefs.add(`${workPath(language, work.id)}#${anchorOf(block)}`))
      }
  return new Map(
    Array.from(found, ([source, works]) => [
      source,
      Array.from(works, ([work, hrefs]) => ({title: titleOf(project, work, language), hrefs: [...hrefs]})),
    ]),
  )
}
