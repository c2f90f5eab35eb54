/**
 * How many slips the check catches at the right line: `npm run bench:slips -- [COUNT] [SEED]`. Each slip is put into our
 * own content alone; what the untouched content says does not count.
 */
import {loadProject} from '../src/project/load.ts'
import {checkProject} from '../src/project/run.ts'
import {drawSlips, findingsOf, tellsOf} from './slips/index.ts'

const count = Number(process.argv[2] ?? 2000)
const seed = Number(process.argv[3] ?? 20261123)
const {project} = await loadProject(new URL('../content', import.meta.url).pathname)
const untouched = new Set(checkProject(project).findings.map((finding) => key(finding)))

const totals = new Map<string, {count: number; caught: number; errors: number}>()
for (const slip of drawSlips(project, count, seed)) {
  const found = findingsOf(project, slip).filter((finding) => !untouched.has(key(finding)))
  const telling = found.filter((finding) => tellsOf(slip, finding))
  const total = totals.get(slip.kind) ?? {count: 0, caught: 0, errors: 0}
  totals.set(slip.kind, total)
  total.count++
  if (telling.length > 0) total.caught++
  if (telling.some(({severity}) => severity === 'error')) total.errors++
  if (telling.length === 0) {
    const elsewhere = found.map(({ruleId, places}) => `${ruleId}@${places[0]?.start.line}`).join(' ')
    console.log(`missed  ${slip.kind}  ${slip.edition.file}:${slip.lines[0]}  ${context(slip)}  ${elsewhere}`)
  }
}

const all = {count: 0, caught: 0, errors: 0}
for (const [kind, total] of totals) {
  console.log(`${kind.padEnd(18)} ${row(total)}`)
  for (const field of ['count', 'caught', 'errors'] as const) all[field] += total[field]
}
console.log(`${'all'.padEnd(18)} ${row(all)}`)

function row({count, caught, errors}: typeof all): string {
  const share = (part: number): string => `${((100 * part) / count).toFixed(1)} %`
  return `${String(caught).padStart(5)} of ${String(count).padEnd(5)} ${share(caught).padStart(8)}   as errors ${share(errors).padStart(8)}`
}

function context({edition, at, before, after}: ReturnType<typeof drawSlips>[number]): string {
  const head = edition.source.slice(Math.max(0, at - 25), at)
  const tail = edition.source.slice(at + before.length, at + before.length + 25)
  return JSON.stringify(`${head}{${before.slice(0, 60)} → ${after.slice(0, 60)}}${tail}`)
}

function key({ruleId, values, places}: ReturnType<typeof checkProject>['findings'][number]): string {
  return JSON.stringify([ruleId, values, places.map(({file, start}) => [file, start.line, start.column])])
}
