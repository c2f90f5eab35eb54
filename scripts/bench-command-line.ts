import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Language} from '../src/language.ts'

export interface Folder {
  readonly name: string
  readonly folder: string
  readonly source: Language
}

/** CPU and wall time in milliseconds, and the most memory in bytes. */
export interface Run {
  readonly cpu: number
  readonly wall: number
  readonly memory: number
}

const script = fileURLToPath(new URL('bench-run.ts', import.meta.url))

export async function run(...args: readonly string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, [script, ...args], {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  const told = JSON.parse(said.trimEnd().split('\n').at(-1) ?? '') as Omit<Run, 'wall'>
  return {...told, wall: performance.now() - start}
}

/** The least of each measure over the rounds, in which the runs take turns. */
async function least<K extends string>(
  rounds: number,
  runs: Readonly<Record<K, () => Promise<Run>>>,
): Promise<Record<K, Run>> {
  const names = Object.keys(runs) as K[]
  const found = new Map<K, Run>()
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const [now, best] = [await runs[name](), found.get(name)]
      const min = (key: keyof Run): number => Math.min(now[key], best?.[key] ?? now[key])
      found.set(name, {cpu: min('cpu'), wall: min('wall'), memory: min('memory')})
    }
  return Object.fromEntries(found) as Record<K, Run>
}

export interface CommandLine {
  readonly cpu: number
  readonly wall: number
  readonly shared: number
  readonly sharedCpu: number
  readonly again: number
}

/** @returns a check in a process of its own beside parsing the same files in one, and a second check beside the first */
export async function commandLine({folder, source}: Folder, rounds: number): Promise<CommandLine> {
  const store = mkdtempSync(join(tmpdir(), 'bench-'))
  const check = [folder, '--source', source, '--reporter', 'json']
  try {
    await run('check', ...check, '--cache', store)
    const {parse, one, two, again} = await least(rounds, {
      parse: () => run('parse', folder),
      one: () => run('check', ...check, '--no-cache', '--workers', '1'),
      two: () => run('check', ...check, '--no-cache', '--workers', '2'),
      again: () => run('check', ...check, '--cache', store),
    })
    return {
      cpu: one.cpu / parse.cpu,
      wall: one.wall / parse.wall,
      sharedCpu: two.cpu / parse.cpu,
      shared: two.wall / parse.wall,
      again: again.cpu / one.cpu,
    }
  } finally {
    rmSync(store, {recursive: true})
  }
}

export interface Doubled {
  readonly files: number
  readonly time: number
  readonly memory: number
}

/** @returns what twice the works cost beside once, and the most memory of the two */
export async function doubled({folder, source}: Folder, rounds: number): Promise<Doubled> {
  const place = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const copy of ['once/a', 'twice/a', 'twice/b']) cpSync(folder, join(place, copy), {recursive: true})
    const check = (name: string) => (): Promise<Run> =>
      run('check', join(place, name), '--source', source, '--reporter', 'json', '--no-cache', '--workers', '1')
    const {once, twice} = await least(rounds, {once: check('once'), twice: check('twice')})
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.md')).length
    return {files, time: twice.cpu / once.cpu, memory: twice.memory / once.memory}
  } finally {
    rmSync(place, {recursive: true})
  }
}
