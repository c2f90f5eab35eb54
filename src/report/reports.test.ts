import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {Finding} from '../check/finding.ts'
import {fingerprints} from '../check/fingerprint.ts'
import {reports, type ReportName} from './index.ts'
import {jsonReport} from './json-report.ts'
import {mergeReports} from './merge.ts'
import type {ReportOptions} from './report.ts'

const at = (line: number, column: number, length: number) => ({
  start: {line, column, offset: 100 * line + column},
  end: {line, column: column + length, offset: 100 * line + column + length},
})

const finding = (more: Partial<Finding> = {}): Finding => ({
  ruleId: 'fact-differs',
  severity: 'error',
  work: 'work',
  values: {
    actual: '530억 원',
    expected: '5,300억 원',
    id: 'pledge',
    'label.vi': 'Khoản',
    'label.ko': '지원액',
    'label.en': 'Pledge',
  },
  expected: ['5,300억 원'],
  actual: '530억 원',
  places: [
    {language: 'ko', file: 'work/ko.md', ...at(3, 6, 6)},
    {file: 'work/facts.yaml', ...at(2, 3, 6)},
  ],
  ...more,
})

const warning = finding({
  ruleId: 'source-unknown',
  severity: 'warning',
  values: {id: 'a|b<c>&"\u0007'},
  places: [{language: 'en', file: 'work/en.md', ...at(1, 1, 4)}],
})
const stats = {works: 1, editions: 3, blocks: 9, blocksWithFigures: 4, mentions: 5, bytes: 100}
const sources: Readonly<Record<string, string>> = {
  'work/ko.md': '---\n---\n정부는 [530억 원](fact:pledge)을 쓴다\n',
  'work/facts.yaml': 'facts:\n  pledge:\n',
}
const options: ReportOptions = {
  language: 'en',
  colour: false,
  width: 80,
  pathOf: (file) => `content/${file}`,
  sourceOf: (file) => sources[file],
}

const write = async (
  name: ReportName,
  findings: readonly Finding[],
  more: Partial<ReportOptions> = {},
): Promise<string> => (await reports[name]())({findings, stats}, {...options, ...more})

describe('pretty', () => {
  test('shows the lines with carets under the span, two columns for each syllable', async () => {
    expect(await write('pretty', [finding()]))
      .toBe(`error Unexpected \`530억 원\` for “Pledge”, expected \`5,300억 원\`  fact-differs
  work/ko.md:3:6
    3 │ 정부는 [530억 원](fact:pledge)을 쓴다
      │         ^^^^^^^^
  beside work/facts.yaml:2:3
    2 │   pledge:
      │   ^^^^^^
  write 5,300억 원
  Write the declared value, or mend \`facts.yaml\` if that is what is wrong.

Errors: 1, warnings: 0, notes: 0 (works: 1, editions: 3, figures: 5).
`)
  })

  test('is plain without colour and the same with it, but for the colours', async () => {
    const coloured = await write('pretty', [finding()], {colour: true})
    expect(coloured).toContain('\u001B[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal takes for a colour
    expect(coloured.replaceAll(/\u001B\[[\d;]*m/g, '')).toBe(await write('pretty', [finding()]))
  })

  test('says that nothing disagrees', async () => {
    expect(await write('pretty', [])).toBe('Nothing disagrees (works: 1, editions: 3, figures: 5).\n')
  })

  test('passes no control character of a name or a text on to the terminal', async () => {
    const places = [{file: 'my\u001B[31m/ko.md', ...at(1, 1, 2)}]
    const told = await write('pretty', [finding({places, expected: ['\u001B[2J']})], {sourceOf: () => 'a\u009Bb\rc'})
    expect(told).toContain('my␛[31m/ko.md:1:1')
    expect(told).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('tells a finding whose file is gone', async () => {
    expect(await write('pretty', [finding()], {sourceOf: () => undefined})).toContain('  work/ko.md:3:6\n  beside')
  })
})

describe('json', () => {
  test('has the documented shape and nothing else', async () => {
    expect(jsonReport.parse(JSON.parse(await write('json', [finding(), warning])))).toMatchObject({stats})
  })

  test('merged alone it is itself', async () => {
    const text = await write('json', [finding()])
    expect(mergeReports([JSON.parse(text)])).toEqual({text, errors: 1})
  })

  test.each([
    [null],
    [[]],
    ['report'],
    [{}],
    [{version: 2, stats, findings: []}],
    [{version: 1, findings: []}],
    [{version: 1, stats: {}, findings: []}],
    [{version: 1, stats: {...stats, works: '1'}, findings: []}],
    [{version: 1, stats: {...stats, works: -1}, findings: []}],
    [{version: 1, stats, findings: [1]}],
    [{version: 1, stats, findings: [{}, {}]}],
  ])('%j is no report', (value) => {
    expect(mergeReports([value])).toBe(0)
  })
})

describe('fingerprints', () => {
  test('outlive a move', () => {
    const [before] = fingerprints([finding()])
    expect(
      fingerprints([
        finding({
          places: [
            {language: 'ko', file: 'work/ko.md', ...at(30, 1, 6)},
            {file: 'work/facts.yaml', ...at(9, 3, 6)},
          ],
        }),
      ]),
    ).toEqual([before])
  })

  test('tell equal findings apart, and different ones', () => {
    const names = fingerprints([finding(), finding(), finding({actual: '53억 원'}), warning])
    expect(new Set(names).size).toBe(4)
  })
})

test('gitlab follows the Code Quality format', async () => {
  const issue = z.strictObject({
    description: z.string().min(1),
    check_name: z.string(),
    fingerprint: z.string(),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().startsWith('content/'),
      lines: z.strictObject({begin: z.int(), end: z.int()}),
    }),
  })
  expect(z.array(issue).parse(JSON.parse(await write('gitlab', [finding(), warning])))).toHaveLength(2)
})

describe('sarif', () => {
  const region = z.strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  })
  const physicalLocation = z.strictObject({
    artifactLocation: z.strictObject({uri: z.string().regex(/^[^\s\\]+$/)}),
    region,
  })
  const message = z.strictObject({text: z.string().min(1)})
  const log = z.strictObject({
    $schema: z.url(),
    version: z.literal('2.1.0'),
    runs: z.tuple([
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            rules: z.array(z.strictObject({id: z.string(), shortDescription: message, help: message})),
          }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['error', 'warning', 'note', 'none']),
            message,
            locations: z.array(z.strictObject({physicalLocation})),
            relatedLocations: z.array(z.strictObject({id: z.int().min(0), physicalLocation, message})),
            partialFingerprints: z.record(z.string(), z.string()),
          }),
        ),
      }),
    ]),
  })

  test('follows version 2.1.0, with each rule once and the other editions as related locations', async () => {
    const {runs} = log.parse(JSON.parse(await write('sarif', [finding(), finding(), warning])))
    const [{tool, results}] = runs
    expect(tool.driver.rules.map(({id}) => id)).toEqual(['fact-differs', 'source-unknown'])
    expect(results.map(({ruleId, ruleIndex}) => tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual([
      true,
      true,
      true,
    ])
    expect(results[0]?.relatedLocations[0]?.physicalLocation.artifactLocation.uri).toBe('content/work/facts.yaml')
  })

  test('writes addresses that are valid for any file name', async () => {
    const odd = finding({places: [{language: 'ko', file: 'a b/한글#1.md', ...at(1, 1, 1)}]})
    expect(log.safeParse(JSON.parse(await write('sarif', [odd]))).success).toBe(true)
  })
})

