/**
 * Measures, in one run, what the check and its own parsing cost beside what parsing alone costs on the same files, what
 * the check costs again when nothing has changed, what reading figures costs in each language, and what it leaves in
 * memory: `npm run bench [-- ROUNDS]`. Figures are ratios, since machines differ; each is the best of several rounds, in
 * which parse, check and the rest take turns. The languages are read a few times before the rounds that count.
 */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseMarkdown} from '../src/document/parse.ts'
import {type Language, languages} from '../src/language.ts'
import {Cache} from '../src/project/cache.ts'
import {checkFolder} from '../src/project/check-folder.ts'
import {recognize} from '../src/recognize/index.ts'
import {json} from '../src/report/json.ts'
import {commandLine, doubled, type Folder} from './bench-command-line.ts'

const rounds = Number(process.argv[2] ?? 5)
/** Rounds that do not count: by then the engine has compiled what it reads a language with. */
const warmUps = 6

const corpora: readonly Folder[] = [
  {name: 'content', folder: 'content', source: 'vi'},
  {name: 'azd', folder: '../shared/corpora/realworld/azd', source: 'en'},
  {name: 'security101', folder: '../shared/corpora/realworld/security101', source: 'en'},
]

interface Cost {
  readonly cpu: number
  readonly wall: number
}

async function cost(run: () => unknown): Promise<Cost> {
  const wall = performance.now()
  const cpu = process.cpuUsage()
  await run()
  const spent = process.cpuUsage(cpu)
  return {cpu: (spent.user + spent.system) / 1000, wall: performance.now() - wall}
}

interface Text {
  readonly language: Language | undefined
  readonly source: string
}

const texts = (folder: string): Text[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      language: languages.find((language) => file.endsWith(`/${language}.md`)),
      source: readFileSync(join(folder, file), 'utf8'),
    }))

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const parse = (files: readonly Text[]) => files.forEach(({source}) => void parser.parse(source))
const ownParse = (files: readonly Text[]) => files.forEach(({source}) => void parseMarkdown(source))

const check = async ({folder, source}: Folder, cache?: Cache) => {
  const {findings, stats} = await checkFolder(folder, {source}, {cache})
  return json(
    {findings, stats},
    {language: 'en', colour: false, width: 80, pathOf: (file) => file, sourceOf: () => undefined},
  )
}

/** The least of several rounds, by measure. */
const least = (costs: readonly Cost[]): Cost => ({
  cpu: Math.min(...costs.map(({cpu}) => cpu)),
  wall: Math.min(...costs.map(({wall}) => wall)),
})
const sum = (costs: readonly Cost[]): Cost => ({
  cpu: costs.reduce((all, {cpu}) => all + cpu, 0),
  wall: costs.reduce((all, {wall}) => all + wall, 0),
})
const ratio = (a: number, b: number) => (a / b).toFixed(2)
const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, index) => (index ? String(cell).padStart(14) : String(cell).padEnd(12))).join(''))
const bytesOf = (files: readonly Text[]) => files.reduce((all, {source}) => all + Buffer.byteLength(source), 0) / 1e6

const measures = ['parse', 'own', 'whole', 'again'] as const
type Measured<T> = Record<(typeof measures)[number], T>

const all: Measured<Cost[]> & {files: Text[]} = {files: [], parse: [], own: [], whole: [], again: []}
row('corpus', 'files', 'MB', 'parse ms', 'check ms', 'own/parse', 'check/parse', '(wall)', 'again/check')
const tell = (name: string, files: readonly Text[], {parse, own, whole, again}: Measured<Cost>) =>
  row(
    name,
    files.length,
    bytesOf(files).toFixed(2),
    parse.cpu.toFixed(0),
    whole.cpu.toFixed(0),
    ratio(own.cpu, parse.cpu),
    ratio(whole.cpu, parse.cpu),
    ratio(whole.wall, parse.wall),
    ratio(again.cpu, whole.cpu),
  )
const store = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  for (const corpus of corpora) {
    if (!existsSync(corpus.folder)) {
      console.log(`${corpus.name.padEnd(12)} not present: ${corpus.folder}`)
      continue
    }
    const files = texts(corpus.folder)
    const costs: Measured<Cost[]> = {parse: [], own: [], whole: [], again: []}
    const cache = new Cache(store)
    await check(corpus, cache)
    for (let round = 0; round < rounds; round++) {
      costs.parse.push(await cost(() => parse(files)))
      costs.own.push(await cost(() => ownParse(files)))
      costs.whole.push(await cost(() => check(corpus)))
      costs.again.push(await cost(() => check(corpus, cache)))
    }
    const best = {
      parse: least(costs.parse),
      own: least(costs.own),
      whole: least(costs.whole),
      again: least(costs.again),
    }
    tell(corpus.name, files, best)
    all.files.push(...files)
    for (const part of measures) all[part].push(best[part])
  }
} finally {
  rmSync(store, {recursive: true})
}
tell('all', all.files, {parse: sum(all.parse), own: sum(all.own), whole: sum(all.whole), again: sum(all.again)})

console.log()
row('language', 'files', 'MB', 'parse ms', 'read ms', 'read/parse')
for (const language of languages) {
  const files = all.files.filter((file) => file.language === language)
  const blocks = files.flatMap(({source}) => source.split(/\n{2,}/))
  const costs: Record<'parse' | 'read', Cost[]> = {parse: [], read: []}
  for (let round = -warmUps; round < rounds; round++) {
    const parsing = await cost(() => parse(files))
    const reading = await cost(() => blocks.forEach((block) => void recognize(block, language)))
    if (round < 0) continue
    costs.parse.push(parsing)
    costs.read.push(reading)
  }
  const [parsing, reading] = [least(costs.parse).cpu, least(costs.read).cpu]
  row(
    language,
    files.length,
    bytesOf(files).toFixed(2),
    parsing.toFixed(0),
    reading.toFixed(0),
    ratio(reading, parsing),
  )
}

/** What the heap holds after everything that nothing refers to has been cleared away. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1e6
}

console.log()
row('read', 'files', 'heap MB')
let files = 0
for (const times of [1, 9]) {
  for (let time = 0; time < times; time++)
    for (const {language, source} of all.files) {
      // No two are alike, so that nothing remembered of one helps with another.
      for (const block of source.split(/\n{2,}/)) if (language) recognize(`${block} ${files}`, language)
      files += 1
    }
  row(files === all.files.length ? 'once' : 'ten times', files, heap().toFixed(1))
}

console.log()
row('command line', 'check/parse', '(wall)', 'two threads', '(wall)', 'again/check')
const realworld: Folder = {name: 'realworld', folder: '../shared/corpora/realworld', source: 'en'}
for (const corpus of [...corpora, realworld].filter(({folder}) => existsSync(folder))) {
  const {cpu, wall, sharedCpu, shared, again} = await commandLine(corpus, rounds)
  row(corpus.name, ...[cpu, wall, sharedCpu, shared, again].map((value) => value.toFixed(2)))
}

console.log()
row('twice', 'files', 'time', 'memory')
for (const corpus of corpora.filter(({name, folder}) => name !== 'content' && existsSync(folder))) {
  const {files, time, memory} = await doubled(corpus, rounds)
  row(corpus.name, files, time.toFixed(2), memory.toFixed(2))
}
