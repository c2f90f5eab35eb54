import {spawn} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {run} from './captured.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-translators-'))
  for (const [file, text] of Object.entries(files)) put(file, text)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, {recursive: true})
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), text)
}

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
function edit(file: string, from: string, to: string): void {
  const text = textOf(file)
  expect(text).toContain(from)
  put(
    file,
    text.replace(from, () => to),
  )
}

const accept = (language: string, section = ''): ReturnType<typeof run> =>
  run('accept', language, join(folder, 'work') + section)
const status = (...args: string[]): ReturnType<typeof run> => run('status', ...args, join(folder, 'work'))

const head = '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n'
const files: Readonly<Record<string, string>> = {
  'sources.yaml': 'sources:\n  kbs: {title: A, publisher: B, url: "https://kbs.example", language: ko}\n',
  'terms.yaml': 'terms: {}\n',
  'work/facts.yaml': 'facts: {}\n',
  'work/vi.md': `${head}Dịch vụ có 10 triệu người dùng.\n\n## Tiền {#money}\n\nNhà nước chi 530 tỷ won.\n`,
  'work/ko.md': `${head}이 서비스의 이용자는 1,000만 명이다.\n\n## 돈 {#money}\n\n정부는 5,300억 원을 쓴다.\n`,
  'work/en.md': `${head}The service has 10 million users.\n\n## Money {#money}\n\nThe state spends 530 billion won.\n`,
}

test('from a changed source to a translation that follows it', async () => {
  expect(await accept('ko')).toMatchObject({status: 0, out: expect.stringContaining('accepted anew: 5')})
  expect((await status('ko')).out).toMatch(/work +ko +5 +0 +0 +0 +0\n/)

  edit('work/vi.md', '10 triệu', '12 triệu')
  edit('work/en.md', '10 million', '12 million')
  const stale = await status('ko')
  expect(stale.status).toBe(0)
  expect(stale.out).toContain('có [-10-] {+12+} triệu người dùng.')
  expect(stale.out).toContain('이 서비스의 이용자는 1,000만 명이다.')
  expect(stale.out).toContain('10 triệu người dùng → 12 triệu người dùng; the Korean edition still says “1,000만 명”')
  expect(stale.out).toMatch(/work +ko +4 +1 +0 +0 +1\n/)

  const refused = await accept('ko')
  expect(refused).toMatchObject({status: 1, out: expect.stringContaining('not accepted')})
  expect(refused.out).toContain('number-mismatch')

  edit('work/ko.md', '1,000만', '1,200만')
  expect((await run('check', folder)).out).toContain('block-stale')
  expect(await accept('ko')).toMatchObject({status: 0, out: expect.stringContaining('accepted anew: 1')})
  expect((await run('check', folder, '--strict')).status).toBe(0)
})

test('a section is accepted alone', async () => {
  await accept('ko')
  for (const [language, words] of [
    ['vi', 'triệu người dùng.'],
    ['ko', '만 명이다.'],
    ['en', 'million users.'],
  ] as const)
    edit(`work/${language}.md`, words, `${words} 2025.`)
  edit('work/vi.md', 'Nhà nước', 'Chính phủ')
  expect((await status('ko')).out).toMatch(/ko +3 +2 /)
  expect((await accept('ko', '#money')).status).toBe(0)
  expect((await status('ko')).out).toMatch(/ko +4 +1 /)
  expect(await accept('ko', '#nowhere')).toMatchObject({status: 2, err: expect.stringContaining('no section nowhere')})
})

test('a section is accepted while an error stands in another, and not while one stands in it', async () => {
  edit('work/ko.md', '5,300억', '5,300만')
  expect(await accept('ko', '#money')).toMatchObject({status: 1, out: expect.stringContaining('money-mismatch')})
  edit('work/ko.md', '5,300만', '5,300억')
  edit('work/ko.md', '1,000만', '1,000억')
  expect(await accept('ko')).toMatchObject({status: 1})
  expect(await accept('ko', '#money')).toMatchObject({status: 0})
  expect((await status('ko')).out).toMatch(/ko +2 +0 +3 /)
})

