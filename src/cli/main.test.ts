import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import type {JsonReport} from '../report/json-report.ts'
import {run} from './captured.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-cli-'))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, {recursive: true})
})

type Files = Readonly<Record<string, string | Uint8Array>>

function lay(files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
}

const head = '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n'
const fact = `facts:
  pledge:
    label: {vi: Khoản, ko: 지원액, en: Pledge}
    kind: money
    value: 530000000000
    currency: KRW
    asOf: "2025-09-29"
    sources: [kbs]
    confidence: corroborated
`
const own: Files = {
  'sources.yaml': 'sources:\n  kbs: {title: A, publisher: B, url: "https://kbs.example", language: ko}\n',
  'terms.yaml': 'terms: {}\n',
  'work/facts.yaml': fact,
  'work/vi.md': `${head}Nhà nước chi [530 tỷ won](fact:pledge)[](source:kbs).\n`,
  'work/ko.md': `${head}정부는 [5,300억 원](fact:pledge)을 쓴다[](source:kbs).\n`,
  'work/en.md': `${head}The state spends [530 billion won](fact:pledge)[](source:kbs).\n`,
}
function change(file: string, from: string, to: string): Files {
  const text = String(own[file])
  if (!text.includes(from)) throw new RangeError(`${file} has no ${from}.`)
  return {...own, [file]: text.replace(from, () => to)}
}

describe('the exit status', () => {
  test('is 0 when nothing disagrees', async () => {
    lay(own)
    expect(await run('check', folder)).toMatchObject({status: 0, err: ''})
  })

  test('is 0 with warnings, and 1 with --strict', async () => {
    lay({
      ...change('work/en.md', 'The state', 'The Rok state'),
      'terms.yaml':
        'terms:\n  rok: {kind: organization, vi: {preferred: A}, ko: {preferred: B}, en: {preferred: Korean, forbidden: [Rok]}}\n',
    })
    expect(await run('check', folder)).toMatchObject({status: 0, out: expect.stringContaining('Unexpected “Rok”')})
    expect(await run('check', folder, '--quiet')).toMatchObject({status: 0, out: expect.not.stringContaining('Rok')})
    expect((await run('check', folder, '--strict')).status).toBe(1)
  })

  test('is 1 with errors', async () => {
    lay(change('work/ko.md', '5,300억', '530억'))
    expect(await run('check', folder)).toMatchObject({status: 1, out: expect.stringContaining('work/ko.md:7:6')})
  })

  test.each([
    ['no command', []],
    ['a command that does not exist', ['chek']],
    ['an option that does not exist', ['check', '--colour']],
    ['an option without its value', ['check', '--source']],
    ['a language that is not read', ['check', '--source', 'fr']],
    ['a reporter that does not exist', ['check', '--reporter', 'xml']],
    ['a layout that names nothing', ['check', '--layout', 'docs']],
    ['a shard that is none', ['check', '--shard', '3/2']],
    ['no threads at all', ['check', '--workers', '0']],
    ['a tier that is none', ['segments', '--tier', 'both']],
    ['an argument too many', ['read', 'a.txt']],
    ['nothing to explain', ['explain', ' ']],
    ['a merge of nothing', ['merge']],
    ['a merge of what is not there', ['merge', '/nowhere.json']],
    ['a merge of a folder', ['merge', tmpdir()]],
    ['help for a command that does not exist', ['help', 'chek']],
    ['a reporter that names no file', ['check', '--reporter', 'json:']],
  ])('is 2 with %s, and says so in a line', async (_, args) => {
    const {status, out, err} = await run(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^(?:doichieu: .+\n|\S+: error: .+\n|Usage: )/)
    expect(err).not.toContain('    at ')
  })

  test.each([
    ['settings that are not there', '--config', undefined],
    ['settings that are damaged', '--config', '{'],
    ['settings with a key that is none', '--config', '{"sauce": "vi"}'],
    ['a baseline that is damaged', '--baseline', '{'],
    ['a baseline of a later version', '--baseline', '{"version": 2, "findings": []}'],
  ])('is 2 with %s, and nothing is reported', async (_, option, text) => {
    lay(own)
    const file = join(folder, 'given.json')
    if (text !== undefined) writeFileSync(file, text)
    const {status, out, err} = await run('check', folder, option, file)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`${file}: error: `)
  })

  test('is 2 for a folder that is not there or has no works', async () => {
    expect(await run('check', join(folder, 'nowhere'))).toMatchObject({status: 2, out: ''})
    expect(await run('check', folder)).toMatchObject({
      status: 2,
      err: expect.stringContaining('by these layouts: {work}/{language}, {language}/{work}, '),
    })
  })

  test('is 0 for help and version', async () => {
    for (const args of [['--help'], ['help'], ['check', '--help'], ['help', 'check'], ['--version']])
      expect(await run(...args)).toMatchObject({status: 0, err: '', out: expect.stringMatching(/.+\n$/)})
  })
})

