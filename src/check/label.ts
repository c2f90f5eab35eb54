import type {Block, Edition, Link} from '../document/edition.ts'
import type {DeclaredFact, DeclaredValue, Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import {phrase} from '../phrase/index.ts'
import type {RuleContext} from './rule.ts'

/** A link to a declared fact, where it stands and what it leads to. */
export interface Label {
  readonly edition: Edition
  readonly block: Block
  readonly link: Link
  /** As written between the brackets. */
  readonly text: string
  /** None when no fact has that id. */
  readonly fact: DeclaredFact | undefined
}

/** @returns the labels of an edition in their order */
export function labelsOf({work, project}: RuleContext, edition: Edition): Label[] {
  return edition.blocks.flatMap((block) =>
    block.links
      .filter(({scheme}) => scheme === 'fact')
      .map((link) => ({
        edition,
        block,
        link,
        text: block.text.slice(link.start, link.end),
        fact: findFact(link.target, work, project.works),
      })),
  )
}

/**
 * @param target `pledge`, or `companies/upstage#founded` for a fact of another work
 * @returns the fact, or nothing
 */
export function findFact(target: string, work: Work, works: readonly Work[]): DeclaredFact | undefined {
  const hash = target.indexOf('#')
  if (hash < 0) return work.facts.get(target)
  const other = works.find(({id}) => id === target.slice(0, hash))
  return other?.facts.get(target.slice(hash + 1))
}

/** @returns what the fact is called, as values of a sentence in any language */
export function labels({label}: DeclaredFact): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(label).map(([language, words]) => [`label.${language}`, words]))
}

/** @returns the value in words, as it should stand in a text of this language */
export function inWords(value: DeclaredValue, language: Language): string {
  return value.kind === 'text' ? value.words[language] : phrase(value, language)
}
