import {z} from 'zod'
import {languages} from '../language.ts'

const count = z.int().min(0)
const point = z.strictObject({line: z.int().min(1), column: z.int().min(1), offset: count})

const place = z.strictObject({language: z.enum(languages).exactOptional(), file: z.string(), start: point, end: point})

/** One finding as other programs read it. */
const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  work: z.string(),
  message: z.string().min(1),
  expected: z.array(z.string()).readonly(),
  actual: z.string(),
  places: z.array(place).readonly(),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
})

const stats = z.strictObject({
  works: count,
  editions: count,
  blocks: count,
  blocksWithFigures: count,
  mentions: count,
  bytes: count,
})

/** The shape of the JSON report, version 1; keys in the order in which they are written. */
export const jsonReport = z.strictObject({version: z.literal(1), stats, findings: z.array(finding).readonly()})

export type JsonReport = z.infer<typeof jsonReport>
