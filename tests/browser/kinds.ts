import {globSync} from 'node:fs'
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

/**
 * @param kinds where to look
 * @returns the first of each route of the site, so that no kind of page is forgotten
 * @throws with the route of which there is none
 */
export function onePerRoute(paths: readonly string[] = kinds): string[] {
  const routes = globSync('**/*.astro', {cwd: 'src/site/pages/[language]'}).map((file) => file.replaceAll('\\', '/'))
  // What is named in full goes before what stands for any name.
  const ordered = routes.sort((a, b) => a.split('[').length - b.split('[').length || b.length - a.length)
  const left = new Set(paths)
  return ordered.map((route) => {
    const own = [...left].filter((path) => matcherOf(route).test(path))
    for (const path of own) left.delete(path)
    const [first] = own
    if (first === undefined) throw new Error(`No page of ${route} is in tests/browser/kinds.ts; add one`)
    return first
  })
}

/** `facts/[...fact].astro` → `^facts/.+/$` */
function matcherOf(route: string): RegExp {
  const path = route.replace(/(?:^|(?<=\/))index\.astro$/, '').replace(/\.astro$/, '/')
  return new RegExp(`^${path.replaceAll(/\[\.\.\.[a-z]+\]/g, '.+').replaceAll(/\[[a-z]+\]/g, '[^/]+')}$`)
}