test('status of a named work tells where the source stands that has no translation', async () => {
  await accept('ko')
  edit('work/vi.md', '530 tỷ won.', '530 tỷ won.\n\nTrung tâm dữ liệu nằm ở Ulsan.')
  const {out} = await status('ko')
  expect(out).toMatch(
    /work\/vi\.md:\d+:1 {2}money\/\S+ {2}missing \(Korean\)\n {2}source: Trung tâm dữ liệu nằm ở Ulsan\.\n/,
  )
  expect(await status('ko', '--language', 'ko')).toMatchObject({out: expect.stringContaining('없음 (한국어)')})
})

test('status tells all works as a table or as JSON, and what was never accepted', async () => {
  rmSync(join(folder, 'work/en.md'))
  const {out, status} = await run('status', folder, '--reporter', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    translations: [
      {work: 'work', language: 'ko', fresh: 0, stale: 0, new: 5, missing: 0},
      {work: 'work', language: 'en', fresh: 0, stale: 0, new: 0, missing: 5},
    ],
  })
})

describe('impact', () => {
  const facts = `facts:
  users:
    label: {vi: Người dùng, ko: 이용자, en: Users}
    kind: quantity
    value: 10000000
    unit: person
    asOf: "2025-09-29"
    sources: [kbs]
    confidence: corroborated
`
  beforeEach(() => {
    put('work/facts.yaml', facts)
    edit('work/vi.md', '10 triệu người dùng', '[10 triệu người dùng](fact:users)[](source:kbs)')
    edit('work/ko.md', '1,000만 명', '[1,000만 명](fact:users)[](source:kbs)')
    edit('work/en.md', '10 million users', '[](fact:users)[](source:kbs)')
    put('other/facts.yaml', 'facts: {}\n')
    for (const language of ['vi', 'ko', 'en'])
      put(`other/${language}.md`, `${head}[](fact:work#users)[](source:kbs).\n`)
  })

  test('a stale block tells what the figure is, where it is declared', async () => {
    await accept('ko')
    put('work/facts.yaml', facts.replace('10000000', '12000000'))
    edit('work/vi.md', '10 triệu', '12 triệu')
    const {out} = await status('ko', '--language', 'ko')
    expect(out).toContain('이용자: 10 triệu người dùng → 12 triệu người dùng; 한국어판에는 아직 “1,000만 명”으로')
  })

  test('tells nothing while every place tells the facts as they are declared', async () => {
    expect(await run('impact', folder)).toMatchObject({status: 0, out: expect.stringMatching(/^Facts: 0;/)})
  })

  test('tells every place of a changed fact, in every work, and what should stand there', async () => {
    put('work/facts.yaml', facts.replace('10000000', '12000000'))
    const {status, out} = await run('impact', `${folder}/work#users`)
    expect(status).toBe(0)
    expect(out).toContain('work#users  Users\n')
    expect(out).toMatch(/work\/vi\.md:7:13 {2}10 triệu người dùng → 12 triệu người\n/)
    expect(out).toMatch(/work\/ko\.md:7:14 {2}1,000만 명 → 1,200만 명\n/)
    expect(out).toMatch(/work\/en\.md:7:17 {2}\(written by the program\)\n/)
    expect(out.match(/other\/(?:vi|ko|en)\.md/g)).toHaveLength(3)
    expect(out).toContain('Facts: 1; places that tell them: 6, of which with another value than declared: 2.')
  })

  test('knows no fact that is not declared', async () => {
    expect(await run('impact', `${folder}/work#user`)).toMatchObject({
      status: 2,
      err: expect.stringContaining('declares no fact user'),
    })
  })
})

test('two runs at once both have their say', async () => {
  const program = new URL('main.ts', import.meta.url)
  const runs = ['ko', 'en'].map(
    (language) =>
      new Promise((done) => {
        spawn(process.execPath, [fileURLToPath(program), 'accept', language, join(folder, 'work')]).on('exit', done)
      }),
  )
  expect(await Promise.all(runs)).toEqual([0, 0])
  expect(Object.keys((JSON.parse(textOf('work/sync.json')) as {accepted: object}).accepted)).toEqual(['en', 'ko'])
})

