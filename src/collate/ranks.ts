import {compare, equals, one} from '../fact/decimal.ts'
import type {Claim, Fact, Marker, Quantity} from '../fact/fact.ts'
import type {Mention} from '../recognize/mention.ts'
import {claimsOf, contradiction, lostClaim} from './claim-mentions.ts'
import type {Difference, Side} from './difference.ts'
import {isVerbatim} from './leftovers.ts'
import {isExtremeSoftly, isFirstOfAll, isFirstSoftly, isRanked, isSole, isSoleSoftly} from './soft-words.ts'

/** Compare what stands above or before all else: the first, the largest, the only one. */
export function compareRanks(source: Side, target: Side): Difference[] {
  const turned = [...compareExtremes(source, target), ...compareFirsts(source, target)]
  if (turned.length > 0) return turned
  const added = addedRanks(source, target)
  return added.length > 0
    ? added
    : [...lostFirsts(source, target), ...compareSuperlatives(source, target), ...compareOnly(source, target)]
}

/** The largest here, the smallest there; of the same thing, since "most of all" has no opposite. */
function compareExtremes(source: Side, target: Side): Difference[] {
  const theirs = extremesOf(target)
  const found = extremesOf(source).flatMap((from) => {
    const kin = theirs.filter(({fact}) => fact.of !== undefined && fact.of === from.fact.of)
    const to = kin.find(({fact}) => fact.marker !== from.fact.marker)
    return to && !kin.some(({fact}) => fact.marker === from.fact.marker) ? [contradiction(from, to, 0.9)] : []
  })
  return found.slice(0, 1)
}

const extremesOf = (side: Side) => [...claimsOf(side, 'most'), ...claimsOf(side, 'least')]

/** First or largest here, second or second largest there; a mere "first" may be said in other words. */
function compareFirsts(source: Side, target: Side): Difference[] {
  return [...firstIsLater(source, target), ...firstIsLater(target, source).map(turnAround)]
}

const turnAround = ({source, target, ...rest}: Difference): Difference => ({
  ...rest,
  ...(target && {source: target}),
  ...(source && {target: source}),
})

function firstIsLater(first: Side, later: Side): Difference[] {
  const from = first.mentions.find(isFirst)
  if (!from) return []
  // A superlative of its own keeps what the first says; a first place besides does not.
  if (later.mentions.some(({fact}) => fact.kind === 'claim' && foremost.has(fact.marker))) return []
  const kept = later.mentions.some(isFirst)
  const to = later.mentions.find((mention) => {
    if (!isLater(mention) || isWrittenIn(mention, later, first)) return false
    if (isRankOf(mention, later)) return !first.mentions.some((other) => sameRank(other, mention))
    return !kept && !first.mentions.some((other) => sameNumber(other, mention))
  })
  return to ? [contradiction(from, to, 0.9)] : []
}

/** A rank among the largest that the source does not have, though it has one that is no claim: "the highest court". */
function addedRanks(source: Side, target: Side): Difference[] {
  const to = target.mentions.find(
    (mention) =>
      isLater(mention) && isRankOf(mention, target) && !source.mentions.some((other) => sameNumber(other, mention)),
  )
  if (!to || !isExtremeSoftly(source.text, source.language, false)) return []
  if (extremesOf(target).length > 0) return []
  return [{family: 'claim', fault: 'addition', tier: 'claim', target: to, weight: 0.6}]
}

/** "Radio 4": the digits of a name are no rank. */
function isWrittenIn({start, end}: Mention, own: Side, other: Side): boolean {
  const digits = /\d+/.exec(own.text.slice(start, end))?.[0]
  return digits !== undefined && other.text.includes(digits)
}

const isRankOf = ({start, end}: Mention, {text, language}: Side) => isRanked(text, start, end, language)

const foremost = new Set<Marker>(['first', 'most', 'least'])
const isOrdinal = (fact: Fact): fact is Quantity => fact.kind === 'quantity' && fact.sense === 'ordinal'
const ordinalsOf = ({fact, alternatives = []}: Mention): readonly Quantity[] =>
  [fact, ...alternatives].filter(isOrdinal)
const isFirst = ({fact}: Mention) =>
  (fact.kind === 'claim' && foremost.has(fact.marker)) || (isOrdinal(fact) && equals(fact.low, one))
const isLater = (mention: Mention) => ordinalsOf(mention).some(({low}) => compare(low, one) > 0)
const sameNumber = ({fact}: Mention, other: Mention) =>
  fact.kind === 'quantity' && ordinalsOf(other).some(({low}) => equals(fact.low, low))

const sameRank = (one: Mention, other: Mention) => ordinalsOf(one).length > 0 && sameNumber(one, other)

/** The only one here, one of them there. "Only" before a verb or a figure is said in too many ways. */
function compareOnly(source: Side, target: Side): Difference[] {
  const from = claimsOf(source, 'only').find(({start, end}) => isSole(source.text, start, end, source.language))
  if (!from || claimsOf(target, 'only').length > 0 || isSoleSoftly(target.text, target.language)) return []
  return isVerbatim(from, source, target) ? [] : [lostClaim(from, 0.6)]
}

/** The first in the world or in a country here, one of them there. */
function lostFirsts(source: Side, target: Side): Difference[] {
  const from = claimsOf(source, 'first').find(({start, end}) => isFirstOfAll(source.text, start, end, source.language))
  if (!from || target.mentions.some((mention) => isFirst(mention) || isLater(mention))) return []
  return isFirstSoftly(target.text, target.language) || isVerbatim(from, source, target) ? [] : [lostClaim(from, 0.6)]
}

/** The largest here, only large there. */
function compareSuperlatives(source: Side, target: Side): Difference[] {
  if (source.language === 'ko') return []
  const from = extremesOf(source).find((claim) => isSuperlative(claim, source))
  if (!from || target.mentions.some((mention) => isFirst(mention) || isLater(mention))) return []
  const majority = /^most$/i.test(source.text.slice(from.start, from.end))
  if (isExtremeSoftly(target.text, target.language, majority) || isVerbatim(from, source, target)) return []
  return [lostClaim(from, 0.6)]
}

/** Adjectives whose superlative is no idiom; others are heightened where nothing is compared. */
const compared = /(?<!\p{L})(?:quan trọng|nghiêm trọng|phổ biến|hiện đại|tiên tiến|vĩ đại) nhất$/iu

/** People do their best in many words; only the best of its kind is a superlative. */
function isSuperlative({fact, start, end}: Mention & {fact: Claim}, {text, language}: Side): boolean {
  const [before, written, after] = [
    text.slice(Math.max(0, start - 20), start),
    text.slice(start, end),
    text.slice(end, end + 10),
  ]
  if (language === 'vi') {
    if (/^ có thể(?!\p{L})/iu.test(after) || !/nhất$/iu.test(written)) return false
    return fact.of ? fact.of !== 'quality' : compared.test(before + written)
  }
  if (/best$/i.test(written))
    return /\bthe $/i.test(before) && /^ (?!way|time|place|chance|bet|practice)[a-z]/.test(after)
  return /est$|^(?:the )?most$/i.test(written)
}
