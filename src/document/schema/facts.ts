import {z} from 'zod'
import {units} from '../../fact/unit.ts'
import {day, id, isInCalendar, noSuchDay, text, words, year} from './common.ts'

const digits = {
  error: ({input}: {readonly input?: unknown}) =>
    `write a whole number, or a decimal in quotes as in "102.6"; received ${isObject(input) ? 'object' : input}`,
}
const isObject = (input: unknown): boolean => typeof input === 'object' && input !== null

const number = z
  .union([z.int(digits), z.string(digits).regex(/^-?\d+(?:\.\d+)?$/, digits)])
  .transform(String)
  .describe('A whole number, or a decimal as a string: "102.6".')

const range = z.strictObject(
  {from: number, to: number},
  {error: ({code}) => (code === 'invalid_type' ? 'a range is written {from: 1, to: 2}' : undefined)},
)

const amount = z.union([number, range]).describe('A number, or {from, to}.')

const bound = z
  .enum(['exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'])
  .default('exact')
  .describe('How the words around the figure bound it.')

const period = z
  .union([
    z
      .string()
      .regex(
        /^\d{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/,
        'write 2025-08-04, 2025-08, 2025, 2025-Q3 or 2025-H1',
      )
      .refine(isInCalendar, noSuchDay),
    year,
  ])
  .transform(String)
  .describe('2025-08-04, 2025-08, 2025, 2025-Q3 or 2025-H1.')

const common = {
  label: words.describe('What the figure is, as a short noun phrase; shown in the passport, infobox and tables.'),
  asOf: day.describe('The day, month or year for which the figure held or was reported.'),
  sources: z.array(id).min(1).describe('Ids of content/sources.yaml.'),
  confidence: z
    .enum(['corroborated', 'single-source', 'seed', 'disputed'])
    .describe('seed: rests on the starting article alone; disputed: needs a note.'),
  note: words.optional().describe('Who says otherwise, and which reading is taken.'),
  scale: id
    .optional()
    .describe('What it is measured on, where only figures of the same scale compare: a version of an index, a budget.'),
}

const unit = z
  .string()
  .refine((value) => Object.hasOwn(units, value), 'no such unit: see docs/writing.md')
  .meta({enum: Object.keys(units)})
  .describe('What is counted or measured.')

/** What was told before: the same kind of value, until when, and why no longer. */
const before = {
  until: day.describe('The day, month or year in which it was no longer so, or was seen to be wrong.'),
  why: z.enum(['changed', 'corrected']).describe('changed: things or plans did; corrected: it never was so.'),
  sources: z.array(id).min(1).describe('Who told it so: ids of content/sources.yaml.'),
  note: words.optional().describe('What a reader should know of the change.'),
}

const told = <V extends z.ZodRawShape>(value: V) =>
  z
    .array(z.strictObject({...value, ...before}))
    .optional()
    .describe('What was told before, oldest first.')

const dates = {
  value: z.union([period, z.strictObject({from: period, to: period})]),
  bound: z.enum(['exact', 'about']).default('exact').describe('How the words around the date bound it.'),
}

const phrases = {value: z.union([text, words]).describe('A phrase in each language, or one for all.')}

const amounts = {value: amount, bound}

const fact = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('quantity'), ...amounts, unit, ...common, history: told(amounts)}),
  z.strictObject({
    kind: z.literal('money'),
    ...amounts,
    currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code, as in KRW'),
    ...common,
    history: told(amounts),
  }),
  z.strictObject({kind: z.literal('date'), ...dates, ...common, history: told(dates)}),
  z.strictObject({kind: z.literal('text'), ...phrases, ...common, history: told(phrases)}),
])

/** A work's `facts.yaml`. */
export const factsFile = z
  .strictObject({
    facts: z.record(id, fact).describe('The declared facts by id, in the order in which a reader meets them.'),
    infobox: z.array(id).default([]).describe('Ids of the facts in the page’s box.'),
    timeline: z.array(id).default([]).describe('Ids of the dates on the timeline.'),
    compare: z
      .record(z.string().regex(/^[a-z][A-Za-z0-9-]*$/), id)
      .default({})
      .describe('Column of the comparison → id of the fact that it shows.'),
  })
  .describe('The declared facts of a work.')

export type FactsFile = z.infer<typeof factsFile>
export type FactEntry = FactsFile['facts'][string]
