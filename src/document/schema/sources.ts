import {z} from 'zod'
import {day, id, text, words} from './common.ts'

const source = z.strictObject({
  title: text,
  publisher: text,
  url: z.url({protocol: /^https?$/, error: 'a source has an http address'}),
  published: day.optional().describe('As exact as the page tells it; none where it carries no date.'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is an ISO 639 code'),
  note: words.optional().describe('What a reader should know of its standing.'),
})

/** `content/sources.yaml`. */
export const sourcesFile = z.strictObject({sources: z.record(id, source)}).describe('The bibliography, by id.')