describe('github', () => {
  test('annotates the span, with what is special escaped', async () => {
    expect(await write('github', [warning])).toBe(
      '::warning file=content/work/en.md,line=1,col=1,endLine=1,endColumn=4,title=source-unknown::No source `a|b<c>&"\u0007` in the bibliography%0AUse an id of `sources.yaml`.\n',
    )
  })

  test('past ten of a kind the rest is in the log, none lost', async () => {
    const lines = (await write('github', [...Array<Finding>(12).fill(finding()), warning])).trimEnd().split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('content/work/ko.md:3:6: error'))).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(1)
  })
})

test('junit counts failures, and is XML whatever is said', async () => {
  const xml = await write('junit', [finding(), warning])
  expect(xml).toContain('<testsuites name="doichieu" tests="2" failures="1">')
  expect(xml).toContain('No source `a|b&lt;c&gt;&amp;&quot;\uFFFD` in the bibliography')
  expect(xml.match(/<testcase /g)).toHaveLength(2)
  const open = Array.from(xml.matchAll(/<(\/?)([\w-]+)[^>]*?(\/?)>/g), ([, close, name, empty]) =>
    empty ? '' : close ? `/${name}` : name,
  )
  const depth = open.reduce((sum, tag) => sum + (tag === '' ? 0 : tag?.startsWith('/') ? -1 : 1), 0)
  expect(depth).toBe(0)
})

describe('markdown', () => {
  test('keeps its table whole', async () => {
    const lines = (await write('markdown', [finding(), warning])).split('\n')
    const cells = (line: string): number => line.match(/(?<!\\)\|/g)?.length ?? 0
    expect(lines.filter((line) => line.startsWith('|')).map(cells)).toEqual([5, 5, 5, 5])
  })

  test('is cut at a hundred findings, and says so', async () => {
    expect(await write('markdown', Array<Finding>(120).fill(finding()))).toContain('And 20 more.')
  })
})

test('no report throws, whatever a text holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({unit: 'binary', maxLength: 30}),
      fc.constantFrom(...(Object.keys(reports) as ReportName[])),
      async (text, name) => {
        const odd = finding({
          values: {actual: text, expected: text},
          actual: text,
          expected: [text],
          work: text,
          places: [{language: 'ko', file: 'work/ko.md', ...at(3, 6, 6)}],
        })
        expect(await write(name, [odd])).toMatch(/\n$/)
      },
    ),
  )
})
