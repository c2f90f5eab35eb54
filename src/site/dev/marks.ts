import type {Finding, Severity} from '../../check/finding.ts'
import type {Project, Work} from '../../document/work.ts'
import {languages, type Language} from '../../language.ts'
import {anchorOf} from '../../render/addresses.ts'
import {saidOf, type Said} from './findings.ts'

/** What is wrong with a block of an edition, or old. */
export interface Mark {
  readonly language: Language
  /** The block's id in the pages. */
  readonly anchor: string
  readonly severity: Severity
  readonly said: Said
}

/** @returns what to mark in a work that is set side by side */
export function marksOf({works}: Project, {id}: Work, findings: readonly Finding[]): Mark[] {
  const work = works.find((work) => work.id === id)
  const own = findings.filter((finding) => finding.work === id)
  return languages.flatMap((language) => {
    const edition = work?.editions[language]
    return (edition?.blocks ?? []).flatMap((block) =>
      own
        .filter(({places: [place]}) => {
          if (!place || place.file !== edition?.file) return false
          return place.start.offset >= block.span.start.offset && place.start.offset <= block.span.end.offset
        })
        .map((finding) => ({language, anchor: anchorOf(block), severity: finding.severity, said: saidOf(finding)})),
    )
  })
}
