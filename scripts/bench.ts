/**
 * Measures, in one run, what the check costs beside what parsing alone costs on the same files: `npm run bench`.
 * Figures are ratios, since machines differ; each is the best of several rounds, parse and check taking turns.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Language} from '../src/language.ts'
import {loadProject} from '../src/project/load.ts'
import {checkProject} from '../src/project/run.ts'
import {json} from '../src/report/json.ts'

const rounds = 5

interface Corpus {
  readonly name: string
  readonly folder: string
  readonly source: Language
}

const corpora: readonly Corpus[] = [
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

const texts = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

const check = async ({folder, source}: Corpus) => {
  const {project} = await loadProject(folder, {source})
  const {findings, stats} = checkProject(project)
  return json(
    {findings, stats},
    {language: 'en', colour: false, width: 80, pathOf: (file) => file, sourceOf: () => undefined},
  )
}

const best = (costs: readonly Cost[], of: keyof Cost) => Math.min(...costs.map((one) => one[of]))

const row = (name: string, files: number, bytes: number, parse: Cost, whole: Cost) =>
  console.log(
    [
      name.padEnd(12),
      String(files).padStart(6),
      (bytes / 1e6).toFixed(2).padStart(6),
      parse.cpu.toFixed(0).padStart(10),
      whole.cpu.toFixed(0).padStart(10),
      (whole.cpu / parse.cpu).toFixed(2).padStart(19),
      (whole.wall / parse.wall).toFixed(2).padStart(8),
    ].join(' '),
  )

const total = {files: 0, bytes: 0, parse: {cpu: 0, wall: 0}, whole: {cpu: 0, wall: 0}}
console.log('corpus        files     MB   parse ms   check ms   check/parse (CPU)   (wall)')
for (const corpus of corpora) {
  if (!existsSync(corpus.folder)) {
    console.log(`${corpus.name.padEnd(12)} not present: ${corpus.folder}`)
    continue
  }
  const files = texts(corpus.folder)
  const bytes = files.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const parse: Cost[] = []
  const whole: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    parse.push(await cost(() => files.forEach((text) => void parser.parse(text))))
    whole.push(await cost(() => check(corpus)))
  }
  const least = {
    parse: {cpu: best(parse, 'cpu'), wall: best(parse, 'wall')},
    whole: {cpu: best(whole, 'cpu'), wall: best(whole, 'wall')},
  }
  row(corpus.name, files.length, bytes, least.parse, least.whole)
  total.files += files.length
  total.bytes += bytes
  for (const part of ['parse', 'whole'] as const)
    for (const measure of ['cpu', 'wall'] as const) total[part][measure] += least[part][measure]
}
row('all', total.files, total.bytes, total.parse, total.whole)
