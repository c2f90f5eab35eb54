/**
 * What becomes of a run's processor time while the engine warms up: `npm run bench:warmth [-- FOLDER [TIMES]]` parses the
 * folder with remark-parse, gfm and frontmatter, parses it our way, and checks it, each several times over in a process of
 * its own. Prints the milliseconds of every time, in all threads of the process and in its main thread alone; what the
 * first takes beyond the last is the price of starting cold.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const kinds = ['parse', 'own', 'check'] as const
type Kind = (typeof kinds)[number]

const [kind, folder = '../shared/corpora/realworld', times = '4'] = process.argv.slice(2)

const milliseconds = ({user, system}: NodeJS.CpuUsage): string => ((user + system) / 1000).toFixed(0).padStart(8)

const texts = (): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))

const load: Readonly<Record<Kind, () => Promise<() => unknown>>> = {
  parse: async () => {
    const {unified} = await import('unified')
    const {default: remarkParse} = await import('remark-parse')
    const {default: remarkGfm} = await import('remark-gfm')
    const {default: remarkFrontmatter} = await import('remark-frontmatter')
    const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
    return () => texts().forEach((text) => void parser.parse(text))
  },
  own: async () => {
    const {parseMarkdown} = await import('../src/document/parse.ts')
    return () => texts().forEach((text) => void parseMarkdown(text))
  },
  check: async () => {
    const {keepCompiled} = await import('../src/cli/compiled.ts')
    keepCompiled()
    const {checkFolder} = await import('../src/project/check-folder.ts')
    await import('../src/project/check-part.ts')
    return () => checkFolder(folder, {source: 'en'})
  },
}

async function measure(kind: Kind): Promise<void> {
  const run = await load[kind]()
  const tell = (what: string, all: NodeJS.CpuUsage, main: NodeJS.CpuUsage): void =>
    console.log(kind.padEnd(8), what.padEnd(8), milliseconds(all), milliseconds(main))
  tell('loading', process.cpuUsage(), process.threadCpuUsage())
  for (let time = 1; time <= Number(times); time++) {
    const [all, main] = [process.cpuUsage(), process.threadCpuUsage()]
    await run()
    tell(`time ${time}`, process.cpuUsage(all), process.threadCpuUsage(main))
  }
}

const isKind = (name: string | undefined): name is Kind => kinds.some((known) => known === name)

if (isKind(kind)) await measure(kind)
else {
  console.log(''.padEnd(17), 'all ms'.padStart(8), 'main ms'.padStart(8))
  const args = process.argv.slice(2)
  const script = fileURLToPath(import.meta.url)
  for (const each of kinds) spawnSync(process.execPath, [script, each, ...args], {stdio: 'inherit'})
}
