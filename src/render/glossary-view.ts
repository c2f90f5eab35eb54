import type {Project, Term} from '../document/work.ts'
import {languages, type Language} from '../language.ts'
import {collator} from './dates.ts'

/** A term that is explained, with what it is called in each language. */
export interface TermView {
  readonly id: string
  readonly name: string
  readonly definition: string
  /** Other ways to say it in the language of the page. */
  readonly also: readonly string[]
  readonly elsewhere: readonly {readonly language: Language; readonly name: string}[]
}

/** @returns the terms that have a definition, in the order of the language */
export function glossaryView({terms}: Project, language: Language): TermView[] {
  const order = collator(language)
  return terms.flatMap((term) => termView(term, language) ?? []).sort((a, b) => order.compare(a.name, b.name))
}

/** @returns a term as a page explains it; nothing where it has no definition */
export function termView({id, forms, definition}: Term, language: Language): TermView | undefined {
  return (
    definition && {
      id,
      name: forms[language].preferred,
      definition: definition[language],
      also: forms[language].allowed,
      elsewhere: languages
        .filter((other) => other !== language)
        .map((other) => ({language: other, name: forms[other].preferred})),
    }
  )
}
