import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {main} from '../src/cli/main.ts'
import type {JsonReport} from '../src/report/json-report.ts'

/** What is slipped, in which file, from what, to what; and the rule that has to tell it. */
const slips: readonly (readonly [what: string, file: string, from: string, to: string, rule: string])[] = [
  [
    'a tenth of the pledge',
    'programme/ko.md',
    '[약 5,300억 원](fact:pledge)',
    '[약 530억 원](fact:pledge)',
    'fact-differs',
  ],
  ['tỷ for triệu', 'programme/vi.md', '[khoảng 530 tỷ won]', '[khoảng 530 triệu won]', 'fact-differs'],
  ['billion for million', 'programme/en.md', '[about 530 billion won]', '[about 530 million won]', 'fact-differs'],
  ['nghìn tỷ for tỷ', 'programme/vi.md', '1,46 nghìn tỷ won', '1,46 tỷ won', 'fact-differs'],
  ['조 left out', 'programme/ko.md', '약 1조 4,600억 원', '약 4,600억 원', 'fact-differs'],
  ['trillion for billion', 'programme/en.md', '1.46 trillion won', '1.46 billion won', 'fact-differs'],
  ['won for dollars', 'programme/ko.md', '3억 9,000만 달러', '3억 9,000만 원', 'fact-differs'],
  ['dollars for won', 'programme/en.md', '[25 billion won]', '[25 billion US dollars]', 'fact-differs'],
  ['a decimal point moved', 'programme/en.md', '[157.6 billion won]', '[15.76 billion won]', 'fact-differs'],
  ['a decimal comma lost', 'programme/vi.md', '[62,8 tỷ won]', '[628 tỷ won]', 'fact-differs'],
  ['two digits changed places', 'programme/ko.md', '[1,576억 원]', '[1,756억 원]', 'fact-differs'],
  ['a month', 'programme/ko.md', '[2025년 8월 4일]', '[2025년 7월 4일]', 'fact-differs'],
  ['another month', 'programme/en.md', '[4 August 2025]', '[4 September 2025]', 'fact-differs'],
  ['a day', 'programme/vi.md', '[ngày 20 tháng 6 năm 2025]', '[ngày 21 tháng 6 năm 2025]', 'fact-differs'],
  ['a year', 'programme/vi.md', '[Ngày 15 tháng 1 năm 2026]', '[Ngày 15 tháng 1 năm 2025]', 'fact-differs'],
  ['another year', 'companies/sk-telecom/en.md', '[March 1984]', '[March 1994]', 'fact-differs'],
  ['a day left out', 'companies/sk-telecom/ko.md', '[2025년 7월 3일]', '[2025년 7월]', 'fact-imprecise'],
  ['a half-year', 'companies/sk-telecom/ko.md', '[2026년 상반기]', '[2026년 하반기]', 'fact-differs'],
  ['% for percentage points', 'programme/ko.md', '[95%](fact:target)', '[95%p](fact:target)', 'fact-differs'],
  ['percent for percentage points', 'programme/vi.md', '[95%]', '[95 điểm phần trăm]', 'fact-differs'],
  ['another percentage', 'companies/sk-telecom/en.md', '[about 33%]', '[about 43%]', 'fact-differs'],
  ['a bound left out', 'companies/sk-telecom/vi.md', '[khoảng 33%]', '[33%]', 'fact-imprecise'],
  [
    'a bound turned round',
    'companies/sk-telecom/ko.md',
    '매개변수 5,000억 개가 넘는',
    '매개변수 5,000억 개 미만의',
    'fact-differs',
  ],
  [
    'more than for exactly',
    'companies/sk-telecom/en.md',
    '[72 billion parameters]',
    '[more than 72 billion parameters]',
    'fact-imprecise',
  ],
  [
    'a bound before the brackets',
    'companies/sk-telecom/vi.md',
    '[519 tỷ tham số]',
    'khoảng [519 tỷ tham số]',
    'fact-imprecise',
  ],
  [
    'a tenth of the parameters',
    'companies/sk-telecom/ko.md',
    '[매개변수 5,190억 개]',
    '[매개변수 519억 개]',
    'fact-differs',
  ],
  [
    'tokens for parameters',
    'companies/sk-telecom/ko.md',
    '[토큰 2조 1,000억 개]',
    '[매개변수 2조 1,000억 개]',
    'fact-differs',
  ],
  ['companies for teams', 'programme/en.md', '[10 teams]', '[10 companies]', 'fact-differs'],
  ['servers for GPUs', 'programme/vi.md', '[512 GPU]', '[512 máy chủ]', 'fact-differs'],
  [
    'one end of a range',
    'companies/sk-telecom/en.md',
    '1 trillion to 2 trillion',
    '1 trillion to 3 trillion',
    'fact-differs',
  ],
  ['a range made a point', 'companies/sk-telecom/ko.md', '매개변수 1조~2조 개', '매개변수 2조 개', 'fact-'],
  ['a rank', 'companies/upstage/en.md', '[11th](fact:exaone-rank)', '[12th](fact:exaone-rank)', 'fact-differs'],
  ['a score', 'companies/upstage/ko.md', '[64점](fact:exaone-score)', '[46점](fact:exaone-score)', 'fact-differs'],
  ['a word for the number', 'programme/en.md', '[five teams]', '[four teams]', 'fact-differs'],
  ['a phrase of a fact', 'companies/sk-telecom/ko.md', '[큐웬 라이선스]', '[Apache 2.0]', 'fact-differs'],
  ['words of another language', 'companies/sk-telecom/ko.md', '[큐웬 라이선스]', '[giấy phép Qwen]', 'fact-language'],
  ['a label without a figure', 'programme/en.md', '[512 GPUs]', '[many chips]', 'fact-unreadable'],
  [
    'a pair that changed places',
    'programme/vi.md',
    '[157,6 tỷ won](fact:gpu-line)',
    '[62,8 tỷ won](fact:gpu-line)',
    'fact-differs',
  ],
  ['ids that changed places', 'programme/ko.md', '(fact:weight-experts)', '(fact:weight-users)', 'fact-differs'],
  ['a figure dropped', 'programme/ko.md', '[15개 컨소시엄](fact:applicants)이', '여러 컨소시엄이', 'fact-missing'],
  [
    'a figure no longer declared',
    'programme/en.md',
    '[245.4 billion won](fact:lines-sum)',
    '245.4 billion won',
    'fact-missing',
  ],
  ['an undeclared year', 'companies/sk-telecom/en.md', 'on 28 March 2024 the', 'on 28 March 2023 the', 'date-mismatch'],
  [
    'an undeclared month',
    'companies/sk-telecom/vi.md',
    'mô hình mới của tháng 7 năm 2025',
    'mô hình mới của tháng 6 năm 2025',
    'date-mismatch',
  ],
  ['an undeclared amount', 'companies/upstage/vi.md', '5,6 nghìn tỷ won', '5,6 tỷ won', 'money-mismatch'],
  ['a broken id', 'programme/vi.md', '(fact:pledge)', '(fact:pledged)', 'fact-unknown'],
  ['a broken source', 'programme/ko.md', '(source:welaunch-5300)', '(source:welaunch-530)', 'source-unknown'],
  ['a citation dropped', 'programme/en.md', '[](source:welaunch-5300)', '', 'source-missing'],
  ['a link to nowhere', 'programme/vi.md', '(work:companies/upstage)', '(work:companies/downstage)', 'work-unknown'],
  ['a link dropped', 'programme/ko.md', '[NC AI](work:companies/nc-ai)', 'NC AI', 'work-missing'],
  ['a section under another id', 'programme/ko.md', '{#money}', '{#moneys}', 'section-'],
  ['a heading without id', 'programme/en.md', ' {#choice}', '', 'heading-plain'],
  ['another day of update', 'programme/en.md', 'updated: 2026-11-23', 'updated: 2026-11-22', 'updated-differs'],
  ['HTML in the prose', 'programme/en.md', '[95%](fact:target)', '<b>[95%](fact:target)</b>', 'html-raw'],
  [
    'an address that runs',
    'programme/vi.md',
    '[Upstage](work:companies/upstage)',
    '[Upstage](javascript:alert(1))',
    'link-unsafe',
  ],
  ['a declared value', 'programme/facts.yaml', 'value: 530000000000', 'value: 350000000000', 'fact-differs'],
  ['a declared date', 'programme/facts.yaml', 'value: "2025-08-04"', 'value: "2025-08-05"', 'fact-differs'],
]

