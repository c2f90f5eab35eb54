import type {Finding} from './finding.ts'
import {applyReplacements, type Replacement} from './replacement.ts'

/** What to write in one file. */
export interface FileFix {
  readonly file: string
  readonly replacements: readonly Replacement[]
  /** How many findings are mended by it. */
  readonly mended: number
}

/**
 * @returns what to write in each file, for the findings that leave no choice; of two that would write in the same place
 *   the first alone is mended
 */
export function fixesOf(findings: readonly Finding[]): FileFix[] {
  const mendable = findings.filter(({fix, places}) => fix && fix.length > 0 && places.length > 0)
  return [...Map.groupBy(mendable, ({places}) => places[0]?.file ?? '')].map(([file, own]) => {
    const taken: Replacement[] = []
    let mended = 0
    for (const {fix = []} of own) {
      if (fix.some((replacement) => taken.some((other) => touches(replacement, other)))) continue
      taken.push(...fix)
      mended++
    }
    return {file, replacements: taken, mended}
  })
}

const touches = (a: Replacement, b: Replacement): boolean => a.start < b.end && b.start < a.end

/** @returns a file's text as the fixes leave it */
export const applyFix = (source: string, {replacements}: FileFix): string => applyReplacements(source, replacements)
