import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import {languages} from '../language.ts'
import {viewLoader} from './loader.ts'

/** A view as one string: Astro goes through every value of an entry, more than once. */
const schema = z.object({json: z.string()})

export const collections = {
  editions: defineCollection({
    loader: viewLoader('editions', ({editions}) =>
      editions.map((view) => ({id: `${view.language}/${view.work}`, view})),
    ),
    schema,
  }),
  besides: defineCollection({
    loader: viewLoader('besides', ({besides}) => besides.map((view) => ({id: view.work, view}))),
    schema,
  }),
  facts: defineCollection({
    loader: viewLoader('facts', ({facts}) =>
      facts.map((view) => ({id: `${view.language}/${view.work}/${view.id}`, view})),
    ),
    schema,
  }),
  searches: defineCollection({
    loader: viewLoader('searches', ({searches}) =>
      searches.flatMap(({language, version, files}) =>
        files.map((file) => ({id: `${language}/${version}/${file.name}`, view: {language, version, ...file}})),
      ),
    ),
    schema,
  }),
  overviews: defineCollection({
    loader: viewLoader('overviews', ({overviews}) =>
      languages.map((language) => ({id: language, view: overviews[language]})),
    ),
    schema,
  }),
}
