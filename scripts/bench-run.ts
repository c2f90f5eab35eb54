/**
 * One measured run in a process of its own, for `npm run bench`: `parse FOLDER…` parses with remark-parse, gfm and
 * frontmatter, `check ARGUMENTS…` is the command line. Prints, to the standard error, the CPU time in milliseconds and the
 * most memory in bytes, starting Node included.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const [what, ...args] = process.argv.slice(2)

async function parse(folders: readonly string[]): Promise<void> {
  const {unified} = await import('unified')
  const {default: remarkParse} = await import('remark-parse')
  const {default: remarkGfm} = await import('remark-gfm')
  const {default: remarkFrontmatter} = await import('remark-frontmatter')
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
  for (const folder of folders)
    for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}))
      if (file.endsWith('.md')) parser.parse(readFileSync(join(folder, file), 'utf8'))
}

if (what === 'parse') await parse(args)
else {
  const {keepCompiled} = await import('../src/cli/compiled.ts')
  keepCompiled()
  const {main} = await import('../src/cli/main.ts')
  await main(['check', ...args])
}
const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
process.stderr.write(`\n${JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024})}\n`)
