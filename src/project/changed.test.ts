import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ChangedError, changedSince} from './changed.ts'

let folder = ''
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {cwd: folder, stdio: 'pipe'})
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-'))
  git('init', '--quiet')
  mkdirSync(join(folder, 'docs'))
  for (const file of ['docs/kept.md', 'docs/edited.md', 'docs/moved.md', 'other.md']) write(file, file)
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  write('docs/edited.md', 'edited')
  git('commit', '--quiet', '-a', '-m', 'two')
  renameSync(join(folder, 'docs/moved.md'), join(folder, 'docs/thu-mục.md'))
  write('other.md', 'edited')
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('changedSince', () => {
  test('tells what was committed, moved or is new below the folder', async () => {
    expect([...(await changedSince(join(folder, 'docs'), 'HEAD~1'))].sort()).toEqual([
      'edited.md',
      'moved.md',
      'thu-mục.md',
    ])
  })

  test('tells the same on a shallow clone that has the commit', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'doichieu-'))
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, clone], {stdio: 'pipe'})
    execFileSync('git', ['fetch', '--quiet', '--depth=2', 'origin', 'HEAD'], {cwd: clone, stdio: 'pipe'})
    expect([...(await changedSince(clone, 'HEAD~1'))]).toEqual(['docs/edited.md'])
    rmSync(clone, {recursive: true})
  })

  test.each(['no-such-branch', '--output=x', ''])('says that there is no commit %o', async (reference) => {
    await expect(changedSince(folder, reference)).rejects.toBeInstanceOf(ChangedError)
  })

  test('tells everything before the first commit', async () => {
    const young = mkdtempSync(join(tmpdir(), 'doichieu-'))
    execFileSync('git', ['init', '--quiet'], {cwd: young})
    for (const file of ['staged.md', 'new.md']) writeFileSync(join(young, file), file)
    execFileSync('git', ['add', 'staged.md'], {cwd: young})
    expect([...(await changedSince(young, 'HEAD'))].sort()).toEqual(['new.md', 'staged.md'])
    await expect(changedSince(young, 'main')).rejects.toBeInstanceOf(ChangedError)
    rmSync(young, {recursive: true})
  })

  test('says that a folder is in no repository', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'doichieu-'))
    await expect(changedSince(bare, 'HEAD')).rejects.toThrow(/not a git repository/)
    rmSync(bare, {recursive: true})
  })
})