describe('a path', () => {
  const two: Files = {
    ...change('work/ko.md', '5,300억', '530억'),
    ...Object.fromEntries(Object.entries(own).map(([file, text]) => [file.replace('work/', 'group/other/'), text])),
  }

  test.each([
    ['the content', '', 2, 'work/ko.md'],
    ['a work', 'work', 1, 'ko.md'],
    ['an edition', 'work/ko.md', 1, 'ko.md'],
    ['the facts of a work', 'work/facts.yaml', 1, 'ko.md'],
    ['a group of works', 'group', 1, undefined],
  ])('may name %s; files are told relative to the folder', async (_, path, works, file) => {
    lay(two)
    const {status, out, err} = await run('check', join(folder, path), '--reporter', 'json')
    const {stats, findings} = JSON.parse(out) as JsonReport
    expect([status, err, stats.works]).toEqual([file ? 1 : 0, '', works])
    expect(findings[0]?.places[0]?.file).toBe(file)
  })

  test('that holds no work is told', async () => {
    lay({...two, 'group/notes.txt': 'a'})
    expect(await run('check', join(folder, 'group/notes.txt'))).toMatchObject({status: 2})
  })

  test('several are told from where one stands', async () => {
    lay(two)
    const {out} = await run('check', join(folder, 'work'), join(folder, 'group'), '--reporter', 'json')
    const {stats, findings} = JSON.parse(out) as JsonReport
    expect(stats.works).toBe(2)
    expect(findings[0]?.places[0]?.file).toBe(relative('.', join(folder, 'work/ko.md')))
  })
})

describe('--fix', () => {
  test('writes what should stand there, touches nothing else, and leaves nothing to do', async () => {
    const slips = {
      ...change('work/ko.md', '5,300억 원', '530억 달러'),
      'work/en.md': String(own['work/en.md']).replace('530 billion', '530 million'),
    }
    lay(slips)
    expect(await run('check', folder, '--fix')).toMatchObject({status: 0, err: 'info: Mended: 2.\n'})
    for (const file of Object.keys(own)) expect(readFileSync(join(folder, file), 'utf8')).toBe(own[file])
  })

  test('keeps byte-order mark and line ends', async () => {
    const odd = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    lay({...own, 'work/ko.md': odd(String(own['work/ko.md']).replace('5,300억', '530억'))})
    expect((await run('check', folder, '--fix')).status).toBe(0)
    expect(readFileSync(join(folder, 'work/ko.md'), 'utf8')).toBe(odd(String(own['work/ko.md'])))
  })

  test('leaves a figure that has no one right writing, and says so', async () => {
    lay(change('work/ko.md', '5,300억 원', '530억 원(3억 달러)'))
    const {status, err} = await run('check', folder, '--fix')
    expect(status).toBe(1)
    expect(err).toMatch(/work\/ko\.md:\d+:\d+: info: Left as it is, .*`fact-differs`/)
    expect(readFileSync(join(folder, 'work/ko.md'), 'utf8')).toContain('530억 원(3억 달러)')
  })

  test('leaves what is left to a person, and says so', async () => {
    lay(change('work/ko.md', 'fact:pledge', 'fact:pledged'))
    expect(await run('check', folder, '--fix')).toMatchObject({
      status: 1,
      out: expect.stringContaining('No fact `pledged`'),
    })
    expect(readFileSync(join(folder, 'work/ko.md'), 'utf8')).toContain('fact:pledged')
  })
})

describe('explain', () => {
  test.each([
    [['1조 2,500억 원'], '1,000,000,000,000 + 250,000,000,000 = 1,250,000,000,000'],
    [['530 tỷ won'], '530 tỷ = 530 × 10^9'],
    [['a', 'dozen', 'teams'], '= 12'],
    [['năm', '--language', 'en'], 'Nothing is read in it as English.'],
  ])('%j says %j', async (args, line) => {
    expect(await run('explain', ...args)).toMatchObject({status: 0, out: expect.stringContaining(line), err: ''})
  })
})

