import {z} from 'zod'
import {chartsFile} from './charts.ts'
import {factsFile} from './facts.ts'
import {frontMatter} from './front-matter.ts'
import {sourcesFile} from './sources.ts'
import {termsFile} from './terms.ts'

/** What editors complete from, by the name of its file. */
export const jsonSchemas = {
  'charts.schema.json': chartsFile,
  'facts.schema.json': factsFile,
  'front-matter.schema.json': frontMatter,
  'sources.schema.json': sourcesFile,
  'terms.schema.json': termsFile,
} as const satisfies Readonly<Record<string, z.ZodType>>

/** @returns the text of a schema's file: what may be written, before defaults are filled in */
export function jsonSchema(name: keyof typeof jsonSchemas): string {
  return `${JSON.stringify(z.toJSONSchema(jsonSchemas[name], {io: 'input'}), undefined, 2)}\n`
}
