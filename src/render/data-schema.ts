import {z} from 'zod'
import {languages} from '../language.ts'

const inEach = z
  .strictObject(Object.fromEntries(languages.map((language) => [language, z.string()])))
  .describe('The same in each language.')

const value = z
  .string()
  .describe(
    'Plain digits in base units, a date as in 2025-08-04, or a range as from/to; empty where the fact is words.',
  )

const fact = z.strictObject({
  work: z.string().describe('The work that declares it, as in companies/upstage.'),
  id: z.string().describe('Its id in that work; the two together name a fact for good.'),
  value,
  asOf: z.string().describe('The day, month or year for which it held or was reported.'),
  confidence: z.enum(['corroborated', 'single-source', 'seed', 'disputed']),
  label: inEach.describe('What it is, in each language.'),
  words: inEach.describe('The value as each language writes it.'),
  sources: z.array(z.url()).describe('Who says so.'),
})

const datum = z.strictObject({
  fact: z.string().describe('The work and the id, with # between them.'),
  role: z.enum(['value', 'part', 'less']).describe('Drawn whole, as a part of a value, or as what fell out of it.'),
  name: inEach,
  date: z.string().describe('The date by which its row stands.'),
  value,
})

const named = (title: string, schema: z.ZodType): object => ({...z.toJSONSchema(schema), title})

/** What lies under `/data/`, described for machines (JSON Schema). */
export const dataSchemas = {
  'facts.schema.json': named('Declared facts', z.strictObject({version: z.literal(1), facts: z.array(fact)})),
  'chart.schema.json': named(
    'What a chart draws',
    z.strictObject({version: z.literal(1), chart: z.string(), rows: z.array(datum)}),
  ),
} as const
