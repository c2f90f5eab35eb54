import {execFile, execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {publint} from 'publint'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {linkTargets} from './link-targets.ts'

const run = promisify(execFile)
const minutes = 60_000

let folder = ''
let tarball = ''
let user = ''

/** Packs a copy of the checkout, so that the checkout's own manifest stays as it is, and installs it as a user would. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-'))
  const copy = join(folder, 'checkout')
  for (const part of [
    'src',
    'i18n',
    'scripts',
    'docs',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ])
    cpSync(part, join(copy, part), {recursive: true})
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  await run('npm', ['pack', '--pack-destination', folder], {cwd: copy})
  tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '')
  user = join(folder, 'user')
  mkdirSync(join(user, 'guide'), {recursive: true})
  writeFileSync(join(user, 'package.json'), '{"name": "user", "private": true, "type": "module"}')
  writeFileSync(join(user, 'guide/en.md'), '# Guide\n\nThe fee is 530 billion won.\n')
  writeFileSync(join(user, 'guide/ko.md'), '# 안내\n\n수수료는 5,300만 원이다.\n')
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball, 'remark-cli@12.0.1'], {
    cwd: user,
  })
}, 5 * minutes)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const node = (...args: string[]) => spawnSync(process.execPath, args, {cwd: user, encoding: 'utf8'})

describe('the package', () => {
  test('holds what a user needs, and no more', () => {
    const files = execFileSync('tar', ['tzf', tarball], {encoding: 'utf8'}).trim().split('\n')
    const others = files.filter(
      (file) => !/^package\/(?:lib\/.+\.(?:js|d\.ts|json)|docs\/.+\.md|LICENSE|[A-Z]+\.md|package\.json)$/.test(file),
    )
    expect(others).toEqual(['package/docs/screens/readme.webp'])
    expect(files.filter((file) => /^package\/lib\/.*(?:test|look-alikes|\/site\/)/.test(file))).toEqual([])
    expect(statSync(tarball).size).toBeLessThan(1_000_000)
  })

  test('has what its README links to', () => {
    const targets = linkTargets(readFileSync(join(user, 'node_modules/doichieu/README.md'), 'utf8'))
    expect(targets).toContain('docs/checking.md')
    expect(targets.filter((target) => !existsSync(join(user, 'node_modules/doichieu', target)))).toEqual([])
  })

  test('has at most 15 direct dependencies, each at an exact version', () => {
    const {dependencies, ...manifest} = JSON.parse(
      readFileSync(join(user, 'node_modules/doichieu/package.json'), 'utf8'),
    ) as {dependencies: Record<string, string>; scripts?: unknown; optionalDependencies?: unknown}
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15)
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect([manifest.scripts, manifest.optionalDependencies]).toEqual([undefined, undefined])
  })

  test('says its version', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
    expect(node('node_modules/doichieu/lib/src/cli/main.js', '--version').stdout).toBe(`${version}\n`)
  })

  test('has exports that publint accepts', async () => {
    const {messages} = await publint({pkgDir: join(user, 'node_modules/doichieu'), strict: true, pack: false})
    expect(messages).toEqual([])
  })

  test(
    'has types that are right for ES modules',
    async () => {
      const {code, stdout} = await run('attw', [tarball, '--profile', 'esm-only', '--no-color']).then(
        ({stdout}) => ({code: 0, stdout}),
        (error: {code: number; stdout: string}) => error,
      )
      expect([code, stdout]).toEqual([0, expect.any(String)])
    },
    minutes,
  )

  test('has a command that checks a foreign repository', () => {
    const {status, stdout, stderr} = node('node_modules/doichieu/lib/src/cli/main.js', 'check', '.', '--source', 'en')
    expect(stderr).toContain('{work}/{language}')
    expect(stdout).toContain('money-mismatch')
    expect(stdout).toContain('guide/ko.md:3:6')
    expect(status).toBe(1)
  })

  test('has a plugin that runs under unified', () => {
    writeFileSync(
      join(user, 'run.js'),
      `import {readFileSync} from 'node:fs'
       import {unified} from 'unified'
       import remarkParse from 'remark-parse'
       import remarkDoichieu from 'doichieu/remark'
       import {VFile} from 'vfile'
       const file = new VFile({path: 'guide/ko.md', value: readFileSync('guide/ko.md')})
       const processor = unified().use(remarkParse).use(remarkDoichieu, {source: 'en'})
       await processor.run(processor.parse(file), file)
       console.log(JSON.stringify(file.messages.map(({ruleId, line, column, expected}) => ({ruleId, line, column, expected}))))`,
    )
    const {stdout, stderr} = node('run.js')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([{ruleId: 'money-mismatch', line: 3, column: 6, expected: ['5,300억 원']}])
  })

  test('has a plugin that runs under remark-cli', () => {
    const {status, stderr} = node(
      'node_modules/remark-cli/cli.js',
      '--frail',
      '--use',
      'doichieu/remark=source:"en"',
      'guide/ko.md',
    )
    expect(stderr).toMatch(/3:6-3:\d+.*money-mismatch/)
    expect(status).toBe(1)
  })
})
