import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import {viewLoader} from './loader.ts'
import type {Shown} from './shown.ts'

/** Where the view lies: Astro goes through every value of an entry, more than once. */
const schema = z.object({file: z.string()})

const collection = (name: keyof Shown) => defineCollection({loader: viewLoader(name), schema})

export const collections = {
  editions: collection('editions'),
  besides: collection('besides'),
  facts: collection('facts'),
  searches: collection('searches'),
  overviews: collection('overviews'),
} satisfies Record<keyof Shown, unknown>
