/**
 * Whether hostile input stays linear: `npm run bench:hostile [-- UNITS [PART]]`. Each text is read and checked at
 * half the size and at the whole, 1,000,000 UTF-16 units unless told; doubling may cost 2.2 times as much. Ends with 1
 * where it costs more. What is done within 50 ms is too fast to be told from noise. PART is how the names of the wanted
 * inputs start: `read`, `read ko`, `check`, `check a table`.
 */
import {type Language, languages} from '../src/language.ts'
import {readEdition} from '../src/document/read.ts'
import {checkProject} from '../src/project/run.ts'
import {recognize} from '../src/recognize/index.ts'

const units = Number(process.argv[2] ?? 1_000_000)
const part = process.argv[3] ?? ''
const rounds = 3
const noise = 50
const most = 2.2

const pieces = [
  ...[
    '(',
    '1',
    '1,',
    '1.',
    '1,1,1,',
    '-',
    '2025-',
    '1-',
    '%',
    '%%%',
    '[',
    ' ',
    'a',
    '가',
    'a1',
    '4/8/2025 ',
    '$1 ',
    '1 to ',
    '"',
  ],
  ...['만', '만만만', '1만 ', '일이삼', '이', '한', '매개변수 ', '년 ', '3분의 ', '첫 번째 ', '지난달 ', '약 '],
  ...['nghìn nghìn ', 'một ', 'năm ', '1 tỷ ', 'thứ ', 'khoảng ', 'e\u0301'],
  ...['one one ', 'one hundred and ', 'half a ', '2 hours ', 'last ', 'May ', 'first ', 'not '],
  'Qwen2.5-72B ',
  '((1,만 nghìn one 2025-%[ ',
]

const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** The CPU time in milliseconds. */
function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

const works: Readonly<Record<string, (size: number) => readonly [en: string, ko: string]>> = {
  'one block of words': (size) => [fill('It costs 530 won. ', size), fill('비용은 53원이다. ', size)],
  'one block without spaces': (size) => [fill('a1b2', size), fill('가나다1', size)],
  'a table': (size) => {
    const rows = (row: string) => `| a | b |\n|---|---|\n${row.repeat(Math.ceil(size / 100))}`
    return [rows('| A 5 | costs 530 won |\n'), rows('| 가 5 | 비용은 53원 |\n')]
  },
  'a table with rows lost': (size) => {
    const rows = (row: (i: number) => string, count: number) =>
      `| a | b |\n|---|---|\n${Array.from({length: count}, (_, i) => row(i)).join('')}`
    const count = Math.ceil(size / 100)
    return [rows((i) => `| A ${i} | costs ${i} won |\n`, count), rows((i) => `| 가 ${i} | ${i}원 |\n`, count - 7)]
  },
  'many blocks': (size) => [fill('It costs 530 won.\n\n', size), fill('비용은 530원이다.\n\n', size)],
  'many blocks, some lost': (size) => [
    fill('It costs 530 won.\n\n', size),
    fill('비용은 530원이다.\n\n', size - size / 50),
  ],
  'many sections': (size) => [fill('## A 1\n\nText 2.\n\n', size), fill('## 가 1\n\n글 2.\n\n', size)],
}

function check(en: string, ko: string): void {
  const editions = {en: edition('en', en), ko: edition('ko', ko)}
  const work = {id: 'w', editions, facts: new Map(), infobox: [], timeline: [], compare: {}}
  const frame = {root: '', layout: '', declares: false, source: 'en', sources: new Map(), terms: []} as const
  checkProject({...frame, works: [work]})
}

function edition(language: Language, source: string) {
  const {edition, troubles} = readEdition({work: 'w', language, file: `${language}.md`, source})
  if (!edition) throw new Error(JSON.stringify(troubles))
  return edition
}

function tell(what: string, run: (size: number) => void): boolean {
  run(1000)
  let half = cost(() => run(units / 2))
  let whole = cost(() => run(units))
  const isSlow = () => whole > noise && whole / Math.max(half, noise / most) > most
  // What seems slow is measured again, the least time of each size counting: a busy machine doubles times too.
  for (let round = 1; round < rounds && isSlow(); round += 1) {
    half = Math.min(
      half,
      cost(() => run(units / 2)),
    )
    whole = Math.min(
      whole,
      cost(() => run(units)),
    )
  }
  const slow = isSlow()
  console.log(
    `${what.padEnd(44)} ${half.toFixed(0).padStart(8)} ${whole.toFixed(0).padStart(8)} ${(whole / half).toFixed(2).padStart(8)}${slow ? '  more than linear' : ''}`,
  )
  return slow
}

let slow = 0
let tried = 0
const count = (isSlow: boolean): void => {
  tried += 1
  if (isSlow) slow += 1
}
console.log(`${'input'.padEnd(44)} ${'half ms'.padStart(8)} ${'whole ms'.padStart(8)} ${'ratio'.padStart(8)}`)
const inputs: Record<string, (size: number) => void> = {}
for (const [what, make] of Object.entries(works)) inputs[`check ${what}`] = (size) => check(...make(size))
for (const language of languages)
  for (const piece of pieces)
    inputs[`read ${language} ${JSON.stringify(piece)}`] = (size) => void recognize(fill(piece, size), language)
for (const [what, run] of Object.entries(inputs)) if (what.startsWith(part)) count(tell(what, run))
console.log(`${tried} inputs, more than linear: ${slow}`)
process.exitCode = slow > 0 ? 1 : 0
