import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import {languages, type Language} from '../language.ts'
import type {EditionView} from '../render/edition-view.ts'
import type {FactView} from '../render/fact-view.ts'
import {viewLoader} from './loader.ts'
import type {MarkedBesideView, Overview} from './views.ts'

/** A file of a search index. */
interface SearchFile {
  readonly language: Language
  readonly version: string
  readonly name: string
  readonly json: string
}

export const collections = {
  editions: defineCollection({
    loader: viewLoader('editions', ({editions}) =>
      editions.map((view) => {
        const {html, ...data} = view
        return {id: `${view.language}/${view.work}`, data, html}
      }),
    ),
    schema: z.custom<Omit<EditionView, 'html'>>(),
  }),
  besides: defineCollection({
    loader: viewLoader('besides', ({besides}) => besides.map((view) => ({id: view.work, data: view}))),
    schema: z.custom<MarkedBesideView>(),
  }),
  facts: defineCollection({
    loader: viewLoader('facts', ({facts}) =>
      facts.map((view) => ({id: `${view.language}/${view.work}/${view.id}`, data: view})),
    ),
    schema: z.custom<FactView>(),
  }),
  searches: defineCollection({
    loader: viewLoader('searches', ({searches}) =>
      searches.flatMap(({language, version, files}) =>
        files.map(({name, json}) => ({id: `${language}/${version}/${name}`, data: {language, version, name, json}})),
      ),
    ),
    schema: z.custom<SearchFile>(),
  }),
  overviews: defineCollection({
    loader: viewLoader('overviews', ({overviews}) =>
      languages.map((language) => ({id: language, data: overviews[language]})),
    ),
    schema: z.custom<Overview>(),
  }),
}
