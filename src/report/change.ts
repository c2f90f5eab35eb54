import type {Finding} from '../check/finding.ts'
import {fingerprints} from '../check/fingerprint.ts'

/** What a change did to the findings: each stands in one of the lists, in order. */
export interface Change {
  /** Where the change made editions disagree. */
  readonly drifted: readonly Finding[]
  /** Where the change left a translation behind its source. */
  readonly stale: readonly Finding[]
  /** What was found before and no longer is. */
  readonly mended: readonly Finding[]
  /** What was found before and still is. */
  readonly kept: readonly Finding[]
}

/**
 * Tell what a change did, by the names that findings keep wherever they move.
 *
 * @param before the findings in the same works before the change
 */
export function changeBetween(before: readonly Finding[], after: readonly Finding[]): Change {
  const [earlier, later] = [fingerprints(before), fingerprints(after)]
  const [wasThere, isThere] = [new Set(earlier), new Set(later)]
  const made = after.filter((_, index) => !wasThere.has(later[index] ?? ''))
  return {
    drifted: made.filter(({ruleId}) => ruleId !== 'block-stale'),
    stale: made.filter(({ruleId}) => ruleId === 'block-stale'),
    mended: before.filter((_, index) => !isThere.has(earlier[index] ?? '')),
    kept: after.filter((_, index) => wasThere.has(later[index] ?? '')),
  }
}
