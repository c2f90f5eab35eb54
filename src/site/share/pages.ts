import {languages, type Language} from '../../language.ts'
import {t, type Key} from '../../wording/index.ts'
import type {ShareText} from './image.ts'

/** Size that readers of `og:image` expect. */
export const shareSize = {width: 1200, height: 630} as const

/** Pages that are no works and have a picture of their own, by their path behind the language. */
const pages: Readonly<Record<string, Key>> = {
  home: 'site.home.title',
  companies: 'site.nav.companies',
  compare: 'site.compare.title',
  charts: 'site.charts.title',
  timeline: 'site.timeline.title',
  changes: 'site.changes.title',
  glossary: 'site.glossary.title',
  sources: 'site.sources.title',
  facts: 'site.facts.title',
  check: 'site.check.title',
  search: 'site.search.title',
  status: 'site.status.title',
}

/**
 * @param path a page's path behind its language, with its last slash
 * @param work the work that the page shows, if it does
 * @returns the address of the picture that stands for it: its own, or that of the page that it belongs to
 * @example sharePath('ko', 'facts/programme/pledge/') //=> '/share/ko/facts.png'
 */
export function sharePath(language: Language, path: string, work?: string): string {
  const [room = ''] = path.split('/')
  return `/share/${language}/${work ?? (Object.hasOwn(pages, room) ? room : 'home')}.png`
}

/** A picture, by its name in the language's folder. */
export interface SharePicture {
  readonly language: Language
  readonly name: string
  readonly text: ShareText
}

/**
 * @param named the works as each language names them
 * @returns what each picture says
 */
export function sharePictures(
  named: Readonly<Record<Language, readonly {readonly work: string; readonly title: string}[]>>,
): SharePicture[] {
  const works = new Map<string, Partial<Record<Language, string>>>()
  for (const language of languages)
    for (const {work, title} of named[language]) works.set(work, {...works.get(work), [language]: title})
  return languages.flatMap((language) => [
    ...Object.entries(pages).map(([name, key]) => ({
      language,
      name,
      text: {language, titles: {vi: t('vi', key), ko: t('ko', key), en: t('en', key)}},
    })),
    ...Array.from(works, ([name, {vi = name, ko = vi, en = vi}]) => ({
      language,
      name,
      text: {language, titles: {vi, ko, en}},
    })),
  ])
}
