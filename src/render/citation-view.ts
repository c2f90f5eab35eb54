import type {Source} from '../document/work.ts'
import {isLanguage, type Language} from '../language.ts'
import {formatDate} from './dates.ts'

/** An entry of the bibliography, as a page shows it. */
export interface SourceView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** Host of the address, for print and for a glance at where a link leads. */
  readonly host: string
  readonly language: string
  readonly published?: {readonly iso: string; readonly words: string}
  readonly note?: string
}

/** @returns an entry of the bibliography in a page of `language` */
export function sourceView(source: Source, language: Language): SourceView {
  const {id, title, publisher, url, published, note} = source
  return {
    id,
    title,
    publisher,
    url,
    host: new URL(url).hostname.replace(/^www\./, ''),
    language: isLanguage(source.language) ? source.language : source.language || 'und',
    ...(published && {published: {iso: published, words: formatDate(language, published)}}),
    ...(note && {note: note[language]}),
  }
}
