import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import type {Readable} from 'node:stream'
import {join, relative} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {run} from './captured.ts'
import {watch} from './watch.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-watch-'))
  for (const work of ['one', 'two']) {
    mkdirSync(join(folder, work))
    put(`${work}/en.md`, 'It has 10 million users.\n')
    put(`${work}/vi.md`, 'Dịch vụ có 10 triệu người dùng.\n')
  }
})
afterEach(() => rmSync(folder, {recursive: true}))

const put = (file: string, text: string): void => writeFileSync(join(folder, file), text)

test('what is edited during the first check is checked after it, and what fails ends the watch', async () => {
  const seen: string[] = []
  const first = async () => {
    put('one/vi.md', 'Dịch vụ có 11 triệu người dùng.\n')
    await pause(300)
    seen.push('first')
  }
  const again = (changed: ReadonlySet<string>) => {
    seen.push(...[...changed].map((file) => relative(folder, file)))
    return Promise.reject(new Error('that is enough'))
  }
  await expect(watch([folder], first, again)).rejects.toThrow('that is enough')
  expect(seen).toEqual(['first', join('one', 'vi.md')])
})

test('checks the edited work again, and ends with the last status', async () => {
  const program = fileURLToPath(new URL('main.ts', import.meta.url))
  const child = spawn(process.execPath, [program, 'check', '--watch', folder])
  const said = {out: '', err: ''}
  const listen = (stream: Readable, key: 'out' | 'err'): void => {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said[key] += text
    })
  }
  listen(child.stdout, 'out')
  listen(child.stderr, 'err')
  const says = (stream: 'out' | 'err', words: RegExp): Promise<void> =>
    expect.poll(() => said[stream], {timeout: 20_000, interval: 50}).toMatch(words)

  await says('err', /Watching/)
  expect(said.out).toContain('Nothing disagrees (works: 2')
  said.out = ''
  put('two/vi.md', 'Dịch vụ có 12 triệu người dùng.\n')
  await says('out', /number-mismatch[\s\S]*works: 1\b/)
  expect(said.err).toContain('two/vi.md')
  said.out = ''
  put('two/vi.md', 'Dịch vụ có 10 triệu người dùng.\n')
  await says('out', /Nothing disagrees \(works: 1\b/)
  put('two/vi.md', 'Dịch vụ có 13 triệu người dùng.\n')
  await says('out', /number-mismatch/)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([1, null])
}, 60_000)

test.each([
  ['a folder that is not there', 'nowhere'],
  ['a file that is no edition', 'one/notes.txt'],
])('%s is told, and not waited for', async (_, path) => {
  put('one/notes.txt', 'Notes')
  expect(await run('check', '--watch', join(folder, path))).toMatchObject({
    status: 2,
    err: expect.stringContaining('no folder'),
  })
})

test.each([
  ['since', 'main'],
  ['shard', '1/2'],
  ['baseline', 'a.json'],
])('does not go with --%s', async (name, value) => {
  expect(await run('check', '--watch', `--${name}`, value, folder)).toMatchObject({
    status: 2,
    err: expect.stringContaining(`leave --${name} out`),
  })
})