describe('bad input is told with file and line, and the rest goes on:', () => {
  test.each<[string, Files, string]>([
    ['an empty file', {...own, 'work/ko.md': ''}, 'work/ko.md: error: The file is empty.'],
    [
      'a file that is not UTF-8',
      {...own, 'work/ko.md': Buffer.from(`${head}caf\xe9`, 'latin1')},
      'work/ko.md:7:4: error: Not UTF-8',
    ],
    ['UTF-16', {...own, 'work/ko.md': Buffer.from('\uFEFF글', 'utf16le')}, 'work/ko.md:1:1: error: Not UTF-8'],
    [
      '10,000 nested lists',
      change('work/ko.md', '정부는', `${'- '.repeat(10_000)}정부는`),
      'work/ko.md:7:1: error: Quotes or lists',
    ],
    [
      '10,000 nested quotes',
      change('work/ko.md', '정부는', `${'>'.repeat(10_000)}정부는`),
      'work/ko.md:7:1: error: Quotes or lists',
    ],
    [
      '10,000 brackets',
      change('work/ko.md', '정부는', `${'['.repeat(10_000)}정부는`),
      'work/ko.md:7:1: error: A paragraph holds',
    ],
    [
      'a key twice',
      change('work/facts.yaml', 'kind: money', 'kind: money\n    kind: date'),
      'work/facts.yaml:5:5: error: Invalid YAML: Map keys must be unique',
    ],
    [
      'a tab in YAML',
      change('work/facts.yaml', '    kind', '\tkind'),
      'work/facts.yaml:4:1: error: Invalid YAML: Tabs are not allowed',
    ],
    [
      'a front matter with an unknown key',
      change('work/en.md', 'title: A', 'titel: A\ntitle: A'),
      'work/en.md:2:1: error: Unknown key `titel`.',
    ],
    ['no front matter', change('work/en.md', head, ''), 'work/en.md:1:1: error: The front matter'],
    [
      'a value that is none',
      change('work/facts.yaml', '530000000000', '530.5'),
      'work/facts.yaml:5:12: error: Invalid `facts.pledge.value`',
    ],
    [
      'no facts.yaml in one work',
      {...own, 'other/vi.md': own['work/vi.md'] ?? '', 'other/ko.md': own['work/ko.md'] ?? ''},
      'other/facts.yaml: error: The file is missing.',
    ],
    [
      'two documents in one file',
      {...own, 'work/facts.yaml': `${fact}---\n${fact}`},
      'work/facts.yaml:10:1: error: Invalid YAML: Source contains multiple documents',
    ],
    [
      'a day that no calendar has',
      change('work/facts.yaml', '2025-09-29', '2025-02-29'),
      'work/facts.yaml:7:11: error: Invalid `facts.pledge.asOf`: there is no such day in the calendar',
    ],
    [
      'a day without hyphens',
      change('work/facts.yaml', '"2025-09-29"', '20250929'),
      'work/facts.yaml:7:11: error: Invalid `facts.pledge.asOf`: write 2025-08-04, 2025-08 or 2025',
    ],
    [
      'a word for a day',
      change('work/facts.yaml', '2025-09-29', 'yesterday'),
      'work/facts.yaml:7:11: error: Invalid `facts.pledge.asOf`: write 2025-08-04, 2025-08 or 2025\n',
    ],
    [
      'a front matter with a day that no calendar has',
      change('work/en.md', '2026-11-23', '2026-02-30'),
      'work/en.md:4:10: error: Invalid `updated`: there is no such day in the calendar',
    ],
    ['no bibliography', {...own, 'sources.yaml': ''}, 'sources.yaml:1:1: error: Invalid'],
  ])('%s', async (_, files, line) => {
    lay(files)
    const {status, out, err} = await run('check', folder, '--reporter', 'json')
    expect(status).toBe(2)
    expect(err).toContain(line)
    expect(err).not.toContain('    at ')
    expect((JSON.parse(out) as JsonReport).stats.works).toBeGreaterThan(0)
  })

  test('an alias bomb', async () => {
    const levels = Array.from({length: 9}, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
    lay({...own, 'terms.yaml': `l0: &l0 [a]\n${levels.join('\n')}\n`})
    expect(await run('check', folder)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/terms\.yaml:1:1: error: .*alias/),
    })
  })

  test.each<[string, Files, string, string]>([
    ['a missing edition', {...own, 'work/ko.md': new Uint8Array()}, 'work/vi.md', 'edition-missing'],
    ['raw HTML', change('work/ko.md', '정부는', '<script>x</script> 정부는'), 'work/ko.md', 'html-raw'],
    [
      'an address that runs',
      change('work/ko.md', '정부는', '[정부](javascript:alert(1))는'),
      'work/ko.md',
      'link-unsafe',
    ],
    [
      'a link to an unknown term',
      change('work/ko.md', '정부는', '[정부](term:nobody)는'),
      'work/ko.md',
      'link-unknown',
    ],
  ])('%s is a finding', async (_, files, file, rule) => {
    lay(files)
    if (rule === 'edition-missing') rmSync(join(folder, 'work/ko.md'))
    const {status, out} = await run('check', folder, '--reporter', 'json')
    expect(status).toBe(1)
    expect((JSON.parse(out) as JsonReport).findings).toContainEqual(
      expect.objectContaining({ruleId: rule, places: expect.arrayContaining([expect.objectContaining({file})])}),
    )
  })
})

