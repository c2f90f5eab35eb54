/**
 * The cost of reading beside the cost of parsing the same Markdown: `npm run bench:read [-- DIRECTORY]`. Both in one
 * run, each warmed up once; what counts is the ratio.
 */
import {globSync, readFileSync} from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {languages} from '../src/language.ts'
import {recognize} from '../src/recognize/index.ts'

const directory = process.argv[2] ?? 'content'
const rounds = 3
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/** CPU milliseconds of one round, after one that warms up. */
function cost(run: () => void): number {
  run()
  const before = process.cpuUsage()
  for (let i = 0; i < rounds; i += 1) run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}

console.log('language      bytes   parse ms    read ms   ratio')
for (const language of languages) {
  const texts = globSync(`${directory}/**/${language}.md`)
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const blocks = texts.flatMap((text) => text.split(/\n{2,}/))
  const parsing = cost(() => texts.forEach((text) => void parser.parse(text)))
  const reading = cost(() => blocks.forEach((block) => void recognize(block, language)))
  const cells = [bytes, parsing.toFixed(0), reading.toFixed(0), (reading / parsing).toFixed(3)]
  console.log(language.padEnd(8) + cells.map((cell) => String(cell).padStart(11)).join(''))
}
