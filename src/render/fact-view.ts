import type {Confidence, DeclaredFact, Project} from '../document/work.ts'
import type {Language} from '../language.ts'
import {factPath, workPath} from './addresses.ts'
import {sourceView, type SourceView} from './citation-view.ts'
import {formatDate} from './dates.ts'
import {valueIn} from './facts.ts'
import {machineValue, type MachineValue} from './machine.ts'
import {writingKey, type Writing, type Writings} from './writings.ts'

/** A fact's passport: what it is, as of when, who says so, and how each edition writes it. */
export interface FactView {
  readonly id: string
  readonly work: string
  readonly language: Language
  readonly path: string
  readonly label: string
  readonly value: string
  readonly machine?: MachineValue
  readonly asOf: {readonly iso: string; readonly words: string}
  readonly confidence: Confidence
  readonly note?: string
  readonly sources: readonly SourceView[]
  readonly writings: readonly Writing[]
  readonly of: {readonly title: string; readonly path: string}
}

/** @returns the passport of a fact in a page of `language` */
export function factView(fact: DeclaredFact, project: Project, writings: Writings, language: Language): FactView {
  const machine = machineValue(fact.value)
  return {
    id: fact.id,
    work: fact.work,
    language,
    path: factPath(language, fact.work, fact.id),
    label: fact.label[language],
    value: valueIn(language, fact),
    ...(machine && {machine}),
    asOf: {iso: fact.asOf, words: formatDate(language, fact.asOf)},
    confidence: fact.confidence,
    ...(fact.note && {note: fact.note[language]}),
    sources: fact.sources.flatMap((id) => {
      const source = project.sources.get(id)
      return source ? [sourceView(source, language)] : []
    }),
    writings: writings.get(writingKey(fact.work, fact.id)) ?? [],
    of: {title: titleOf(project, fact.work, language), path: workPath(language, fact.work)},
  }
}

/** @returns the title of a work in a language, or in the source language where that edition is missing */
export function titleOf(project: Project, id: string, language: Language): string {
  const editions = project.works.find((work) => work.id === id)?.editions
  return String((editions?.[language] ?? editions?.[project.source])?.frontmatter.title ?? id)
}
