import type {Mention} from '../recognize/mention.ts'
import {lostClaim} from './claim-mentions.ts'
import {deniesOtherwise, deniesPlainly, heightensDenial, isIdle} from './denials.ts'
import type {Difference, Side} from './difference.ts'
import {isVerbatim} from './leftovers.ts'

/**
 * A sentence that is denied in the source and affirmed in the translation: it has no word for "not", nor more words than
 * the source that deny in another way. Korean denies by endings that Vietnamese and English leave out, so that a Korean
 * source is not asked.
 */
export function compareNegations(source: Side, target: Side): Difference[] {
  if (source.language === 'ko') return []
  const [from] = denialsOf(source).filter(({start, end}) => !isIdle(source.text, start, end, source.language))
  if (!from || denialsOf(target).length > 0 || deniesPlainly(target.text, target.language)) return []
  if (isVerbatim(from, source, target)) return []
  if (deniesOtherwise(source, target)) return []
  return [lostClaim(from, 0.6)]
}

const denialsOf = ({text, mentions}: Side): readonly Mention[] =>
  mentions.filter(
    ({fact, start, end}) => fact.kind === 'claim' && fact.marker === 'not' && !heightensDenial(text.slice(start, end)),
  )
