import type {EditionPair} from '../collate/index.ts'
import type {RuleContext} from './rule.ts'

/** @returns each translation beside the source edition */
export function editionPairs({collation}: RuleContext): readonly EditionPair[] {
  return collation?.pairs ?? []
}

/** @returns the pairs that can be compared, for rules about structure; our own content has stricter rules for that */
export function foreignPairs(context: RuleContext): readonly EditionPair[] {
  return context.project.declares ? [] : editionPairs(context).filter(({comparable}) => comparable)
}
