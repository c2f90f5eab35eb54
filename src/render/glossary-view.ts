import type {Project} from '../document/work.ts'
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
  return terms
    .flatMap((term) =>
      term.definition
        ? [
            {
              id: term.id,
              name: term.forms[language].preferred,
              definition: term.definition[language],
              also: term.forms[language].allowed,
              elsewhere: languages
                .filter((other) => other !== language)
                .map((other) => ({language: other, name: term.forms[other].preferred})),
            },
          ]
        : [],
    )
    .sort((a, b) => order.compare(a.name, b.name))
}
