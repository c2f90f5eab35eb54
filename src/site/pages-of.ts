import {languages, type Language} from '../language.ts'
import {shownAt} from './shown.ts'
import type {Overview} from './views.ts'

export interface LanguageProps {
  readonly language: Language
}

/** @returns a path for each language, for `getStaticPaths` of a page that there is once in each */
export const eachLanguage = (): {params: {language: Language}; props: LanguageProps}[] =>
  languages.map((language) => ({params: {language}, props: {language}}))

/** @returns what the pages of a language share */
export async function overviewOf(language: Language): Promise<Overview> {
  return shownAt('overviews', language)
}
