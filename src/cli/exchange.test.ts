import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import xliff2js from 'xliff/xliff2js'
import js2xliff from 'xliff/js2xliff'
import {run} from './captured.ts'

const here = process.cwd()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-exchange-'))
  for (const [file, text] of Object.entries(files)) put(file, text)
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(here)
  rmSync(folder, {recursive: true})
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), text)
}
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
const edit = (file: string, from: string | RegExp, to: string): void => {
  expect(textOf(file)).toMatch(from)
  put(file, textOf(file).replace(from, to))
}

const head = (title: string) => `---\ntitle: ${title}\ndescription: B\nupdated: 2026-11-23\n---\n\n`
const ko = `${head('SK텔레콤')}SK텔레콤은 **[5,300억 원](fact:pledge)**[](source:kbs)을 쓴다.\n\n## 사람 {#people}\n\n1,000만 명.\n`
const files: Readonly<Record<string, string>> = {
  'content/sources.yaml': 'sources:\n  kbs: {title: A, publisher: B, url: "https://kbs.example", language: ko}\n',
  'content/terms.yaml':
    'terms:\n  skt: {kind: organization, vi: {preferred: SK Telecom}, ko: {preferred: SK텔레콤, forbidden: ["SK, 텔레콤"]}, en: {preferred: SK Telecom}}\n',
  'content/work/facts.yaml': `facts:
  pledge: {label: {vi: A, ko: B, en: C}, kind: money, value: 530000000000, currency: KRW, asOf: "2025", sources: [kbs], confidence: corroborated}
`,
  'content/work/vi.md': `${head('SK Telecom')}SK Telecom chi **[530 tỷ won](fact:pledge)**[](source:kbs).\n\n## Người {#people}\n\n10 triệu người.\n`,
  'content/work/ko.md': ko,
  'content/work/en.md': `${head('SK Telecom')}SK Telecom spends **[](fact:pledge)**[](source:kbs).\n\n## People {#people}\n\n10 million people.\n`,
}

const exported = (...args: string[]): ReturnType<typeof run> =>
  run('export', 'ko', 'work', '--output', 'a.xlf', ...args)

describe('export and import', () => {
  test('what nobody changed comes back byte for byte, and is checked', async () => {
    expect(await exported()).toMatchObject({status: 0, out: ''})
    expect(await run('import', 'a.xlf')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/ko\.md: blocks written: 0\.\n.*works: 1, editions: 3/s),
    })
    expect(textOf('content/work/ko.md')).toBe(ko)
    expect(readdirSync(join(folder, 'content/work')).sort()).toEqual(['en.md', 'facts.yaml', 'ko.md', 'vi.md'])
  })

  test('facts and citations are codes, terms are marked', async () => {
    await exported()
    const xliff = textOf('a.xlf')
    expect(xliff).toContain('<mrk id="m1" type="term" value="SK텔레콤">SK Telecom</mrk> chi <pc id="1"')
    expect(xliff).toMatch(/<ph id="2" type="other" subType="doichieu:fact" canDelete="no" equiv="5,300억 원"/)
    expect(xliff).toMatch(/<ph id="3" type="other" subType="doichieu:source" canDelete="no" equiv="" disp="\[kbs\]"/)
  })

  test('another reader sees the same units, texts and codes', async () => {
    await exported()
    const {resources, sourceLanguage, targetLanguage} = await xliff2js(textOf('a.xlf'))
    expect([sourceLanguage, targetLanguage]).toEqual(['vi', 'ko'])
    const units = Object.values(resources.f1 ?? {})
    expect(units.map(({additionalAttributes}) => additionalAttributes?.name)).toEqual([
      'front/title',
      'front/description',
      'lead/paragraph-1',
      'people/heading-1',
      'people/paragraph-1',
    ])
    expect(units.map(({target}) => target)).toMatchObject([
      'SK텔레콤',
      'B',
      [
        'SK텔레콤은 ',
        {Span: {type: 'fmt', contents: {Standalone: {subType: 'doichieu:fact', equiv: '5,300억 원'}}}},
        {Standalone: {subType: 'doichieu:source'}},
        '을 쓴다.',
      ],
      '사람',
      '1,000만 명.',
    ])
  })

  test('what a program writes that keeps less than it read is refused, and nothing is lost', async () => {
    await exported()
    put('a.xlf', await js2xliff(await xliff2js(textOf('a.xlf'))))
    expect(await run('import', 'a.xlf')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/No work here has|Another program made this/),
    })
    expect(textOf('content/work/ko.md')).toBe(ko)
  })

  test('a change is written, and an error it brings is found', async () => {
    await exported()
    edit('a.xlf', '1,000만 명.', '1,000억 명 & <b>.'.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'))
    const {status, out} = await run('import', 'a.xlf')
    expect([status, out]).toEqual([1, expect.stringContaining('number-mismatch')])
    expect(textOf('content/work/ko.md')).toBe(
      ko.replace('1,000만 명.', '1,000억 명 & \\<b>.'.replace('>', '\\>').replace('&', '\\&')),
    )
  })

  test('a translation that is not there yet is made of what comes', async () => {
    await exported()
    rmSync(join(folder, 'content/work/ko.md'))
    expect((await run('import', 'a.xlf')).status).toBe(0)
    expect(textOf('content/work/ko.md')).toBe(ko)
  })

  test('a fact that is taken over from the source is written as the translation writes it', async () => {
    rmSync(join(folder, 'content/work/ko.md'))
    await exported()
    const xliff = textOf('a.xlf').replaceAll(/<source>(.*)<\/source>/g, '$&<target>$1</target>')
    put('a.xlf', xliff)
    await run('import', 'a.xlf')
    expect(textOf('content/work/ko.md')).toContain('SK Telecom chi **[5,300억 원](fact:pledge)**[](source:kbs).')
  })

  test('what is stale says what changed, and what changed meanwhile is not lost', async () => {
    expect(await run('accept', 'ko', 'work')).toMatchObject({status: 0})
    edit('content/work/vi.md', '10 triệu người.', '10 triệu người Hàn.')
    await exported()
    expect(textOf('a.xlf')).toContain('10 triệu [-người.-] {+người Hàn.+}')
    edit('a.xlf', '<target>1,000만 명.', '<target>한국인 1,000만 명.')
    edit('content/work/ko.md', '1,000만 명.', '이용자 1,000만 명.')
    expect(await run('import', 'a.xlf')).toMatchObject({status: 1, out: expect.stringContaining('somebody changed')})
    expect(textOf('content/work/ko.md')).toContain('이용자 1,000만 명.')
  })

  test('a source that changed since is told, and a block that is gone', async () => {
    await exported()
    edit('content/work/vi.md', 'chi **', 'sẽ chi **')
    edit('content/work/vi.md', '\n10 triệu người.\n', '')
    edit('content/work/ko.md', '\n1,000만 명.\n', '')
    edit('a.xlf', '을 쓴다', '을 쓸 것이다')
    const {status, out} = await run('import', 'a.xlf')
    expect(status).toBe(1)
    expect(out).toContain('lead/paragraph-1: the source changed')
    expect(out).toContain('people/paragraph-1: the source has no such block')
    expect(textOf('content/work/ko.md')).toContain('을 쓸 것이다')
  })
})

