import type {EditionPair} from '../collate/index.ts'
import type {Edition} from '../document/edition.ts'
import type {FindingPlace} from './finding.ts'
import {placeIn, type RuleContext, startOf} from './rule.ts'

/** @returns each translation beside the source edition */
export function editionPairs({collation}: RuleContext): readonly EditionPair[] {
  return collation?.pairs ?? []
}

/** @returns the pairs that can be compared */
export function comparablePairs(context: RuleContext): readonly EditionPair[] {
  return editionPairs(context).filter(({comparable}) => comparable)
}

/** @returns the pairs that can be compared, for rules about structure; our own content has stricter rules for that */
export function foreignPairs(context: RuleContext): readonly EditionPair[] {
  return context.project.declares ? [] : comparablePairs(context)
}

/** @returns the first block that readers see: the place of what concerns all of an edition */
export function firstShown(edition: Edition): FindingPlace {
  const first = edition.blocks.find(({kind}) => kind !== 'html' && kind !== 'field')
  return first ? placeIn(edition, first.span) : startOf(edition)
}
