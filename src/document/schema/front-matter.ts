import {z} from 'zod'
import {isInCalendar, noSuchDay, text} from './common.ts'

/** The head of an edition. */
export const frontMatter = z
  .strictObject({
    title: text,
    description: text.describe('One sentence for search results and feeds, with no figure in it.'),
    updated: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'write a day as 2026-11-23')
      .refine(isInCalendar, noSuchDay)
      .describe('The day the text was last made to agree with its sources; the same in all editions.'),
  })
  .describe('The head of an edition.')
