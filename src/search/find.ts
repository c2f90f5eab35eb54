import type {Entry, Manifest, Shard} from './entry.ts'
import {fold} from './fold.ts'
import {unpack} from './postings.ts'
import type {Part, Query, Way} from './query.ts'

/** Where the files of an index come from. */
export interface Store {
  readonly manifest: () => Promise<Manifest>
  readonly shard: (number: number) => Promise<Shard>
  readonly texts: (number: number) => Promise<readonly Entry[]>
}

export interface Result {
  readonly entry: Entry
  readonly score: number
}

export interface Found {
  /** Works and their passages, the best first. */
  readonly passages: readonly Result[]
  /** Facts, terms and sources, the best first. */
  readonly others: readonly Result[]
  /** How many passages match at all. */
  readonly total: number
  /** How the texts write what the query names: `SK Telecom` for `SK텔레콤`. */
  readonly forms: readonly string[]
}

/** How many texts are read to put the best in order. */
const considered = {passages: 20, others: 12}
/** What scores less than this share of the best is noise beside it. */
const leastShare = 0.05
/** Whoever types a name is glad of its page. */
const workBoost = 2
/** Share of a word's terms that have to be there. */
const enough = 0.5
const mostOpened = 24

/** Find the entries of a query. */
export async function find(query: Query, store: Store): Promise<Found> {
  const manifest = await store.manifest()
  const lookup = new Lookup(manifest, store)
  const scored = await Promise.all(query.parts.map((part) => scorePart(part, lookup)))
  const known = scored.filter(({scores}) => scores.size > 0)
  const all = known.reduce((sum, {rarity}) => sum + rarity, 0)
  const totals = new Map<number, {score: number; covered: number}>()
  for (const {scores, rarity} of known)
    for (const [number, {score, match}] of scores) {
      const total = totals.get(number) ?? {score: 0, covered: 0}
      totals.set(number, {score: total.score + score, covered: total.covered + rarity * match})
    }
  const ranked = Array.from(totals, ([number, {score, covered}]) => ({
    number,
    score: score * (covered / all) ** 3,
  })).sort((a, b) => b.score - a.score || a.number - b.number)
  const forms = [...new Set(scored.flatMap((part) => part.forms))]
  const best = async (numbers: typeof ranked, most: number): Promise<Result[]> => {
    const close = await Promise.all(
      numbers.slice(0, most).map(async ({number, score}) => {
        const entry = await lookup.entry(number)
        return {entry, number, score: score * closeness(query, entry) * (isNamed(entry, forms) ? workBoost : 1)}
      }),
    )
    return close.sort((a, b) => b.score - a.score || a.number - b.number).map(({entry, score}) => ({entry, score}))
  }
  const passages = worthShowing(ranked.filter(({number}) => number < manifest.passages))
  const others = worthShowing(ranked.filter(({number}) => number >= manifest.passages))
  return {
    passages: await best(passages, considered.passages),
    others: await best(others, considered.others),
    total: passages.length,
    forms,
  }
}

/** Whether the entry is the work about what the query names. */
const isNamed = ({kind, title}: Entry, forms: readonly string[]): boolean =>
  kind === 'work' && forms.some((form) => fold(form) === fold(title))

function worthShowing<T extends {readonly score: number}>(ranked: readonly T[]): T[] {
  const [best] = ranked
  return best ? ranked.filter(({score}) => score >= best.score * leastShare) : []
}

/** Reads the files of an index, each once. */
class Lookup {
  readonly #manifest: Manifest
  readonly #store: Store

  constructor(manifest: Manifest, store: Store) {
    this.#manifest = manifest
    this.#store = store
  }

  get entries(): number {
    return this.#manifest.entries
  }