describe('odd but honest input is read as any other:', () => {
  const everywhere = (convert: (text: string) => string): Files =>
    Object.fromEntries(Object.entries(own).map(([file, text]) => [file, convert(String(text))]))

  test.each([
    ['a byte-order mark', everywhere((text) => `\uFEFF${text}`)],
    ['CRLF', everywhere((text) => text.replaceAll('\n', '\r\n'))],
    ['decomposed letters', everywhere((text) => text.normalize('NFD'))],
  ])('%s', async (_, files) => {
    lay(files)
    expect(await run('check', folder)).toMatchObject({status: 0, err: ''})
  })

  test('5 MB of prose', async () => {
    const prose = (sentence: string): string => `${sentence}\n\n`.repeat(Math.ceil(1_700_000 / sentence.length / 3))
    lay({
      'work/vi.md': prose('Nhà nước chi tiền cho các đội.'),
      'work/ko.md': prose('정부는 팀들에게 돈을 쓴다.'),
      'work/en.md': prose('The state spends money on the teams.'),
    })
    expect(await run('check', folder)).toMatchObject({status: 0})
  }, 60_000)
})

describe('a report', () => {
  test('goes to a file where one is named, several at once', async () => {
    lay(change('work/ko.md', '5,300억', '530억'))
    const {out} = await run(
      'check',
      folder,
      '--reporter',
      `json:${join(folder, 'a.json')}`,
      '--reporter',
      `sarif:${join(folder, 'a.sarif')}`,
    )
    expect(out).toBe('')
    const json = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as JsonReport
    expect(json.findings).toMatchObject([
      {ruleId: 'fact-differs', severity: 'error', work: 'work', actual: '530억 원', expected: ['5,300억 원']},
    ])
    expect(readFileSync(join(folder, 'a.sarif'), 'utf8')).toContain('"version": "2.1.0"')
  })

  test('of shards merges to that of one run, in any order', async () => {
    for (const work of ['a', 'b', 'c', 'd'])
      lay(
        Object.fromEntries(
          Object.entries(change('work/ko.md', '5,300억', '530억')).map(([file, text]) => [
            file.replace('work/', `${work}/`),
            text,
          ]),
        ),
      )
    const whole = (await run('check', folder, '--reporter', 'json')).out
    for (const count of [1, 2, 3, 8]) {
      const files: string[] = []
      for (let i = 1; i <= count; i++) {
        const file = join(folder, `shard-${i}.json`)
        await run('check', folder, '--shard', `${i}/${count}`, '--reporter', `json:${file}`)
        files.push(file)
      }
      expect((await run('merge', ...files.toReversed())).out).toBe(whole)
      expect((await run('merge', ...files)).status).toBe(1)
    }
  })

  test('of a shard knows the works of the others', async () => {
    const linked = Object.entries(own).filter(([file]) => file.endsWith('.md'))
    lay(own)
    for (const [file, text] of linked)
      lay({
        [file.replace('work/', 'other/')]: String(text)
          .replace('fact:pledge', 'fact:work#pledge')

          .replace(/\n$/, ' [A](work:work).\n'),
      })
    lay({'other/facts.yaml': 'facts: {}\n'})
    for (const shard of ['1/2', '2/2'])
      expect(await run('check', folder, '--shard', shard, '--reporter', 'json')).toMatchObject({status: 0, err: ''})
  })

  test('speaks the language asked for', async () => {
    lay(change('work/ko.md', '5,300억', '530억'))
    expect((await run('check', folder, '--language', 'vi')).out).toContain('không khớp với “Khoản')
    expect((await run('check', folder, '--language', 'ko')).out).toContain('지원액')
  })

  test('is the same bytes in any time zone and locale', () => {
    lay({
      ...change('work/ko.md', '5,300억', '530억'),
      'b/facts.yaml': 'facts: {}\n',
      'b/vi.md': `${head}Một.\n`,
      'Ä/facts.yaml': 'facts: {}\n',
      'Ä/vi.md': `${head}Hai.\n`,
    })
    const entry = fileURLToPath(new URL('main.ts', import.meta.url))
    const outputs = [
      {TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8'},
      {TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'},
    ].map((env) =>
      spawnSync(process.execPath, [entry, 'check', folder, '--reporter', 'json'], {
        env: {...process.env, ...env},
        encoding: 'utf8',
      }),
    )
    expect(outputs[0]?.status).toBe(1)
    expect(outputs[0]?.stdout).toContain('fact-differs')
    expect(outputs[1]?.stdout).toBe(outputs[0]?.stdout)
  })

  test('is the same for the same input', async () => {
    lay(change('work/ko.md', '5,300억', '530억'))
    expect((await run('check', folder, '--reporter', 'json')).out).toBe(
      (await run('check', folder, '--reporter', 'json')).out,
    )
  })
})
