/**
 * Play a translator's session in Neovim, keys and all, and write down what its screen shows, into docs/transcripts:
 * `node scripts/transcript-neovim.ts`. The settings are those that docs/editors.md gives. Needs `nvim` and `tmux`.
 */
import {spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {replaceFile} from '../src/project/replace.ts'

const checkout = fileURLToPath(new URL('../', import.meta.url))
const page = join(checkout, 'docs/transcripts/neovim.md')
const [width, height] = [100, 26]
const patience = 30_000
const folder = mkdtempSync(join(tmpdir(), 'doichieu-neovim-'))
const terminal = join(folder, 'terminal')

/** The settings that docs/editors.md gives for the version that is installed. */
function settings(): string {
  const notes = readFileSync(join(checkout, 'docs/editors.md'), 'utf8')
  const [, block] = /Before 0\.11[^`]*```lua\n([^`]*)```/.exec(notes) ?? []
  if (block === undefined) throw new Error('docs/editors.md has no settings for Neovim before 0.11')
  return block
}

function tmux(...args: readonly string[]): string {
  const env = {...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm'}
  const {stdout, stderr, status, error} = spawnSync('tmux', ['-S', terminal, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  if (error || status !== 0) throw error ?? new Error(stderr)
  return stdout
}

const keys = (text: string): string => tmux('send-keys', '-l', text)
const key = (...names: readonly string[]): string => tmux('send-keys', ...names)
const screen = (): string => tmux('capture-pane', '-p').replaceAll(`${folder}/`, '').trimEnd()

/** @returns the screen as soon as it shows some words, and has settled */
async function showing(words: string | RegExp): Promise<string> {
  const shows = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text))
  for (const end = Date.now() + patience; Date.now() < end;) {
    const seen = screen()
    await pause(300)
    if (shows(seen) && screen() === seen) return seen
  }
  throw new Error(`Neovim never showed ${words}:\n${screen()}`)
}

function setUp(): void {
  cpSync(join(checkout, 'content'), join(folder, 'content'), {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{}\n')
  writeFileSync(join(folder, 'init.lua'), settings())
  const installed = join(folder, 'node_modules/.bin/doichieu')
  mkdirSync(join(folder, 'node_modules/.bin'), {recursive: true})
  writeFileSync(installed, `#!/bin/sh\nexec ${process.execPath} ${join(checkout, 'src/cli/main.ts')} "$@"\n`)
  chmodSync(installed, 0o755)
}

async function session(): Promise<string> {
  const lines: string[] = []
  const tell = (title: string, said: string, shown: string): void => {
    lines.push(`## ${title}`, '', said, '', '```text', shown, '```', '')
  }
  const version = spawnSync('nvim', ['--version'], {encoding: 'utf8'}).stdout.split('\n', 1)[0]
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', `${width}`, '-y', `${height}`, 'nvim -u init.lua -n')
  keys(':e content/programme/ko.md')
  key('Enter')
  await showing('fact:opened')
  keys('/5,300')
  key('Enter')
  keys(':s/약 5,300억 원/약 530억 달러/')
  key('Enter')
  tell(
    'A figure slips',
    'The Korean edition is open; `약 5,300억 원` is replaced by `약 530억 달러`. The finding shows at once, nothing being saved.',
    await showing('Unexpected'),
  )
  keys('/530')
  key('Enter')
  keys('K')
  tell(
    'What should stand there? `K`',
    'The fact in three languages, its date, how sure it is and who says so.',
    await showing('As of:'),
  )
  keys('gra')
  tell(
    'What can be done? `gra`',
    'The quick fix writes the declared value as Korean writes it.',
    await showing('Type number'),
  )
  keys('1')
  key('Enter')
  tell(
    'It is mended',
    '`1` and Enter: the figure stands there, and the finding is gone.',
    await showing(/약 5,300억 원[\s\S]*\[\+\]/),
  )
  keys('gri')
  tell(
    'What do the other editions say? `gri`',
    'The same block in each, ready to jump to.',
    await showing('LSP locations'),
  )
  keys(':cclose')
  key('Enter')
  keys(':b content/programme/ko.md')
  key('Enter')
  await showing(/programme\/ko\.md/)
  keys('17G/fact:pledge')
  key('Enter')
  keys('gd')
  await showing('pledge:')
  keys('zt')
  tell('Where is it declared? `gd`', 'In `facts.yaml`, with its sources.', await showing('seed-cafef, welaunch-5300'))
  keys(':b content/programme/ko.md')
  key('Enter')
  keys('17GA [](fact:')
  await pause(500)
  key('C-x', 'C-o')
  tell(
    'Another fact: `[](fact:` and `Ctrl-X Ctrl-O`',
    'The facts of the work, with their values in Korean.',
    await showing('Value'),
  )
  key('Escape')
  keys(':qa!')
  key('Enter')
  return [
    '# A session in Neovim',
    '',
    `Written by \`node scripts/transcript-neovim.ts\`: ${version} in a terminal of ${width} columns and ${height} lines, with the settings of [editors.md](../editors.md), on a copy of the content. The screens are as they were.`,
    '',
    ...lines,
  ].join('\n')
}

setUp()
try {
  await replaceFile(page, `${(await session()).trimEnd()}\n`)
} finally {
  spawnSync('tmux', ['-S', terminal, 'kill-server'])
  rmSync(folder, {recursive: true, force: true})
}
