/**
 * Measures search: how many queries of each language's set find what they are for, what a query loads, and what the
 * index costs: `npm run bench:search [-- COPIES]`. With copies, the content is set beside so many more of itself with its
 * words drawn anew and its figures changed, always in the same way.
 */
import {gzipSync} from 'node:zlib'
import {type Language, languages} from '../src/language.ts'
import {loadProject} from '../src/project/load.ts'
import {buildIndex} from '../src/search/build.ts'
import {entriesOf} from '../src/search/entries.ts'
import type {Index, Indexed} from '../src/search/entry.ts'
import {find, type Store} from '../src/search/find.ts'
import {en} from '../src/search/queries/en.ts'
import type {QuerySet} from '../src/search/queries/expected.ts'
import {ko} from '../src/search/queries/ko.ts'
import {vi} from '../src/search/queries/vi.ts'
import {mayHaveFigures, plainQuery, queryOf} from '../src/search/query.ts'
import {readValues} from '../src/search/reader.ts'

const copies = Number(process.argv[2] ?? 0)
const sets: Readonly<Record<Language, QuerySet>> = {vi, ko, en}

const packed = (file: unknown): number => gzipSync(JSON.stringify(file)).length
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Small whole numbers, the same in every run. */
function draws(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

/** The entries and their copies, works and passages first as an index has them. */
function enlarged(entries: readonly Indexed[], language: Language): Indexed[] {
  const draw = draws(7)
  const words = entries.flatMap(({entry}) => entry.text.split(' '))
  const word = (): string => (words[draw(words.length)] ?? '').replaceAll(/\d/g, () => String(draw(9) + 1))
  const all = [...entries]
  for (let copy = 1; copy <= copies; copy += 1)
    for (const one of entries) {
      const text = one.entry.text.split(' ').map(word).join(' ')
      const href = one.entry.href.replace(`/${language}/`, `/${language}/copy-${copy}/`)
      all.push({entry: {...one.entry, href, text, title: '', section: ''}, headings: []})
    }
  const isPassage = ({entry: {kind}}: Indexed): boolean => kind === 'work' || kind === 'passage'
  return [...all.filter(isPassage), ...all.filter((one) => !isPassage(one))]
}

/** The index as a browser reads it, and what it has loaded since it was last asked. */
function counted({manifest, shards, texts}: Index): {store: Store; loaded: () => number} {
  const files = new Map<unknown, number>()
  const load = <T>(file: T): Promise<T> => {
    if (!files.has(file)) files.set(file, packed(file))
    return Promise.resolve(file)
  }
  return {
    store: {
      manifest: () => load(manifest),
      shard: (number) => load(shards[number] ?? {postings: {}, forms: {}}),
      texts: (number) => load(texts[number] ?? []),
    },
    loaded: () => {
      const bytes = [...files.values()].reduce((sum, size) => sum + size, 0)
      files.clear()
      return bytes
    },
  }
}

const {project} = await loadProject('content')
for (const language of languages) {
  const entries = enlarged(entriesOf(project, language), language)
  const before = process.cpuUsage()
  const index = buildIndex(entries, project.terms, language)
  const {user, system} = process.cpuUsage(before)
  const {store, loaded} = counted(index)
  const rows = Object.values(sets[language]).flat()
  const sizes: number[] = []
  let first = 0
  let third = 0
  for (const [typed, ...expected] of rows) {
    const text = plainQuery(typed)
    const {passages} = await find(queryOf(text, mayHaveFigures(text) ? readValues(text, language) : []), store)
    sizes.push(loaded())
    const places = passages.map(({entry}) => expected.some((at) => entry.href.startsWith(`/${language}/${at}`)))
    if (places[0]) first += 1
    if (places.slice(0, 3).includes(true)) third += 1
  }
  sizes.sort((a, b) => a - b)
  const share = (count: number): string => `${((100 * count) / rows.length).toFixed(1)} %`
  const total = [index.manifest, ...index.shards, ...index.texts].reduce((sum, file) => sum + packed(file), 0)
  console.log(
    [
      language,
      `${rows.length} queries`,
      // Copies hold the same words, and may answer as well: what is found is counted without them.
      ...(copies === 0 ? [`first ${share(first)}`, `among three ${share(third)}`] : []),
      `a first query loads ${kilobytes(sizes[sizes.length >> 1] ?? 0)}, at most ${kilobytes(sizes.at(-1) ?? 0)}`,
      `${entries.length} entries`,
      `index ${kilobytes(total)} in ${index.shards.length + index.texts.length + 1} files`,
      `built in ${((user + system) / 1e6).toFixed(1)} s of CPU`,
    ].join(' · '),
  )
}
