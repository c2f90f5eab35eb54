import {z} from 'zod'
import {text, words} from './common.ts'

const fact = z
  .string()
  .regex(/^[a-z0-9][a-z0-9/-]*#[a-z0-9-]+$/, 'name a fact with its work, as in companies/upstage#pro2-released')
  .describe('A declared fact with its work: companies/upstage#pro2-released.')

const row = z.strictObject({
  name: z.union([text, words]).optional().describe('What the row is called; the label of its fact unless told.'),
  date: fact.optional().describe('The date by which the row stands; when its value held unless told.'),
  value: fact.describe('What is drawn.'),
  parts: z.array(fact).min(2).optional().describe('The parts that make up the value, drawn in one bar.'),
  less: fact.optional().describe('How many of them fell out afterwards.'),
})

const chart = z.strictObject({
  form: z.enum(['bars', 'marks']).describe('bars: a length for each value; marks: one mark for each that is counted.'),
  rows: z.array(row).min(2, 'a chart sets at least two values side by side; tell a single one in the prose'),
})

/** `content/charts.yaml`. */
export const chartsFile = z
  .strictObject({
    charts: z
      .record(z.string().regex(/^[a-z]+$/), chart)
      .describe('The charts by id; `site.chart.title.<id>`, `point` and `note` in i18n are their words.'),
  })
  .describe('What is drawn, of declared facts alone.')
