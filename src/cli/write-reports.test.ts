import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {run} from './captured.ts'

let folder: string
const at = (file: string): string => join(folder, file)
const check = (...args: string[]): ReturnType<typeof run> => run('check', at('docs'), '--source', 'en', ...args)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-reports-'))
  mkdirSync(at('docs/a'), {recursive: true})
  writeFileSync(at('docs/a/en.md'), 'There are 40 tests.\n')
  writeFileSync(at('docs/a/ko.md'), '시험은 41개다.\n')
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true})
})

describe('a report that cannot be written is told, and the others are written:', () => {
  test.each([
    ['a folder that is not there', 'no/report.json', 'ENOENT'],
    ['a folder in its place', 'docs', 'EISDIR'],
    ['a file in the place of its folder', 'docs/a/en.md/report.json', 'ENOTDIR'],
  ])('%s', async (_, file, problem) => {
    const {status, out, err} = await check('--reporter', `json:${at(file)}`, '--reporter', `sarif:${at('a.sarif')}`)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`${at(file)}: error: Cannot be written (${problem}); the old file is untouched.\n`)
    expect(readFileSync(at('a.sarif'), 'utf8')).toContain('number-mismatch')
  })

  test('the summary of a job', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', at('no/summary.md'))
    const {status, out, err} = await check('--reporter', 'github')
    expect([status, out]).toEqual([2, expect.stringContaining('::error file=')])
    expect(err).toContain('Cannot be written (ENOENT)')
  })
})

test('a summary of a job keeps what other steps wrote', async () => {
  writeFileSync(at('summary.md'), 'Before.\n')
  vi.stubEnv('GITHUB_STEP_SUMMARY', at('summary.md'))
  await check('--reporter', 'github')
  expect(readFileSync(at('summary.md'), 'utf8')).toMatch(/^Before\.\n[\s\S]*number-mismatch/)
})

test('a folder that is named twice is checked once', async () => {
  const {out} = await run('check', at('docs'), `${at('docs')}/.`, '--reporter', 'json')
  expect((JSON.parse(out) as {stats: {works: number}}).stats.works).toBe(1)
})

test.each([
  ['no name', 'json:', '--reporter json: names no file, as in json:report.txt.'],
  ['a name of an object', 'constructor', 'There is no reporter constructor;'],
])('a reporter with %s is no reporter', async (_, reporter, said) => {
  expect(await check('--reporter', reporter)).toMatchObject({status: 2, out: '', err: expect.stringContaining(said)})
})
