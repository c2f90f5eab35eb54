import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {sep} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Rooms that tell or show what was found and have no part in finding it. */
const bystanders: ReadonlySet<string> = new Set([
  'cli',
  'corpus',
  'exchange',
  'lsp',
  'plugin',
  'render',
  'report',
  'site',
  'wording',
])

let name: string | undefined

/**
 * @returns a name that changes with every file of the engine, with the packages that it reads Markdown by, and with the
 *   letters that this Node knows
 */
export function engineName(): string {
  name ??= createHash('sha256')
    .update(JSON.stringify([process.versions.node, process.versions.unicode, packages()]))
    .update(JSON.stringify(ownFiles()))
    .digest('hex')
  return name
}

function ownFiles(): [file: string, text: string][] {
  const home = fileURLToPath(new URL('..', import.meta.url))
  return readdirSync(home, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(sep).join('/'))
    .filter((file) => isEngine(file))
    .sort()
    .map((file) => [file, readFileSync(home + file, 'utf8')])
}

const isEngine = (file: string): boolean =>
  /\.[jt]s$/.test(file) && !/\.(?:test|d)\.ts$/.test(file) && !bystanders.has(file.split('/', 1)[0] ?? '')

/** What npm says it installed; nothing where another program installs. */
function packages(): string {
  const parser = import.meta.resolve('remark-parse')
  try {
    return readFileSync(
      new URL('.package-lock.json', `${parser.slice(0, parser.lastIndexOf('/remark-parse/'))}/`),
      'utf8',
    )
  } catch {
    return parser
  }
}
