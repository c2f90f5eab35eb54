import type {z} from 'zod'

/** What was expected and received; of a value that may have several shapes, what each of them expects. */
export function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return [...new Set(issue.errors.flat().map(problemOf))].join('; ')
  // What a key should have been says more than that it is none.
  const [key] = issue.code === 'invalid_key' ? issue.issues : []
  return (key ?? issue).message.replace(/^Invalid (?:input|option|string): /, '')
}

/** @returns the way to a value as users write it: `facts.pledge.value` */
export const pathName = (path: readonly PropertyKey[]): string => path.map(String).join('.')
