import type {Source} from '../document/work.ts'
import type {Language} from '../language.ts'
import {formatDate} from './dates.ts'

/** An entry of the bibliography, as a page shows it. */
export interface SourceView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** Host of the address, for print and for a glance at where a link leads. */
  readonly host: string
  /** Of the page that the address leads to. */
  readonly language: string
  readonly titleLanguage: string
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
    language: source.language,
    titleLanguage: titleLanguage(source),
    ...(published && {published: {iso: published, words: formatDate(language, published)}}),
    ...(note && {note: note[language]}),
  }
}

/** A page in Korean may be listed under an English title of ours; what is read aloud is the title. */
function titleLanguage({title, language}: Source): string {
  const isKorean = /\p{Script=Hangul}/u.test(title)
  if (isKorean) return 'ko'
  return language === 'ko' ? 'en' : language
}
