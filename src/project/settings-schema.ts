import {z} from 'zod'
import {preset} from '../check/preset.ts'
import {languages} from '../language.ts'

const rule = z.enum(Object.keys(preset) as [keyof typeof preset, ...(keyof typeof preset)[]])

const host = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/i, 'has to be a host alone, as in docs.example.com')
const address = z
  .string()
  .regex(/^(?:https?:\/\/[^\s/#]|\/)[^\s#]*$/i, 'has to be an address (https://example.com/old) or a path (/old)')

/** A host that stood for two would make pages of both out to be one. */
const hosts = z.record(host, z.array(host).min(1)).superRefine((given, context) => {
  const known = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  for (const [name, others] of Object.entries(given))
    for (const [index, other] of others.entries()) {
      const key = other.toLowerCase()
      if (known.has(key)) context.addIssue({code: 'custom', path: [name, index], message: `${other} stands here twice`})
      known.add(key)
    }
})

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
  review: z.partialRecord(z.enum(['quantity', 'money', 'date', 'text']), z.int().min(1).max(100_000)).optional(),
  links: z.strictObject({hosts: hosts.optional(), moved: z.record(address, address).optional()}).optional(),
})
