/**
 * How well editions are compared, beside what is commonly done: one run, one table.
 *
 *     npm run bench:drift -- [--misses DIR]
 *
 * Needs the bench and the corpora beside the checkout (`../shared`); `pofilter` takes part where translate-toolkit is
 * installed.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

interface Tally {
  readonly n: number
  readonly hit: number
}

interface Result {
  readonly clean: Tally
  readonly cleanNumeric: Tally
  readonly cleanHard: Tally
  readonly same: Tally
  readonly tiers: Readonly<Record<string, Tally>>
  readonly categories: Readonly<Record<string, Tally>>
  readonly macroRecall: number
  readonly precision: number
}

const bench = '../shared/bench'
if (!existsSync(bench)) {
  console.error(`The bench is not beside the checkout: ${bench}`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'drift-'))
const at = process.argv.indexOf('--misses')
const misses = at > 0 ? process.argv[at + 1] : undefined

const checkers: readonly (readonly [name: string, command: string])[] = [
  ['Doichieu', 'node src/cli/main.ts segments'],
  ['Doichieu, value tier', 'node src/cli/main.ts segments --tier value'],
  ['digits compared', 'node scripts/baseline-digits.ts'],
  ...(spawnSync('pofilter', ['--version']).error
    ? []
    : ([['pofilter (numbers)', 'node scripts/baseline-pofilter.ts']] as const)),
]

function measure([name, command]: (typeof checkers)[number], index: number): readonly [string, Result] {
  const file = join(folder, `${index}.json`)
  const keep = misses && index === 0 ? ['--misses', join(misses, 'misses.jsonl')] : []
  const run = spawnSync('node', [`${bench}/drift.mjs`, '--checker', command, '--json', file, ...keep], {
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`)
  return [name, JSON.parse(readFileSync(file, 'utf8')) as Result]
}

const percent = ({n, hit}: Tally) => `${((100 * hit) / Math.max(1, n)).toFixed(1)} %`
const among = (result: Result, pattern: RegExp): Tally => {
  const found = Object.entries(result.categories).filter(([key]) => pattern.test(key))
  return {n: sum(found.map(([, {n}]) => n)), hit: sum(found.map(([, {hit}]) => hit))}
}
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const lowest = ({categories}: Result, tier: string) =>
  Object.entries(categories)
    .filter(([key, {n}]) => key.startsWith(`${tier}/`) && n >= 20)
    .map(([key, tally]) => ({key, tally}))
    .sort((a, b) => a.tally.hit / a.tally.n - b.tally.hit / b.tally.n)[0]
const mean = ({categories}: Result, tier: string) => {
  const found = Object.entries(categories).filter(([key]) => key.startsWith(`${tier}/`))
  return `${((100 * sum(found.map(([, {n, hit}]) => hit / n))) / Math.max(1, found.length)).toFixed(1)} %`
}

const rows: readonly (readonly [label: string, cell: (result: Result) => string])[] = [
  ['false alarms: clean pairs', ({clean}) => percent(clean)],
  ['— with a number', ({cleanNumeric}) => percent(cleanNumeric)],
  ['— hard, labelled equivalent by eye', ({cleanHard}) => percent(cleanHard)],
  ['false alarms: rewrites of the same meaning', ({same}) => percent(same)],
  ['found, value tier', ({tiers}) => percent(tiers.value ?? {n: 0, hit: 0})],
  ['— mean of its categories', (result) => mean(result, 'value')],
  [
    '— lowest category (n ≥ 20)',
    (result) =>
      `${percent(lowest(result, 'value')?.tally ?? {n: 0, hit: 0})} (${lowest(result, 'value')?.key.slice(6)})`,
  ],
  ['found, claim tier', ({tiers}) => percent(tiers.claim ?? {n: 0, hit: 0})],
  ['— bounds and hedges', (result) => percent(among(result, /^claim\/(?:bound|hedge)/))],
  ['mean of all categories', ({macroRecall}) => `${(100 * macroRecall).toFixed(1)} %`],
  ['precision', ({precision}) => `${(100 * precision).toFixed(1)} %`],
]

try {
  const results = checkers.map(measure)
  console.log(`| | ${results.map(([name]) => name).join(' | ')} |`)
  console.log(`|---|${results.map(() => '---:|').join('')}`)
  for (const [label, cell] of rows)
    console.log(`| ${label} | ${results.map(([, result]) => cell(result)).join(' | ')} |`)
  const [[, ours]] = results as [(typeof results)[number]]
  console.log(`\n| category | n | found |\n|---|---:|---:|`)
  for (const [key, tally] of Object.entries(ours.categories).sort())
    console.log(`| ${key} | ${tally.n} | ${percent(tally)} |`)
} finally {
  rmSync(folder, {recursive: true})
}
const command = 'node src/cli/main.ts check --reporter json --source en'
for (const args of [['scripts/bench-gold.ts'], [`${bench}/realworld-score.mjs`, '--run', command]]) {
  console.log(`\n${spawnSync('node', args, {encoding: 'utf8'}).stdout.trim()}`)
}
