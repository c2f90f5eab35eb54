import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {run} from './captured.ts'

let folder: string
let answer: unknown

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'A'],
      [`GIT_${who}_EMAIL`, 'a@example.com'],
    ]),
  ),
}
const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {cwd, env: environment, encoding: 'utf8', stdio: 'pipe'})

const put = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), {recursive: true})
  writeFileSync(join(root, file), text)
}
const edit = (root: string, file: string, from: string, to: string): void => {
  const old = readFileSync(join(root, file), 'utf8')
  expect(old).toContain(from)
  put(root, file, old.replace(from, to))
}
const commit = (root: string, message: string): void => {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', message)
}

const head = '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n'
const money = '## Tiền {#money}\n\nNhà nước chi 530 tỷ won.\n'
const people = '## Người {#people}\n\nDịch vụ có 10 triệu người dùng.\n\nMô hình được mở.\n'
const files: Readonly<Record<string, string>> = {
  'sources.yaml': 'sources:\n  kbs: {title: A, publisher: B, url: "https://kbs.example", language: ko}\n',
  'terms.yaml': 'terms: {}\n',
  'work/facts.yaml': 'facts: {}\n',
  'work/vi.md': `${head}${money}\n${people}`,
  'work/ko.md': `${head}## 돈 {#money}\n\n정부는 5,300억 원을 쓴다.\n\n## 사람 {#people}\n\n이용자는 1,000만 명이다.\n\n모델은 공개됐다.\n`,
}

/** What `status` says of each block, whatever the work is called and wherever its blocks stand. */
async function statusOf(root: string): Promise<unknown> {
  const {out, status} = await run('status', 'ko', root, '--reporter', 'json')
  expect(status).toBe(0)
  const [{fresh, stale, missing, blocks}] = (
    JSON.parse(out) as {
      translations: [{fresh: number; stale: number; missing: number; blocks: Readonly<Record<string, unknown>>[]}]
    }
  ).translations
  return {fresh, stale, missing, blocks: blocks.map(({places: _, ...block}) => block)}
}

/** The text was translated and accepted, then changed in two commits: once in meaning, once in form. */
function change(root: string): void {
  edit(root, 'work/vi.md', '10 triệu', '12 triệu')
  commit(root, 'users')
  edit(root, 'work/vi.md', 'Nhà nước chi 530', '**Nhà nước** chi\n530')
  commit(root, 'form')
}

async function accepted(name: string): Promise<string> {
  const root = join(folder, name)
  mkdirSync(root)
  git(root, 'init', '--quiet', '--initial-branch', 'main')
  for (const [file, text] of Object.entries(files)) put(root, file, text)
  expect(await run('accept', 'ko', join(root, 'work'))).toMatchObject({status: 0})
  commit(root, 'translated')
  return root
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-histories-'))
  const root = await accepted('plain')
  change(root)
  answer = await statusOf(root)
})

afterAll(() => rmSync(folder, {recursive: true}))

test('the plain history leaves one block stale', () => {
  expect(answer).toMatchObject({
    fresh: 6,
    stale: 1,
    missing: 0,
    blocks: [{id: 'people/paragraph-1', facts: [{before: '10 triệu người dùng', after: '12 triệu người dùng'}]}],
  })
})

const histories: readonly (readonly [name: string, make: (root: string) => string | undefined])[] = [
  [
    'a squashed branch',
    (root) => {
      git(root, 'switch', '--quiet', '--create', 'branch')
      change(root)
      git(root, 'switch', '--quiet', 'main')
      git(root, 'merge', '--quiet', '--squash', 'branch')
      git(root, 'commit', '--quiet', '--message', 'squashed')
      git(root, 'branch', '--quiet', '-D', 'branch')
      git(root, 'reflog', 'expire', '--expire=now', '--all')
      git(root, 'gc', '--quiet', '--prune=now')
      return undefined
    },
  ],
  [
    'a rebased branch',
    (root) => {
      git(root, 'switch', '--quiet', '--create', 'branch')
      change(root)
      git(root, 'switch', '--quiet', 'main')
      put(root, 'README.md', 'Something else.\n')
      commit(root, 'meanwhile')
      git(root, 'switch', '--quiet', 'branch')
      git(root, 'rebase', '--quiet', 'main')
      return undefined
    },
  ],
  [
    'a renamed folder',
    (root) => {
      git(root, 'mv', 'work', 'programme')
      git(root, 'commit', '--quiet', '--message', 'renamed')
      git(root, 'mv', 'programme', 'work')
      change(root)
      git(root, 'mv', 'work', 'programme')
      git(root, 'commit', '--quiet', '--message', 'renamed again')
      return undefined
    },
  ],
  [
    'a shallow clone',
    (root) => {
      change(root)
      git(folder, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'clone')
      return join(folder, 'clone')
    },
  ],
  [
    'a section that was moved in both editions',
    (root) => {
      for (const language of ['vi', 'ko']) {
        const file = `work/${language}.md`
        const moved = readFileSync(join(root, file), 'utf8').replace(
          /(## [^\n]+ \{#money\}\n\n[^\n]+\n)\n(## [^\n]+ \{#people\}[\s\S]+)$/,
          '$2\n$1',
        )
        expect(moved.indexOf('#people')).toBeLessThan(moved.indexOf('#money'))
        put(root, file, moved)
      }
      commit(root, 'moved')
      change(root)
      return undefined
    },
  ],
  [
    'dates that go backwards',
    (root) => {
      change(root)
      git(root, 'commit', '--quiet', '--amend', '--no-edit', '--date', '2001-01-01T00:00:00Z')
      return undefined
    },
  ],
]

test.each(histories)('%s gives the same answer', async (name, make) => {
  const root = await accepted(name.replaceAll(' ', '-'))
  expect(await statusOf(make(root) ?? root)).toEqual(answer)
})
