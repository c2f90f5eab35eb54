import type {Block, Edition, Span} from '../document/edition.ts'
import type {DeclaredFact, Project, Work} from '../document/work.ts'
import {readingsOf} from './label-reading.ts'
import {inWords, labelsOf} from './label.ts'
import {contextOf} from './rule.ts'

/** A place in an edition that tells a declared fact. */
export interface FactUse {
  readonly fact: DeclaredFact
  readonly edition: Edition
  readonly block: Block
  readonly span: Span
  /** What is written there; empty where the program writes it. */
  readonly written: string
  /** What should be written there. */
  readonly expected: string
  /** Whether it says the value as it is declared now. */
  readonly says: boolean
}

/** @returns where the editions of a work tell declared facts, of this work or of others; in order */
export function usesIn(project: Project, work: Work): FactUse[] {
  const context = contextOf(project, work)
  const read = new Map(readingsOf(context).map(([{link}, {result}]) => [link, result]))
  return context.editions.flatMap((edition) =>
    labelsOf(context, edition).flatMap(({fact, block, link, text}): FactUse[] => {
      if (!fact) return []
      const says = text === '' || read.get(link) === 'same'
      const span = text === '' ? link.span : block.place(link.start, link.end)
      return [{fact, edition, block, span, written: text, expected: inWords(fact.value, edition.language), says}]
    }),
  )
}
