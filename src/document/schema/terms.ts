import {z} from 'zod'
import {id, text, words} from './common.ts'

const forms = z.strictObject({
  preferred: text.describe('The form to write.'),
  allowed: z.array(text).default([]).describe('Forms that may stand as well.'),
  forbidden: z.array(text).default([]).describe('Forms that are a finding wherever they stand alone.'),
  avoidInContext: z
    .array(text)
    .default([])
    .describe('Forms that mean something else as well: a finding only where the other edition names the term.'),
})

const term = z.strictObject({
  kind: z.enum(['organization', 'programme', 'model', 'service', 'benchmark', 'person', 'concept']),
  vi: forms,
  ko: forms,
  en: forms,
  definition: words.optional().describe('What it means, for the glossary: one sentence with no figure in it.'),
})

/** `content/terms.yaml`. */
export const termsFile = z.strictObject({terms: z.record(id, term)}).describe('The term base, by id.')
