import {z} from 'zod'

const phrase = z.string().trim().min(1)

/** The same words in each language. */
export const words = z
  .strictObject({vi: phrase, ko: phrase, en: phrase})
  .describe('The same words in Vietnamese, Korean and English.')

/** @returns whether a day as 2025-08-04 is in the calendar; what is not written as a day is for the pattern to refuse */
export function isInCalendar(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  const isLate = day > new Date(Date.UTC(year, month, 0)).getUTCDate()
  return !(isLate && day <= 31)
}

/** A bare year; a day without hyphens is none. */
export const year = z
  .int()
  .min(1000, 'write 2025-08-04, 2025-08 or 2025')
  .max(9999, 'write 2025-08-04, 2025-08 or 2025')

export const noSuchDay = 'there is no such day in the calendar'

/** `2025-08-04`, `2025-08` or `2025`; a bare year may stand without quotes. */
export const day = z
  .union([
    z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write 2025-08-04, 2025-08 or 2025')
      .refine(isInCalendar, noSuchDay),
    year,
  ])
  .transform(String)

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is small letters, digits and single hyphens')

export const text = phrase
