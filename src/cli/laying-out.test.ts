import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from './captured.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-layout-'))
  for (const [file, text] of Object.entries(files)) put(file, text)
})
afterEach(() => rmSync(folder, {recursive: true}))

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), text)
}
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
const translate = (language = 'ko', work = 'work'): ReturnType<typeof run> =>
  run('translate', language, join(folder, work))

const files: Readonly<Record<string, string>> = {
  'sources.yaml': 'sources:\n  kbs: {title: A, publisher: B, url: "https://kbs.example", language: ko}\n',
  'terms.yaml': `terms:
  gpu: {kind: concept, vi: {preferred: GPU}, ko: {preferred: GPU}, en: {preferred: GPU}}
  skt: {kind: organization, vi: {preferred: SK Telecom, allowed: [SKT]}, ko: {preferred: SK텔레콤, allowed: [SKT]}, en: {preferred: SK Telecom, allowed: [SKT]}}
`,
  'work/facts.yaml': `facts:
  pledge:
    label: {vi: Cam kết, ko: 약속액, en: Pledge}
    kind: money
    value: 530000000000
    currency: KRW
    asOf: "2025-08-04"
    sources: [kbs]
    confidence: corroborated
`,
  'work/vi.md': `---
title: SK Telecom
description: Một nhà mạng dự thi.
updated: 2026-11-23
---

SK Telecom (SKT) nhận **[530 tỷ won](fact:pledge)**[](source:kbs) ngày 4 tháng 8 năm 2025 cho \`A.X\`.

## Người dùng {#users}

- Hơn 10 triệu người đăng ký.
- Trợ lý cá nhân.

| Mục | Số |
| --- | --- |
| GPU | 1.024 GPU |

\`\`\`sh
run
\`\`\`
`,
}

const laidOut = `---
title: SK텔레콤
# vi: Một nhà mạng dự thi.
description: …
updated: 2026-11-23
---

<!-- vi: SK Telecom (SKT) nhận **[530 tỷ won](fact:pledge)**[](source:kbs) ngày 4 tháng 8 năm 2025 cho \`A.X\`. -->

SK텔레콤 SKT … [5,300억 원](fact:pledge)[](source:kbs) 2025년 8월 4일 … \`A.X\`

<!-- vi: ## Người dùng {#users} -->

## … {#users}

<!-- vi: - Hơn 10 triệu người đăng ký.
- Trợ lý cá nhân. -->

- 1,000만 명 초과 …
- …

<!-- vi: | Mục | Số |
| --- | --- |
| GPU | 1.024 GPU | -->

| … | … |
| --- | --- |
| GPU | GPU 1,024장 |

\`\`\`sh
run
\`\`\`
`

