/**
 * Kills runs that write, at random moments, and looks at what they leave: `npm run kills -- 1000`. Every file has to be
 * what it was or what it is to be, never lost and never half-written, and the next run has to finish the work.
 */
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {randomFrom} from './slips/random.ts'

const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const count = Number(process.argv[2] ?? 1000)
const works = 12
const finishEvery = 25
/** Milliseconds in which a run writes its files, or somewhat more. */
const writing = 60

type Files = ReadonlyMap<string, string>

interface Command {
  readonly name: string
  readonly args: readonly string[]
  /** What differs from a project in which all is well. */
  readonly before: Files
}

const head = '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n'
const texts: Readonly<Record<string, string>> = {
  vi: `${head}Nhà nước chi [530 tỷ won](fact:pledge)[](source:kbs) cho năm đội.\n\n## Người {#people}\n\nDịch vụ có 10 triệu người dùng.\n`,
  ko: `${head}정부는 다섯 팀에 [5,300억 원](fact:pledge)[](source:kbs)을 쓴다.\n\n## 사람 {#people}\n\n이용자는 1,000만 명이다.\n`,
  en: `${head}The state spends [530 billion won](fact:pledge)[](source:kbs) on five teams.\n\n## People {#people}\n\nThe service has 10 million users.\n`,
}
const facts = `facts:
  pledge: {label: {vi: A, ko: B, en: C}, kind: money, value: 530000000000, currency: KRW, asOf: "2025", sources: [kbs], confidence: corroborated}
`
const ids = Array.from({length: works}, (_, index) => `work-${index + 1}`)
const well: Files = new Map([
  ['sources.yaml', 'sources:\n  kbs: {title: A, publisher: B, url: "https://kbs.example", language: ko}\n'],
  ['terms.yaml', 'terms: {}\n'],
  ...ids.flatMap((id) => [
    [`${id}/facts.yaml`, facts] as const,
    ...Object.entries(texts).map(([language, text]) => [`${id}/${language}.md`, text] as const),
  ]),
])

const everywhere = (file: string, text: string): Files => new Map(ids.map((id) => [`${id}/${file}`, text]))
const root = mkdtempSync(join(tmpdir(), 'doichieu-kills-'))
const compiled = mkdtempSync(join(tmpdir(), 'doichieu-kills-cache-'))
const env = {...process.env, NODE_COMPILE_CACHE: compiled}

function write(files: Files): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), text)
  }
}

function snapshot(): Map<string, string> {
  const found = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return new Map(
    found
      .map(({parentPath, name}) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )
}

function restore(files: Files): void {
  const now = snapshot()
  for (const file of now.keys()) if (!files.has(file)) rmSync(join(root, file))
  write(new Map([...files].filter(([file, text]) => now.get(file) !== text)))
}

const isLeft = (file: string): boolean => /\.(?:tmp|lock)$/.test(file)

function finish(args: readonly string[]): number {
  const started = performance.now()
  spawnSync(process.execPath, [program, ...args], {cwd: root, encoding: 'utf8', env})
  return performance.now() - started
}

/** When a run is killed: so many milliseconds after its start, or after it first touched a file. */
interface Moment {
  readonly from: 'start' | 'touch'
  readonly after: number
}

/** @returns whether the run was still at work when the signal came */
function killed(args: readonly string[], {from, after}: Moment): Promise<boolean> {
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined
    const child = spawn(process.execPath, [program, ...args], {cwd: root, stdio: 'ignore', env})
    const kill = (): void => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), after)
    }
    const watcher = from === 'touch' ? watch(root, {recursive: true}, kill) : undefined
    if (from === 'start') kill()
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      watcher?.close()
      done(signal === 'SIGKILL')
    })
  })
}

write(well)
spawnSync(process.execPath, [program, 'export', 'ko', '.', '--output', 'a.xlf'], {cwd: root})
const returned = readFileSync(join(root, 'a.xlf'), 'utf8').replaceAll('1,000만 명이다', '1,000만 명에 이른다')

const commands: readonly Command[] = [
  {name: 'accept', args: ['accept', 'ko', '.'], before: new Map()},
  {
    name: 'check --fix',
    args: ['check', '.', '--fix', '--no-cache'],
    before: everywhere('ko.md', texts.ko?.replace('5,300억', '5,300만') ?? ''),
  },
  {name: 'import', args: ['import', 'a.xlf'], before: new Map([['a.xlf', returned]])},
  {
    name: 'translate',
    args: ['translate', 'ko', '.'],
    before: everywhere('ko.md', texts.ko?.replace('이용자는 1,000만 명이다.\n', '') ?? ''),
  },
]

const random = randomFrom(20_261_123)
let wrong = 0
const tell = (what: string): void => {
  wrong++
  console.log(what)
}

for (const [index, {name, args, before: changes}] of commands.entries()) {
  const before = new Map([...well, ...changes])
  restore(before)
  const duration = finish(args)
  const after = snapshot()
  const touched = [...after].filter(([file, text]) => before.get(file) !== text).length
  const kills = Math.floor(count / commands.length) + (index < count % commands.length ? 1 : 0)
  const outcomes = {untouched: 0, halfway: 0, complete: 0, ended: 0, left: 0}
  for (let number = 1; number <= kills; number++) {
    restore(before)
    const soon: Moment = {from: 'touch', after: random.below(writing)}
    const anyTime: Moment = {from: 'start', after: (duration * random.below(1100)) / 1000}
    const hit = await killed(args, number % 4 === 0 ? anyTime : soon)
    const now = snapshot()
    let done = 0
    for (const file of new Set([...before.keys(), ...after.keys()])) {
      const text = now.get(file)
      if (text !== before.get(file) && text !== after.get(file))
        tell(`${name}, kill ${number}: ${file} is ${text === undefined ? 'lost' : 'half-written'}`)
      if (before.get(file) !== after.get(file) && text === after.get(file)) done++
    }
    const strays = [...now.keys()].filter((file) => !before.has(file) && !after.has(file))
    for (const file of strays) if (!isLeft(file)) tell(`${name}, kill ${number}: ${file} should not be there`)
    if (strays.length > 0) outcomes.left++
    if (!hit) outcomes.ended++
    else outcomes[done === 0 ? 'untouched' : done < touched ? 'halfway' : 'complete']++
    if (number % finishEvery === 0) {
      finish(args)
      const again = snapshot()
      for (const [file, text] of after)
        if (again.get(file) !== text) tell(`${name}, kill ${number}: ${file} is not finished by the next run`)
      // Beside what was complete already nobody has to take a lock again.
      for (const file of again.keys()) {
        const locked = file.replace(/\.lock$/, '')
        if (locked !== file && now.get(locked) !== after.get(locked)) tell(`${name}, kill ${number}: ${file} stays`)
      }
    }
  }
  const {untouched, halfway, complete, ended, left} = outcomes
  console.log(
    `${name}: ${kills} runs of ${touched} files, killed before the first ${untouched}, between ${halfway}, behind the last ${complete}; ${ended} had ended; ${left} left a temporary file or a lock`,
  )
}
for (const folder of [root, compiled]) rmSync(folder, {recursive: true})
console.log(wrong === 0 ? `${count} kills: no file lost or half-written` : `${wrong} wrong`)
process.exitCode = wrong === 0 ? 0 : 1
