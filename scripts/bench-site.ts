/**
 * Measures a build of many works beside Starlight's on the same text: `npm run bench:site -- 1000`. Each builds cold,
 * then again with nothing changed; CPU seconds, wall seconds and peak memory, and their ratios. Ours includes the check.
 * Astro alone, with as many pages as ours and nothing on them, is what a build of that many costs at least. Starlight is
 * installed into the measured copy from the registry that npm knows.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {languages} from '../src/language.ts'

const starlight = {astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5'}

interface Cost {
  readonly wall: number
  readonly cpu: number
  readonly megabytes: number
}

/** Runs a command under GNU time, and says at once what it cost; the peak is that of its largest process. */
function cost(name: string, folder: string, command: readonly string[]): Cost {
  const path = `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}`
  const {status, stderr} = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1'},
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${command.join(' ')} failed in ${folder}: ${stderr.slice(-2000)}`)
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  const [cpu, megabytes] = [user + system, Math.round(kilobytes / 1024)]
  console.log(`${name.padEnd(17)} ${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s, peak ${megabytes} MB`)
  return {wall, cpu, megabytes}
}

function layOurs(folder: string, count: string): void {
  for (const part of ['src', 'i18n', 'public', 'content', 'scripts', 'schemas'])
    cpSync(part, join(folder, part), {recursive: true})
  for (const file of ['package.json', 'tsconfig.json', 'astro.config.mjs']) cpSync(file, join(folder, file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  execFileSync(process.execPath, ['scripts/generate-works.ts', count, join(folder, 'content')])
  const sources = join(folder, 'content/sources.yaml')
  const generated =
    '  generated: {title: Generated, publisher: Generated, url: "https://generated.example", language: en}\n'
  writeFileSync(sources, `${readFileSync(sources, 'utf8').trimEnd()}\n\n${generated}`)
}

/** The same text, with the marks that only we know taken out. */
function layStarlight(folder: string, content: string): void {
  const locales = Object.fromEntries(languages.map((lang) => [lang, {label: lang, lang}]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module', dependencies: starlight}))
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import {defineConfig} from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({site: 'https://doichieu.example', integrations: [starlight({title: 'Doichieu', defaultLocale: 'vi', locales: ${JSON.stringify(locales)}})]})
`,
  )
  mkdirSync(join(folder, 'src'))
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import {defineCollection} from 'astro:content'
import {docsLoader} from '@astrojs/starlight/loaders'
import {docsSchema} from '@astrojs/starlight/schema'
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})}
`,
  )
  for (const file of globSync('**/*.md', {cwd: content})) {
    const language = file.slice(-5, -3)
    const to = join(folder, 'src/content/docs', language, `${dirname(file)}.md`)
    mkdirSync(dirname(to), {recursive: true})
    const text = readFileSync(join(content, file), 'utf8')
    writeFileSync(
      to,
      text
        .replace(/\[\]\([a-z]+:[^)]*\)/g, '')
        .replace(/\[([^\]]+)\]\([a-z]+:[^)]*\)/g, '$1')
        .replace(/ \{#[\w-]+\}$/gm, ''),
    )
  }
  execFileSync('npm', ['install', '--loglevel=error', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'})
}

/** As many pages as a site has, each with a heading alone. */
function layBare(folder: string, pages: number): void {
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  mkdirSync(join(folder, 'src/pages'), {recursive: true})
  writeFileSync(
    join(folder, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () => Array.from({length: ${pages}}, (_, page) => ({params: {page: String(page)}}))
---
<!doctype html><html lang="en"><head><title>{Astro.params.page}</title></head><body><h1>{Astro.params.page}</h1></body></html>
`,
  )
}

const count = process.argv[2] ?? '1000'
if (!existsSync('/usr/bin/time')) throw new Error('This needs GNU time: install it (Debian: `apt-get install time`)')
const top = mkdtempSync(join(tmpdir(), 'doichieu-site-'))
const [ours, theirs, bare] = [join(top, 'ours'), join(top, 'starlight'), join(top, 'bare')]
for (const folder of [ours, theirs, bare]) mkdirSync(folder)
try {
  layOurs(ours, count)
  layStarlight(theirs, join(ours, 'content'))
  const pages = (folder: string): number => globSync('**/*.html', {cwd: join(folder, 'dist')}).length
  const build = {ours: ['npm', 'run', '--silent', 'build'], astro: ['npx', 'astro', 'build', '--silent']}
  const cold = cost('ours, cold', ours, build.ours)
  const starlight = cost('Starlight, cold', theirs, build.astro)
  const again = cost('ours, again', ours, build.ours)
  cost('Starlight, again', theirs, build.astro)
  layBare(bare, pages(ours))
  cost('Astro alone', bare, build.astro)
  console.log(`pages: ours ${pages(ours)}, Starlight ${pages(theirs)}`)
  const ratio = (a: Cost, b: Cost, key: keyof Cost): string => (a[key] / b[key]).toFixed(2)
  for (const key of ['wall', 'cpu', 'megabytes'] as const)
    console.log(
      `${key}: ours ÷ Starlight, cold ${ratio(cold, starlight, key)}; ours again ÷ cold ${ratio(again, cold, key)}`,
    )
} finally {
  rmSync(top, {recursive: true})
}
