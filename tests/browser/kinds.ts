import {languages, type Language} from '../../src/language.ts'

/** One page of every kind, behind its language. */
export const kinds = [
  '',
  'programme/',
  'companies/',
  'companies/lg-ai-research/',
  'companies/sk-telecom/',
  'companies/naver-cloud/',
  'companies/nc-ai/',
  'companies/upstage/',
  'compare/',
  'compare/parameters/',
  'charts/',
  'timeline/',
  'changes/',
  'glossary/',
  'sources/',
  'facts/',
  'facts/programme/pledge/',
  'side-by-side/programme/',
  'check/',
  'search/',
  'status/',
  '404/',
] as const

export const articles = kinds.filter((kind) => kind === 'programme/' || /^companies\/./.test(kind))

export interface PageCase {
  readonly language: Language
  readonly path: string
}

/** @returns each kind of page in each language */
export const inEachLanguage = (paths: readonly string[] = kinds): PageCase[] =>
  languages.flatMap((language) => paths.map((kind) => ({language, path: `${language}/${kind}`})))
