import {termsIn} from '../check/terms.ts'
import type {Term} from '../document/work.ts'
import type {Language} from '../language.ts'

/** Where a text names a term that the glossary explains. */
export interface Gloss {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/**
 * @returns the explained terms that a text names, in order; the longest name at each place wins, so that a term inside
 *   the name of something else is not explained there
 */
export function glossesIn(text: string, language: Language, terms: readonly Term[]): Gloss[] {
  return termsIn(text, language, inflected(terms, language))
    .filter(({term}) => term.definition)
    .map(({start, end, term}) => ({start, end, term}))
}

const cache = new WeakMap<readonly Term[], Map<Language, readonly Term[]>>()

/** The terms with their forms as a text has them: at the start of a sentence, and in the English plural. */
function inflected(terms: readonly Term[], language: Language): readonly Term[] {
  const known = cache.get(terms) ?? new Map<Language, readonly Term[]>()
  cache.set(terms, known)
  const made = known.get(language) ?? terms.map((term) => withForms(term, language))
  known.set(language, made)
  return made
}

function withForms(term: Term, language: Language): Term {
  const {preferred, allowed} = term.forms[language]
  // A word of the name alone (“team” for “elite team”) has a sense of its own.
  const distinct = allowed.filter((form) => !preferred.split(' ').includes(form))
  const numbered = [preferred, ...distinct].flatMap((form) =>
    language === 'en' && /\p{Ll}$/u.test(form) ? [form, `${form}s`] : [form],
  )
  const forms = numbered.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)])
  return {
    ...term,
    forms: {...term.forms, [language]: {preferred, allowed: [...new Set(forms)], forbidden: [], avoidInContext: []}},
  }
}
