import {languages, type Language} from '../language.ts'

/** One file of a work, as a layout sees it. */
export interface Place {
  readonly work: string
  readonly language: Language
}

/**
 * A way in which repositories lay out their editions. `{language}` and `{work}` stand for what varies; what `{folder}`
 * stands for is part of the work's name.
 */
export interface Layout {
  readonly pattern: string
  /** Where the source edition lies, when it lies elsewhere. */
  readonly sourcePattern?: string
}

/** In the order in which they are tried; among those that find equally many editions the first stands. */
export const layouts: readonly Layout[] = [
  {pattern: '{work}/{language}'},
  {pattern: '{language}/{work}', sourcePattern: '{work}'},
  {pattern: '{work}.{language}', sourcePattern: '{work}'},
  {pattern: 'i18n/{language}/docusaurus-plugin-content-docs/current/{work}', sourcePattern: 'docs/{work}'},
  {pattern: 'translations/{language}/{work}', sourcePattern: '{work}'},
  {pattern: '{folder}/{language}/{work}', sourcePattern: '{work}'},
]

/** Codes as folders and suffixes write them. */
const codes = languages.flatMap((language) => [language, language.toUpperCase()]).join('|')

const extension = /\.mdx?$/

/** @returns the language that a folder or suffix names: `ko`, `ko-KR`, `ko_KR`, in any case */
export function languageOf(name: string): Language | undefined {
  const code = /^([a-z]{2})(?:[-_][a-z0-9]{2,8})?$/i.exec(name)?.[1]?.toLowerCase()
  return languages.find((language) => language === code)
}

/**
 * @param pattern a path with `{work}` and `{language}`, with or without an extension
 * @returns which work and language a path is, or nothing
 * @throws when the pattern has no `{work}`
 * @example matcher('{work}.{language}')('docs/intro.ko.md') //=> {work: 'docs/intro', language: 'ko'}
 */
export function matcher(pattern: string, source?: Language): (path: string) => Place | undefined {
  const bare = pattern.replace(extension, '').replace(/^\.\//, '')
  if (!bare.includes('{work}')) throw new RangeError(`A layout needs {work}: ${pattern}`)
  const expression = bare
    .split(/(\{work\}|\{language\}|\{folder\})/)
    .map((part) => {
      if (part === '{work}') return '(?<work>.+)'
      if (part === '{folder}') return '(?<folder>.+?)'
      if (part === '{language}') return `(?<language>(?:${codes})(?:[-_][A-Za-z0-9]{2,8})?)`
      return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    })
    .join('')
  const whole = new RegExp(`^${expression}$`)
  return (path) => {
    const groups = whole.exec(path.replace(extension, ''))?.groups
    const language = groups?.language === undefined ? source : languageOf(groups.language)
    if (groups?.work === undefined || !language) return undefined
    return {work: groups.folder === undefined ? groups.work : `${groups.folder}/${groups.work}`, language}
  }
}

/** Which editions a layout makes of the files. */
export type Editions = ReadonlyMap<string, Readonly<Partial<Record<Language, string>>>>

/** @returns the files by work and language, as `layout` sees them; sorted by work */
export function arrange(files: readonly string[], layout: Layout, source: Language): Editions {
  const match = matcher(layout.pattern)
  const matchSource = layout.sourcePattern === undefined ? undefined : matcher(layout.sourcePattern, source)
  const works = new Map<string, Partial<Record<Language, string>>>()
  const put = (file: string, place: Place | undefined): boolean => {
    if (!place) return false
    const editions = works.get(place.work) ?? {}
    editions[place.language] ??= file
    works.set(place.work, editions)
    return true
  }
  const rest = files.filter((file) => !put(file, match(file)))
  if (matchSource)
    for (const file of rest) {
      const place = matchSource(file)
      if (place && works.has(place.work)) put(file, place)
    }
  return new Map([...works].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** @returns the layout under which most editions have another to be compared with */
export function recognizeLayout(files: readonly string[], source: Language): Layout {
  const score = (layout: Layout): number =>
    [...arrange(files, layout, source).values()]
      .map((editions) => Object.keys(editions).length)
      .filter((count) => count > 1)
      .reduce((sum, count) => sum + count, 0)
  return layouts.reduce((best, layout) => (score(layout) > score(best) ? layout : best))
}