describe('a folder that may not be written', () => {
  /** Nobody is kept from writing who runs the machine: such a user becomes another for a while. */
  async function asGuest<T>(work: () => Promise<T>): Promise<T> {
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    try {
      return await work()
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  }

  test.each([
    ['accept', ['accept', 'ko'], 'sync.json'],
    ['translate', ['translate', 'ko'], 'ko.md'],
  ])('%s says so and changes nothing', async (_, args, file) => {
    edit('work/ko.md', '\n정부는 5,300억 원을 쓴다.\n', '')
    if (args[0] === 'accept') edit('work/ko.md', '{#money}\n', '{#money}\n\n정부는 5,300억 원을 쓴다.\n')
    const before = textOf('work/ko.md')
    const work = join(folder, 'work')
    await run('status', work)
    await run('help')
    chmodSync(folder, 0o755)
    chmodSync(work, 0o555)
    const said = await asGuest(() => run(...args, work))
    chmodSync(work, 0o755)
    expect(said).toMatchObject({status: 2, err: expect.stringMatching(new RegExp(`${file}: error: Cannot be written`))})
    expect(said.err).not.toContain('    at ')
    expect(textOf('work/ko.md')).toBe(before)
    expect(readdirSync(work).sort()).toEqual(['en.md', 'facts.yaml', 'ko.md', 'vi.md'])
  })
})

describe('a part that a work has not, or a command does not take, is told:', () => {
  test.each<[string, readonly string[], string]>([
    ['accept', ['accept', 'ko', '#nowhere'], 'There is no section nowhere; there are money.'],
    ['status', ['status', '#nowhere'], 'There is no section nowhere; there are money.'],
    ['status, of an empty name', ['status', '#'], 'There is no section ; there are money.'],
    ['translate', ['translate', 'ko', '#money'], 'translate takes whole works'],
    ['export', ['export', 'ko', '#money'], 'export takes whole works'],
    ['impact', ['impact', '#users#more'], 'declares no fact users#more'],
  ])('%s', async (_, args, said) => {
    const named = args.with(-1, `${join(folder, 'work')}${args.at(-1)}`)
    expect(await run(...named)).toMatchObject({status: 2, out: '', err: expect.stringContaining(said)})
  })

  test('a section where there is none', async () => {
    put('work/vi.md', `${head}Một.\n`)
    expect(await accept('ko', '#money')).toMatchObject({err: 'doichieu: There is no section money; there is none.\n'})
  })
})

test('a work without its source edition is not exported', async () => {
  rmSync(join(folder, 'work/vi.md'))
  expect(await run('export', 'ko', join(folder, 'work'))).toMatchObject({
    status: 1,
    out: expect.stringContaining('has no Vietnamese edition'),
  })
})

describe('is no way to accept', () => {
  test.each([
    ['a language that is none', ['accept', 'fr', 'work'], 'accept needs a language'],
    ['no work', ['accept', 'ko'], 'accept needs a work'],
    ['a work that is not there', ['accept', 'ko', 'nowhere'], 'There is no work nowhere'],
  ])('%s', async (_, args, said) => {
    expect(await run(...args)).toMatchObject({status: 2, err: expect.stringContaining(said)})
  })

  test('the source edition', async () => {
    expect(await accept('vi')).toMatchObject({status: 2, err: expect.stringContaining('vi is the source edition')})
  })

  test('a translation that is not there', async () => {
    rmSync(join(folder, 'work/ko.md'))
    expect(await accept('ko')).toMatchObject({status: 1, out: expect.stringContaining('has no Korean edition')})
  })

  test.each([
    ['a merge conflict', '<<<<<<< HEAD\n{}\n', 'merge conflict'],
    ['half a file', '{"version": 1, "acc', 'damaged'],
    ['a newer file', '{"version": 2}', 'newer doichieu'],
  ])('%s', async (_, written, said) => {
    put('work/sync.json', written)
    for (const args of [
      ['accept', 'ko', join(folder, 'work')],
      ['status', folder],
      ['check', folder],
    ]) {
      const {status, err} = await run(...args)
      expect(status).toBe(2)
      expect(err).toContain(said)
      expect(err).not.toContain('    at ')
    }
    expect(textOf('work/sync.json')).toBe(written)
  })
})