describe('translate', () => {
  test('lays out what is known: the source as comments, figures and terms in that language', async () => {
    expect(await translate()).toMatchObject({status: 0, out: expect.stringMatching(/work\/ko\.md: .*10\.\n$/)})
    expect(textOf('work/ko.md')).toBe(laidOut)
  })

  test('writes nothing when it is run again', async () => {
    await translate()
    expect(await translate()).toMatchObject({status: 0, out: expect.stringContaining(': 0.')})
    expect(textOf('work/ko.md')).toBe(laidOut)
    expect(readdirSync(join(folder, 'work')).sort()).toEqual(['facts.yaml', 'ko.md', 'vi.md'])
  })

  test('what is laid out is not published, and counts as missing', async () => {
    await translate()
    expect((await run('check', folder)).out).toContain('block-unfinished')
    expect((await run('status', 'ko', join(folder, 'work'))).out).toMatch(/work +ko +0 +0 +4 +7 +/)
  })

  test('leaves every line that somebody wrote, adds what is missing and takes its comments away', async () => {
    await translate()
    put(
      'work/ko.md',
      textOf('work/ko.md')
        .replace('description: …', 'description: 통신사.')
        .replace('## … {', '## 이용자 {')
        .replace('초과 …\n- …', '초과 가입자.\n- 개인 비서.'),
    )
    put(
      'work/vi.md',
      textOf('work/vi.md')
        .replace('- Trợ lý cá nhân.\n', '- Trợ lý cá nhân.\n- Ra mắt năm 2024.\n')
        .replace('## Người dùng', 'Thêm 5 đội.\n\n## Người dùng'),
    )
    await translate()
    const text = textOf('work/ko.md')
    expect(text).toContain('\ndescription: 통신사.\n')
    expect(text).not.toContain('# vi: Một nhà mạng')
    expect(text).not.toContain('<!-- vi: ## Người dùng')
    expect(text).toContain('`A.X`\n\n<!-- vi: Thêm 5 đội. -->\n\n… 5개 팀\n\n## 이용자 {#users}\n')
    expect(text).toContain('\n- 개인 비서.\n- … 2024년 <!-- vi: Ra mắt năm 2024. -->\n')
  })

  test('a paragraph that comes before another takes its own place, not that of the other', async () => {
    const lead = 'SK Telecom (SKT) nhận'
    put(
      'work/en.md',
      `---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\nIt got [530 billion won](fact:pledge)[](source:kbs) on 4 August 2025 for \`A.X\`.\n`,
    )
    put(
      'work/vi.md',
      textOf('work/vi.md').replace(lead, `Năm 2026, SKT thuê 5.000 GPU với giá 1,46 nghìn tỷ won.\n\n${lead}`),
    )
    await translate('en')
    expect(textOf('work/en.md')).toMatch(
      /---\n\n<!-- vi: Năm 2026[^\n]+-->\n\n2026 SKT … 5,000 GPUs … 1\.46 trillion won\n\nIt got/,
    )
  })

  test('adds rows, keeps CRLF and a byte-order mark', async () => {
    const kept = '\uFEFF---\r\ntitle: SK텔레콤\r\ndescription: 통신사.\r\nupdated: 2026-11-23\r\n---\r\n\r\n'
    put('work/ko.md', `${kept}받는다.\r\n`)
    await translate()
    const text = textOf('work/ko.md')
    expect(text.startsWith(`${kept}받는다.\r\n`)).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain('| GPU | GPU 1,024장 |')
  })

  test.each([
    ['no language', ['translate'], 'translate needs a language'],
    ['no work', ['translate', 'ko'], 'translate needs a work'],
    ['the source edition', ['translate', 'vi', 'work'], 'vi is the source edition'],
    ['a work that is not there', ['translate', 'ko', 'nowhere'], 'There is no work'],
  ])('%s is told', async (_, args, said) => {
    const named = args.map((arg) => (arg === 'work' ? join(folder, arg) : arg))
    expect(await run(...named)).toMatchObject({status: 2, err: expect.stringContaining(said)})
  })

  test('a work without its source edition is told', async () => {
    put('work/en.md', textOf('work/vi.md'))
    rmSync(join(folder, 'work/vi.md'))
    expect(await translate()).toMatchObject({status: 1, out: expect.stringContaining('has no Vietnamese edition')})
  })
})

describe('new', () => {
  const here = process.cwd()
  beforeEach(() => process.chdir(folder))
  afterEach(() => process.chdir(here))

  test('begins a work with the sections of its kind, called as elsewhere', async () => {
    put('companies/other/facts.yaml', 'facts: {}\n')
    put(
      'companies/other/vi.md',
      '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n## Nhìn nhanh {#at-a-glance}\n',
    )
    expect(await run('new', 'companies/rebellions')).toMatchObject({
      status: 0,
      out: 'companies/rebellions/facts.yaml is begun.\ncompanies/rebellions/vi.md is begun.\n',
    })
    const text = textOf('companies/rebellions/vi.md')
    expect(text).toMatch(
      /^---\ntitle: …\ndescription: …\nupdated: \d{4}-\d\d-\d\d\n---\n\n…\n\n## Nhìn nhanh \{#at-a-glance\}\n\n…\n/,
    )
    expect(text.match(/^## .*$/gm)).toHaveLength(7)
    expect((await run('check', 'companies/rebellions')).out).toContain('block-unfinished')
  })

  test('leaves what is there', async () => {
    expect(await run('new', 'work')).toMatchObject({status: 0, out: expect.stringContaining('stays as it is')})
    expect(textOf('work/vi.md')).toBe(files['work/vi.md'])
  })

  test.each(['../x', 'A', 'a b', '/tmp/x', 'a/../b', ''])('%j is no name of a work', async (name) => {
    expect(await run('new', name)).toMatchObject({status: 2, err: expect.stringContaining('A work is called')})
  })
})
