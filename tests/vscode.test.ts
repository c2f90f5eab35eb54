/** The extension for VS Code, run without VS Code: what it needs of the editor is a stand-in. */
import {existsSync, readFileSync} from 'node:fs'
import Module, {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.ts'

const folder = new URL('../editors/vscode/', import.meta.url)
const require = createRequire(import.meta.url)

interface Extension {
  readonly activate: () => Promise<void>
  readonly deactivate: () => Promise<void> | undefined
}

interface Manifest {
  readonly main: string
  readonly engines: {readonly vscode: string}
  readonly dependencies: Readonly<Record<string, string>>
  readonly contributes: {
    readonly configuration: {readonly properties: Readonly<Record<string, {readonly default: unknown}>>}
  }
}

interface Start {
  readonly id: string
  readonly server: {
    readonly command: string
    readonly args: readonly string[]
    readonly options: {readonly cwd: string}
  }
  readonly client: {
    readonly documentSelector: readonly {readonly pattern: string}[]
    readonly initializationOptions: {readonly language: string}
  }
}

const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as Manifest
const {properties} = manifest.contributes.configuration
const done: string[] = []
const asked: string[] = []
let started: Start | undefined

class LanguageClient {
  constructor(id: string, _name: string, server: Start['server'], client: Start['client']) {
    started = {id, server, client}
  }
  start(): Promise<void> {
    done.push('start')
    return Promise.resolve()
  }
  stop(): Promise<void> {
    done.push('stop')
    return Promise.resolve()
  }
}

const settings = {
  get: (key: string): unknown => {
    asked.push(`doichieu.${key}`)
    return properties[`doichieu.${key}`]?.default
  },
}
const standIns: Readonly<Record<string, unknown>> = {
  vscode: {
    workspace: {getConfiguration: () => settings, workspaceFolders: [{uri: {fsPath: '/project'}}]},
  },
  'vscode-languageclient/node': {LanguageClient},
}

/** Node's loader of CommonJS, as far as it is stood in for; its types leave it out. */
const loader = Module as unknown as {_load: (request: string, ...rest: readonly unknown[]) => unknown}
const load = loader._load

beforeEach(() => {
  loader._load = (request, ...rest) => standIns[request] ?? load(request, ...rest)
})

afterEach(() => {
  loader._load = load
})

test('starts the server in the folder that is open, and stops it', async () => {
  const extension = require(fileURLToPath(new URL(manifest.main, folder))) as Extension
  await extension.activate()
  expect(started).toMatchObject({
    id: 'doichieu',
    server: {command: 'npx', args: ['--no-install', 'doichieu', 'lsp'], options: {cwd: '/project'}},
    client: {initializationOptions: {language: ''}},
  })
  expect(commands).toHaveProperty(String(started?.server.args.at(-1)))
  expect(started?.client.documentSelector.map(({pattern}) => pattern)).toEqual([
    '**/*.{md,mdx}',
    '**/{facts,sources,terms}.yaml',
  ])
  await extension.deactivate()
  expect(done).toEqual(['start', 'stop'])
  expect([...new Set(asked)].sort()).toEqual(Object.keys(properties).sort())
})

test('its manifest names what is there', () => {
  expect(existsSync(new URL(manifest.main, folder))).toBe(true)
  expect(manifest.engines.vscode).toMatch(/^\^\d+\.\d+\.\d+$/)
  const source = readFileSync(new URL(manifest.main, folder), 'utf8')
  const required = [...source.matchAll(/require\('([\w-]+)/g)].map(([, name]) => name)
  expect(required.filter((name) => name !== 'vscode')).toEqual(Object.keys(manifest.dependencies))
})

test('its readme links to nothing that a package of it lacks', () => {
  expect(readFileSync(new URL('README.md', folder), 'utf8')).not.toMatch(/\]\((?!https:)/)
})
