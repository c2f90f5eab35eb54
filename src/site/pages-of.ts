import {languages, type Language} from '../language.ts'
import {shownAt} from './shown.ts'
import type {Overview} from './views.ts'

export interface LanguageProps {
  readonly language: Language
}

/** @returns a path for each language, for `getStaticPaths` of a page that there is once in each */
export const eachLanguage = (): {params: {language: Language}; props: LanguageProps}[] =>
  languages.map((language) => ({params: {language}, props: {language}}))

/** @returns one of the things that pages of a language show of all works */
export async function overviewOf<Part extends keyof Overview>(language: Language, part: Part): Promise<Overview[Part]> {
  return (await shownAt('overviews', `${language}/${part}`)) as Overview[Part] // laid out by that name
}