  async shardOf(term: string): Promise<Shard | undefined> {
    const number = lastAtOrBefore(this.#manifest.shards, term)
    return number < 0 ? undefined : this.#store.shard(number)
  }

  async entry(number: number): Promise<Entry> {
    const file = lastAtOrBefore(this.#manifest.texts, number)
    const entry = (await this.#store.texts(file))[number - (this.#manifest.texts[file] ?? 0)]
    if (!entry) throw new Error(`The index has no entry ${number}`)
    return entry
  }
}

function lastAtOrBefore<T extends string | number>(sorted: readonly T[], wanted: T): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? wanted) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}

interface Scored {
  /** Entry → how well the part is found there, and how much of it. */
  readonly scores: Map<number, {score: number; match: number}>
  /** How telling the part is: what few entries have counts for more. */
  readonly rarity: number
  readonly forms: readonly string[]
}

async function scorePart(part: Part, lookup: Lookup): Promise<Scored> {
  const scores: Scored['scores'] = new Map()
  const ways = await Promise.all(part.ways.map((way) => scoreWay(way, lookup)))
  for (const way of ways)
    for (const [number, found] of way.scores) {
      const best = scores.get(number)
      if (!best || best.score < found.score) scores.set(number, found)
    }
  return {scores, rarity: rarity(scores.size, lookup.entries), forms: ways.flatMap(({forms}) => forms)}
}

const rarity = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having))

async function scoreWay(way: Way, lookup: Lookup): Promise<Pick<Scored, 'scores' | 'forms'>> {
  const found = await Promise.all(way.terms.map((term) => expand(term, way.opens ?? false, lookup)))
  const sums = new Map<number, {score: number; terms: number}>()
  for (const {lists} of found) {
    const best = new Map<number, number>()
    for (const {list, factor} of lists) {
      const rare = rarity(list.length / 2, lookup.entries)
      for (const [number, weight] of unpack(list))
        best.set(number, Math.max(best.get(number) ?? 0, weight * rare * factor))
    }
    for (const [number, score] of best) {
      const sum = sums.get(number) ?? {score: 0, terms: 0}
      sums.set(number, {score: sum.score + score, terms: sum.terms + 1})
    }
  }
  const scores: Scored['scores'] = new Map()
  for (const [number, {score, terms}] of sums) {
    const share = terms / way.terms.length
    if (share < enough) continue
    const match = share ** 2 * way.factor
    scores.set(number, {score: (score / way.terms.length) * match, match})
  }
  return {scores, forms: found.flatMap(({forms}) => forms)}
}

interface Expanded {
  readonly lists: readonly {readonly list: readonly number[]; readonly factor: number}[]
  readonly forms: readonly string[]
}

/** A term, and where it may go on the terms that begin with it; one letter is forgiven where nothing else is found. */
async function expand(term: string, opens: boolean, lookup: Lookup): Promise<Expanded> {
  const shard = await lookup.shardOf(term)
  if (!shard) return {lists: [], forms: []}
  const {postings} = shard
  const own = Object.hasOwn(postings, term) ? [{list: postings[term] ?? [], factor: 1}] : []
  const forms = shard.forms[term] ?? []
  if (!opens) return {lists: own, forms}
  const terms = Object.keys(postings)
  const longer = terms
    .filter((other) => other !== term && other.startsWith(term))
    .slice(0, mostOpened)
    .map((other) => ({list: postings[other] ?? [], factor: 0.3 + (0.5 * term.length) / other.length}))
  if (own.length > 0 || longer.length > 0 || term.length < 5) return {lists: [...own, ...longer], forms}
  const alike = terms
    .filter((other) => isSlip(term, other))
    .map((other) => ({list: postings[other] ?? [], factor: 0.5}))
  return {lists: alike, forms}
}

/** @returns whether one letter is changed, missing, too many, or two neighbours are swapped */
export function isSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start += 1
  let end = 0
  while (
    end < Math.min(typed.length, meant.length) - start &&
    typed[typed.length - 1 - end] === meant[meant.length - 1 - end]
  )
    end += 1
  const [mine, theirs] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)]
  if (mine.length <= 1 && theirs.length <= 1) return true
  return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0]
}

/** More for an entry that has the words side by side, and with their tones as typed. */
function closeness({text, words}: Query, {text: own, title, section = ''}: Entry): number {
  const given = `${title} ${section} ${own}`.toLowerCase()
  const folded = fold(given)
  const pairs = words.slice(1).map((word, i) => fold(text.slice(words[i]?.start, word.end)))
  const beside = pairs.filter((pair) => folded.includes(pair)).length
  const typed = text.toLowerCase()
  const whole = folded.includes(fold(text)) ? 1.3 : 1
  const toned = typed !== fold(text) && given.includes(typed) ? 1.2 : 1
  return (1 + (pairs.length === 0 ? 0 : (0.8 * beside) / pairs.length)) * whole * toned
}
