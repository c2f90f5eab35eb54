import {z} from 'zod'
import {preset} from '../check/preset.ts'
import {languages} from '../language.ts'

const rule = z.enum(Object.keys(preset) as [keyof typeof preset, ...(keyof typeof preset)[]])

/** What a settings file may say; loaded only where there is one. */
export const schema = z.strictObject({
  source: z.enum(languages).optional(),
  layout: z
    .string()
    .refine(
      (pattern) => pattern.includes('{work}') && pattern.includes('{language}'),
      'has to name {work} and {language}',
    )
    .optional(),
  ignore: z.array(z.string()).optional(),
  rules: z.partialRecord(rule, z.enum(['error', 'warning', 'info', 'off'])).optional(),
  terms: z.string().optional(),
})
