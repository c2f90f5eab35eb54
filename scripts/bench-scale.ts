/**
 * Measures how checking many works divides: `npm run bench:scale -- 1000`. Generates that many works of three editions
 * that declare facts, checks all of them, then single shards, each in a process of its own with one thread and no cache.
 */
import {execFileSync} from 'node:child_process'
import {appendFileSync, cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {run, type Run} from './bench-command-line.ts'

const count = process.argv[2] ?? '1000'
const folder = mkdtempSync(join(tmpdir(), 'doichieu-scale-'))

const check = (...more: readonly string[]): Promise<Run> =>
  run('check', folder, '--no-cache', '--workers', '1', '--reporter', 'json', ...more)

const row = (name: string, {cpu, wall, memory}: Run): string =>
  `${name.padEnd(12)} ${(cpu / 1000).toFixed(1).padStart(7)} s CPU ${(wall / 1000).toFixed(1).padStart(7)} s ${String(Math.round(memory / 1e6)).padStart(6)} MB`

try {
  cpSync('content', folder, {recursive: true})
  const generated =
    '\n  generated: {title: Generated, publisher: Generated, url: "https://generated.example", language: en}\n'
  appendFileSync(join(folder, 'sources.yaml'), generated)
  execFileSync(process.execPath, ['scripts/generate-works.ts', count, folder])
  console.log(`${count} generated works and our own, three editions each`)
  console.log(row('one work', await check('--shard', `${Number(count) + 6}/${Number(count) + 6}`)))
  for (const shards of [64, 16, 8, 4, 2]) console.log(row(`shard 1/${shards}`, await check('--shard', `1/${shards}`)))
  console.log(row('all', await check()))
} finally {
  rmSync(folder, {recursive: true})
}