const content = new URL('../content', import.meta.url).pathname
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-slips-'))
  cpSync(content, join(folder, 'content'), {recursive: true})
})

afterAll(() => rmSync(folder, {recursive: true}))

async function check(path = ''): Promise<{status: number; findings: JsonReport['findings']}> {
  const report = join(folder, 'report.json')
  const status = await main(['check', join(folder, 'content', path), '--reporter', `json:${report}`])
  return {status, findings: (JSON.parse(readFileSync(report, 'utf8')) as JsonReport).findings}
}

/** Checks with the change, and puts the file back. */
async function checkWith(file: string, change: (text: string) => string): ReturnType<typeof check> {
  const path = join(folder, 'content', file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`${file} does not say what was to be changed`)
  writeFileSync(path, changed)
  try {
    return await check(dirname(file))
  } finally {
    writeFileSync(path, text)
  }
}

test('the untouched content ends with 0 and no findings', async () => {
  expect(await check()).toEqual({status: 0, findings: []})
})

describe('a slip ends with 1 and is told at its line:', () => {
  test.each(slips)('%s in %s', async (_, file, from, to, rule) => {
    let line = 0
    const {status, findings} = await checkWith(file, (text) => {
      expect(text).toContain(from)
      line = text.slice(0, text.indexOf(from)).split('\n').length
      return text.replace(from, () => to)
    })
    expect(status).toBe(1)
    const there = findings.filter(({severity, ruleId, places}) => {
      const near = places.some(
        (place) => place.file === basename(file) && place.start.line <= line && place.end.line >= line,
      )
      return severity === 'error' && ruleId.startsWith(rule) && near
    })
    expect(there, JSON.stringify(findings.map(({ruleId, places}) => [ruleId, places]))).not.toEqual([])
  })

  test('a section lost', async () => {
    const {status, findings} = await checkWith('companies/upstage/ko.md', (text) =>
      text.replace(/^## [^\n]*\{#strengths\}.*?(?=^## )/ms, ''),
    )
    expect(status).toBe(1)
    expect(findings.filter(({ruleId}) => ruleId === 'section-missing')).toHaveLength(1)
    // What stood in it is not told once more.
    expect(findings).toHaveLength(1)
  })

  test('a paragraph lost', async () => {
    const {status, findings} = await checkWith('programme/vi.md', (text) =>
      text.replace(/^Có \[15 liên danh\].*\n\n/m, ''),
    )
    expect([status, findings.map(({ruleId}) => ruleId)]).toEqual([1, ['block-missing']])
  })

  test('a row of a table lost', async () => {
    const {status, findings} = await checkWith('programme/en.md', (text) => text.replace(/^\| \[NC AI\].*\n/m, ''))
    expect([status, findings.map(({ruleId}) => ruleId)]).toEqual([1, ['block-missing']])
  })

  test('a paragraph split', async () => {
    const {status, findings} = await checkWith('programme/ko.md', (text) =>
      text.replace('것이다. 한국어', '것이다.\n\n한국어'),
    )
    expect(status).toBe(1)
    expect(findings.map(({ruleId}) => ruleId)).toContain('block-differs')
  })

  test('an edition lost', async () => {
    const path = join(folder, 'content/programme/en.md')
    const text = readFileSync(path)
    rmSync(path)
    const {status, findings} = await check('programme')
    writeFileSync(path, text)
    expect([status, findings.map(({ruleId}) => ruleId)]).toEqual([1, ['edition-missing']])
  })
})
