import {compareFacts} from '../fact/compare.ts'
import type {Fact} from '../fact/fact.ts'
import {grade} from './agree.ts'
import type {Difference, Figure, Side} from './difference.ts'
import {familyOf} from './family.ts'
import type {Pairing} from './match.ts'
import {soundOfHangul, soundOfLatin} from './transliteration.ts'

/** A name that stands once in either text, and where. */
interface Anchor {
  readonly key: string
  readonly at: number
}

/** A name further away than this is not what a figure is about. */
const reach = 80
/** Texts with more figures than this are lists; their order is told block by block. */
const mostFigures = 12

/**
 * Two figures that stand for each other's things: A 72 and B 7 here, A 7 and B 72 there. Every value is there, so that
 * only the names beside them tell. Asked of neighbouring figures of one kind, whose names are known, written alike in both
 * texts, or heard alike.
 */
export function compareSwaps(source: Side, target: Side, pairs: readonly Pairing[]): Difference[] {
  const exact = pairs.filter(
    ({from, to, ...pair}) => pair.grade <= grade.bound && isAmount(from.fact) && !(from.quiet && to.quiet),
  )
  if (exact.length < 2 || exact.length > mostFigures) return []
  const {here, there} = anchorsOf(source, target)
  const turned = compareSeries(source, target, exact, {here, there})
  if (turned.length > 0 || here.length < 2) return turned
  const sorted = exact.toSorted((a, b) => a.from.index - b.from.index)
  return sorted.slice(1).flatMap((second, index) => {
    const first = sorted[index]
    if (!first || kindOf(first.source) !== kindOf(second.source)) return []
    // Equal figures may change places as they like.
    if (compareFacts(first.source, second.source).result !== 'different') return []
    const mine = namesOf(first.from, second.from, here)
    const theirs = namesOf(first.to, second.to, there)
    if (!mine || !theirs || mine[0] !== theirs[1] || mine[1] !== theirs[0]) return []
    return [swap(second, first), swap(first, second)]
  })
}

/**
 * "11.2% and 6.8%, respectively": the order of the figures is that of the names before them. Where it is another in the
 * translation, and no two names have changed places too, the figures have.
 */
function compareSeries(source: Side, target: Side, exact: readonly Pairing[], {here, there}: Anchors): Difference[] {
  const mine = seriesIn(source, exact, 'from')
  const theirs = seriesIn(target, exact, 'to')
  if (mine.length === 0 || theirs.length === 0 || isReordered(here, there)) return []
  return mine.flatMap((list) => {
    const other = theirs.find((pairs) => pairs.length === list.length && pairs.every((pair) => list.includes(pair)))
    return list.flatMap((expected, index) => {
      const actual = other?.[index]
      if (!actual || actual === expected) return []
      return compareFacts(expected.source, actual.source).result === 'different' ? [swap(expected, actual)] : []
    })
  })
}

/** @returns runs of figures of one kind that are joined by nothing but "and", beside a word for "respectively" */
function seriesIn({text, language}: Side, exact: readonly Pairing[], side: 'from' | 'to'): readonly Pairing[][] {
  const word = respectively[language]
  if (!word?.test(text)) return []
  const runs: Pairing[][] = []
  for (const pair of exact.toSorted((a, b) => a[side].mention.start - b[side].mention.start)) {
    const before = runs.at(-1)?.at(-1)
    const joined =
      before !== undefined &&
      kindOf(before.source) === kindOf(pair.source) &&
      conjunction.test(text.slice(before[side].mention.end, pair[side].mention.start))
    if (joined) runs.at(-1)?.push(pair)
    else runs.push([pair])
  }
  return runs.filter((run) => {
    const [start, end] = [run[0]?.[side].mention.start ?? 0, run.at(-1)?.[side].mention.end ?? 0]
    return run.length > 1 && word.test(text.slice(Math.max(0, start - besideSeries), end + besideSeries))
  })
}

/** How far from its figures a word for "respectively" may stand. */
const besideSeries = 40

const respectively: Readonly<Record<string, RegExp>> = {
  en: /\brespectively\b/i,
  ko: /각각|차례(?:로|대로)|순서대로/,
  vi: /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/iu,
}

const conjunction = /^(?: ?[,、·/] ?)?(?:(?:와|과|및|and|và|,) ?|씩 ?)?$|^ (?:and|và|및|cùng) $/

const isReordered = (here: readonly Anchor[], there: readonly Anchor[]): boolean =>
  here.some(({key}, index) => key !== there[index]?.key)

const isAmount = (fact: Fact) => fact.kind === 'quantity' || fact.kind === 'money'
const kindOf = (fact: Fact) => (fact.kind === 'quantity' ? `${fact.unit} ${fact.sense}` : fact.kind)

