import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const checkout = fileURLToPath(new URL('../../', import.meta.url))
const program = join(checkout, 'src/cli/main.ts')

/** A play in a folder of its own; what is said and done becomes a page. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'doichieu-play-'))
  readonly #lines: string[] = []

  constructor() {
    cpSync(join(checkout, 'content'), join(this.folder, 'content'), {recursive: true})
    this.git('init', '--quiet', '--initial-branch', 'main')
    this.commit('before')
  }

  get page(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`
  }

  end(): void {
    rmSync(this.folder, {recursive: true})
  }

  say(...paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) this.#lines.push(paragraph, '')
  }

  /** Runs a command, and shows what it says and how it ends. */
  doichieu(...args: readonly string[]): number {
    const {stdout, stderr, status} = this.#run(process.execPath, [program, ...args])
    const written = args.map((arg) => (/^[\w./:#=-]+$/.test(arg) ? arg : `'${arg}'`)).join(' ')
    this.#fence('console', `$ doichieu ${written}\n${stderr}${stdout}`.trimEnd(), `$ echo $?\n${status}`)
    return status ?? 3
  }

  /** Changes words in a file, and shows which. */
  edit(file: string, from: string, to: string): void {
    const old = this.read(file)
    if (!old.includes(from)) throw new Error(`${file} does not say ${from}`)
    writeFileSync(
      join(this.folder, file),
      old.replace(from, () => to),
    )
    this.#fence('diff', `# ${file}`, `- ${from}`, `+ ${to}`)
  }

  /** Shows a file, or what is made of it. */
  show(file: string, language: string, of: (text: string) => string = (text) => text): void {
    this.#fence(language, of(this.read(file)).trimEnd())
  }

  /** Shows what the work tree says otherwise than the last commit, records apart. */
  changes(): void {
    const {stdout} = this.#run('git', ['diff', '--unified=0', '--', ':!*sync.json'])
    this.#fence('diff', stdout.replaceAll(/^(?:index|diff) .*\n/gm, '').trimEnd())
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  commit(message: string): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
  }

  git(...args: readonly string[]): void {
    const {status, stderr} = this.#run('git', args)
    if (status !== 0) throw new Error(stderr)
  }

  #run(command: string, args: readonly string[]) {
    const who = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, 'A'],
        [`GIT_${role}_EMAIL`, 'a@example.com'],
      ]),
    )
    const {GITHUB_STEP_SUMMARY: _, FORCE_COLOR: __, ...rest} = process.env
    const env = {...rest, ...who, NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'}
    return spawnSync(command, [...args], {cwd: this.folder, encoding: 'utf8', env})
  }

  #fence(language: string, ...blocks: readonly string[]): void {
    this.#lines.push(`\`\`\`\`${language}`, ...blocks, '````', '')
  }
}
