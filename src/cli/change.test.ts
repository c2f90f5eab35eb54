import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {run} from './captured.ts'

let folder: string
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {cwd: folder, stdio: 'pipe'})
const lay = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), text)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-change-'))
  git('init', '--quiet')
  lay('docs/en/a.md', 'The plan costs 530 billion won.\n\nIt has 12 partners.\n\nIt ran for 3 years.\n')
  lay('docs/ko/a.md', '계획에는 5,300억 원이 든다.\n\n협력사는 13곳이다.\n\n3년 동안 이어졌다.\n')
  lay('docs/en/b.md', 'There are 40 tests.\n')
  lay('docs/ko/b.md', '시험은 41개다.\n')
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true})
})

const markdown = async (...args: string[]) =>
  (await run('check', join(folder, 'docs'), '--source', 'en', '--reporter', 'markdown', ...args)).out

/** The headings of a report, with the rows under each. */
const parts = (report: string): Record<string, number> =>
  Object.fromEntries(
    report
      .split('#### ')
      .slice(1)
      .map((part) => [part.split(':')[0], part.split('\n').filter((line) => line.startsWith('| error')).length]),
  )

describe('the markdown report with --since', () => {
  test('tells what the change made drift, what it mended, and what was there before', async () => {
    lay('docs/ko/a.md', '계획에는 530억 원이 든다.\n\n협력사는 12곳이다.\n\n3년 동안 이어졌다.\n')
    lay('docs/ko/b.md', '시험은 모두 41개다.\n')
    expect(parts(await markdown('--since', 'HEAD'))).toEqual({
      'This change made the editions disagree': 1,
      'This change mended': 1,
      'Was there before': 1,
    })
  })

  test('tells it of a change that is committed, and of one whose file moved its findings down', async () => {
    lay('docs/ko/a.md', '머리말.\n\n계획에는 5,300억 원이 든다.\n\n협력사는 13곳이다.\n\n3년 동안 이어졌다.\n')
    lay('docs/en/a.md', 'A preface.\n\nThe plan costs 530 billion won.\n\nIt has 12 partners.\n\nIt ran for 3 years.\n')
    git('commit', '--quiet', '-a', '-m', 'two')
    const report = await markdown('--since', 'HEAD~1')
    expect(parts(report)).toEqual({'Was there before': 1})
    expect(report).toContain('This change neither made nor mended a disagreement.')
  })

  test('leaves the repository as it is', async () => {
    lay('docs/ko/a.md', '계획에는 530억 원이 든다.\n')
    const before = String(git('status', '--porcelain'))
    await markdown('--since', 'HEAD')
    expect(String(git('status', '--porcelain'))).toBe(before)
    expect(String(git('diff', '--cached', '--name-only'))).toBe('')
  })

  test('takes a folder that was not there yet for one without findings', async () => {
    lay('new/en/a.md', 'It has 12 partners.\n')
    lay('new/ko/a.md', '협력사는 13곳이다.\n')
    const {out} = await run('check', join(folder, 'new'), '--source', 'en', '--reporter', 'markdown', '--since', 'HEAD')
    expect(parts(out)).toEqual({'This change made the editions disagree': 1})
  })

  test('without --since there is one list', async () => {
    expect(await markdown()).not.toContain('####')
  })
})

test('the summary of a job holds every finding, past the hundred of a comment', async () => {
  const summary = join(folder, 'summary.md')
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary)
  const lines = Array.from({length: 150}, (_, i) => i + 100)
  lay('docs/en/c.md', lines.map((i) => `## Part ${i}\n\nIt has ${i} partners.\n`).join('\n'))
  lay('docs/ko/c.md', lines.map((i) => `## ${i}부\n\n협력사는 ${i + 500}곳이다.\n`).join('\n'))
  await run('check', join(folder, 'docs'), '--source', 'en', '--reporter', 'github')
  const rows = readFileSync(summary, 'utf8').match(/^\| error /gm)
  expect(rows?.length).toBeGreaterThanOrEqual(150)
})
