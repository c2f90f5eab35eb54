import {z} from 'zod'

const phrase = z.string().trim().min(1)

/** The same words in each language. */
export const words = z
  .strictObject({vi: phrase, ko: phrase, en: phrase})
  .describe('The same words in Vietnamese, Korean and English.')

/** `2025-08-04`, `2025-08` or `2025`; a bare year may stand without quotes. */
export const day = z
  .union([
    z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write 2025-08-04, 2025-08 or 2025'),
    z.int().min(1000).max(9999),
  ])
  .transform(String)

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is small letters, digits and single hyphens')

export const text = phrase
