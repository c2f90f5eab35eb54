import {collate, type EditionPair} from '../collate/index.ts'
import type {Edition, Span} from '../document/edition.ts'
import type {Work} from '../document/work.ts'
import type {Language} from '../language.ts'
import type {RuleContext} from './rule.ts'

const collations = new WeakMap<Work, Map<Language, readonly EditionPair[]>>()

/** @returns each translation beside the source edition; aligned once, whichever rule asks first */
export function editionPairs({work, project}: RuleContext): readonly EditionPair[] {
  const known = collations.get(work) ?? new Map<Language, readonly EditionPair[]>()
  collations.set(work, known)
  let pairs = known.get(project.source)
  if (!pairs) {
    pairs = collate(work.editions, project.source)?.pairs ?? []
    known.set(project.source, pairs)
  }
  return pairs
}

/** @returns the pairs that can be compared, for rules about structure; our own content has stricter rules for that */
export function foreignPairs(context: RuleContext): readonly EditionPair[] {
  return context.project.declares ? [] : editionPairs(context).filter(({comparable}) => comparable)
}

const origin = {line: 1, column: 1, offset: 0}

/** @returns where a file begins, for what concerns all of it */
export function startOf({blocks}: Edition): Span {
  const [first] = blocks
  return first ? {start: first.span.start, end: first.span.start} : {start: origin, end: origin}
}
