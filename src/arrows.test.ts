import {globSync, readFileSync} from 'node:fs'
import {dirname, normalize} from 'node:path/posix'
import {expect, test} from 'vitest'

const source = new URL('.', import.meta.url)
const table = readFileSync(new URL('../docs/architecture.md', source), 'utf8')

/** Room → rooms that it may import, as the table of docs/architecture.md says. */
const allowed = new Map(
  [...table.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, room = '', list = '']) => [
    room,
    new Set([...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)),
  ]),
)

const files = globSync('**/*.{ts,astro}', {cwd: source})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && file.includes('/'))
  .sort()

const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8')
const roomOf = (path: string): string => path.split('/', 1)[0]?.replace(/\.ts$/, '') ?? ''

/** Every address behind `from` or in `import()`. */
const imports = (text: string): string[] =>
  [...text.matchAll(/(?:^|[}\s*])(?:from|import)\s*\(?\s*'([^']+)'/gm)].map(([, address = '']) => address)

test('the table names every room', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !allowed.has(room))).toEqual([])
})

test('the table is read', () => {
  expect(allowed.get('report')).toEqual(new Set(['language', 'check', 'wording']))
})

const rooms = [...new Set(files.map(roomOf))]
const filesOf = (room: string): string[] => files.filter((file) => roomOf(file) === room)
const except = (...edges: readonly string[]): string[] => rooms.filter((room) => !edges.includes(room))

test.each(rooms)('%s imports only what its row allows', (room) => {
  const forbidden = filesOf(room).flatMap((file) =>
    imports(textOf(file))
      .filter((address) => address.startsWith('.'))
      .map((address) => normalize(`${dirname(file)}/${address}`))
      .filter((path) => !path.startsWith('..'))
      .map(roomOf)
      .filter((other) => other !== room && !allowed.get(room)?.has(other))
      .map((other) => `${file} imports ${other}; ${room} may import ${[...(allowed.get(room) ?? [])].join(', ')}`),
  )
  expect(forbidden).toEqual([])
})

test.each(except('project', 'cli', 'lsp', 'site'))('%s does not touch the disk', (room) => {
  const disk = /^node:(?:fs|child_process)/
  expect(filesOf(room).filter((file) => imports(textOf(file)).some((address) => disk.test(address)))).toEqual([])
})

test.each(except('cli', 'lsp', 'site'))('%s neither prints nor exits', (room) => {
  const edge = /\b(?:process\.(?:exit|stdout|stderr|argv|env)|console\.)/
  expect(filesOf(room).filter((file) => edge.test(textOf(file)))).toEqual([])
})