describe('is no XLIFF that can be taken', () => {
  const head =
    '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="vi" trgLang="ko">'
  const unit = (target: string, name = 'lead/paragraph-1') =>
    `${head}<file id="f" original="work/vi.md"><unit id="u" name="${name}"><segment><source>A</source><target>${target}</target></segment></unit></file></xliff>`
  test.each([
    ['an empty file', '', /a\.xlf:1:1: error: The XLIFF is damaged/],
    ['another thing', 'hello', /damaged/],
    ['half a file', `${head}<file id="f" original="work/vi.md"><unit`, /a\.xlf:2:\d+: error: The XLIFF is damaged/],
    ['another document', '<html></html>', /no XLIFF/],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', /this is version 1\.2/],
    ['no version', '<xliff/>', /this is version \?/],
    ['another namespace', `${head.replace('2.0"', '9.9"')}</xliff>`, /Save it as XLIFF 2/],
    ['another language', `${head.replace('"ko"', '"ja"')}</xliff>`, /no language ja/],
    ['a regional code', `${head.replace('"ko"', '"ko-KR"')}</xliff>`, /no language ko-KR/],
    ['another work', unit('B').replace('work/vi.md', 'other.docx'), /No work here has other\.docx/],
    ['codes without their marks', unit('B<ph id="1"/>'), /codes of a sentence were lost \(unit lead\/paragraph-1\)/],
    ['an element of another program', unit('B<x:y/>'), /Another program made this/],
    [
      'units of another program',
      `${head}<file id="f" original="work/vi.md"><skeleton href="x"/><group id="g"><unit id="tu1"><segment><source>A <ph id="1"/></source></segment></unit></group></file></xliff>`,
      /Another program made this.*\(unit tu1\)/,
    ],
    [
      'entities that unfold',
      `<!DOCTYPE a [<!ENTITY b "c">]>${unit('&b;').replace('<?xml version="1.0"?>\n', '')}`,
      /damaged/,
    ],
    ['deep nesting', `${'<a>'.repeat(200_000)}`, /damaged/],
    ['bytes that are no text', Buffer.from([0x3c, 0xff, 0xfe]).toString('latin1'), /damaged/],
  ])('%s', async (_, text, said) => {
    put('a.xlf', text)
    const {status, err, out} = await run('import', 'a.xlf')
    expect(err).toMatch(said)
    expect(err).not.toContain('    at ')
    expect([status, out]).toEqual([2, ''])
    expect(textOf('content/work/ko.md')).toBe(ko)
  })

  test('a unit that no block of ours has', async () => {
    put('a.xlf', unit('B', 'nowhere/paragraph-9'))
    expect(await run('import', 'a.xlf')).toMatchObject({status: 1, out: expect.stringContaining('has no such block')})
    expect(textOf('content/work/ko.md')).toBe(ko)
  })

  test.each([
    ['no file', ['import'], 'import needs a file'],
    ['a file that is not there', ['import', 'b.xlf'], 'ENOENT'],
    ['no language', ['export'], 'export needs a language'],
    ['no work', ['export', 'ko'], 'export needs a work'],
    ['two works', ['export', 'ko', 'work', 'other'], 'takes one work'],
    ['the source edition', ['export', 'vi', 'work'], 'vi is the source edition'],
    ['a format that is none', ['export', 'ko', 'work', '--format', 'po'], '--format is one of xliff, tbx, csv'],
    ['a folder that is not there', ['export', 'ko', 'work', '--output', 'no/a.xlf'], 'Cannot be written (ENOENT)'],
  ])('%s', async (_, args, said) => {
    expect(await run(...args)).toMatchObject({status: 2, err: expect.stringContaining(said)})
  })
})

test('the term base is a glossary, as TBX or as a table', async () => {
  const tbx = await run('export', '--format', 'tbx')
  expect(tbx.status).toBe(0)
  expect(tbx.out).toContain('<conceptEntry id="c-skt">')
  expect(tbx.out).toContain('<term>SK, 텔레콤</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts<')
  const csv = await run('export', '--format', 'csv')
  expect(csv.out.split('\r\n')[1]).toBe('skt,organization,SK Telecom,,,SK텔레콤,,"SK, 텔레콤",SK Telecom,,')
})