/** Where the one stands, the other should. */
const swap = (expected: Pairing, actual: Pairing): Difference => ({
  family: familyOf(actual.from.fact),
  fault: 'swap',
  tier: 'value',
  source: expected.from.mention,
  target: actual.to.mention,
  comparison: {result: 'different', reason: 'value'},
  weight: 0.9,
})

interface Anchors {
  readonly here: readonly Anchor[]
  readonly there: readonly Anchor[]
}

/** The names that stand once in either text, each with what it is called in both. */
function anchorsOf(source: Side, target: Side): Anchors {
  const left = namesIn(source)
  const right = namesIn(target)
  const shared = [...left.keys()].filter((key) => right.has(key))
  const pairs = [
    ...shared.map((key) => ({key, from: left.get(key) ?? 0, to: right.get(key) ?? 0})),
    ...heard(source, target, left, right),
  ]
  const placed = (side: 'from' | 'to') =>
    pairs.map((pair) => ({key: pair.key, at: pair[side]})).sort((a, b) => a.at - b.at)
  return {here: placed('from'), there: placed('to')}
}

interface Heard {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Names in Latin letters here that stand in hangul there: `네이버` and "Naver". */
function heard(
  source: Side,
  target: Side,
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): readonly Heard[] {
  if ((source.language === 'ko') === (target.language === 'ko')) return []
  const [korean, names, others] = source.language === 'ko' ? [source, right, left] : [target, left, right]
  const latin = [...names].filter(([key]) => !others.has(key) && /^[a-z]+$/.test(key))
  const words = soundsIn(korean.text)
  const found = latin.flatMap(([key, at]) => {
    const sound = soundOfLatin(key)
    const word = sound.length < fewestConsonants ? undefined : words.get(sound)
    return word === undefined || word === ambiguous ? [] : [{key, at, word}]
  })
  // A word that sounds like two names tells neither.
  const times = Map.groupBy(found, ({word}) => word)
  const once = found.filter(({word}) => times.get(word)?.length === 1)
  return once.map(({key, at, word}) => (korean === source ? {key, from: word, to: at} : {key, from: at, to: word}))
}

const fewestConsonants = 2
const ambiguous = -1
const particles = /(?:에서는|에게는|에서|에게|으로|은|는|이|가|을|를|의|에|와|과|도|만|로|측은|측이)$/

/** @returns where the word stands that sounds so, with its particle or without; -1 where two do */
function soundsIn(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const {0: word, index} of text.matchAll(/[가-힣]{2,12}/g)) {
    const bare = word.replace(particles, '')
    for (const sound of new Set([soundOfHangul(word), ...(bare.length > 1 ? [soundOfHangul(bare)] : [])]))
      places.set(sound, places.has(sound) ? ambiguous : index)
  }
  return places
}

/** @returns the names that stand once: those that the reader knows, and words in Latin letters with a capital */
function namesIn({text, mentions}: Side): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  const put = (key: string, at: number) => {
    if (found.has(key)) twice.add(key)
    found.set(key, at)
  }
  for (const {fact, start, within} of mentions) if (fact.kind === 'name' && !within) put(fact.key, start)
  const read = mentions.filter(({fact}) => fact.kind !== 'claim')
  let next = 0
  for (const {0: word, index} of text.matchAll(/(?<![\p{L}\d])(?:[A-Z][A-Za-z]{2,}|[A-Z]{2})(?![A-Za-zÀ-ỹ\d])/gu)) {
    while ((read[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    if ((read[next]?.start ?? Number.POSITIVE_INFINITY) > index) put(word.toLowerCase(), index)
  }
  for (const key of twice) found.delete(key)
  return found
}

/**
 * @returns what two neighbouring figures are about: the names before each of them, or, where no name comes first, those
 * behind; nothing where that is not plain
 */
function namesOf(one: Figure, other: Figure, anchors: readonly Anchor[]): readonly [string, string] | undefined {
  const [first, second] = one.mention.start < other.mention.start ? [one, other] : [other, one]
  const between = anchors.filter(({at}) => at >= first.mention.end && at < second.mention.start)
  const before = anchors.findLast(({at}) => at < first.mention.start)
  const behind = anchors.find(({at}) => at >= second.mention.end)
  const names = before
    ? within(before, between.at(-1), first.mention.start, second.mention.start)
    : within(between[0], behind, first.mention.end, second.mention.end)
  return names && (first === one ? names : [names[1], names[0]])
}

function within(
  a: Anchor | undefined,
  b: Anchor | undefined,
  from: number,
  to: number,
): readonly [string, string] | undefined {
  if (!a || !b || Math.abs(a.at - from) > reach || Math.abs(b.at - to) > reach) return undefined
  return [a.key, b.key]
}
