import type {Language} from '../language.ts'
import {t, type Key} from '../wording/index.ts'

const entries = [
  ['programme/', 'site.nav.programme'],
  ['companies/', 'site.nav.companies'],
  ['compare/', 'site.nav.compare'],
  ['charts/', 'site.nav.charts'],
  ['timeline/', 'site.nav.timeline'],
  ['glossary/', 'site.nav.glossary'],
  ['sources/', 'site.nav.sources'],
  ['facts/', 'site.nav.facts'],
  ['check/', 'site.nav.check'],
] as const satisfies readonly (readonly [string, Key])[]

export interface MenuEntry {
  readonly href: string
  readonly label: string
}

/** @returns the site's pages in the order in which a reader may want them */
export const menuOf = (language: Language): MenuEntry[] =>
  entries.map(([path, key]) => ({href: `/${language}/${path}`, label: t(language, key)}))
