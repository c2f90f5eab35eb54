/**
 * Input that nobody writes and somebody sends, each case checked once through the command line's own way: `npm run
 * bench:cases`. Tells how long it took, how many blocks were read, what was found, and what was left out and why.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkFolder} from '../src/project/check-folder.ts'

const en = 'It costs 530 won. '
const ko = '비용은 53원이다. '
const table = (row: string, rows: number) => `| a | b |\n|---|---|\n${row.repeat(rows)}`
const million = (text: string) => text.repeat(Math.ceil(1_000_000 / Buffer.byteLength(text)))

const cases: Readonly<Record<string, readonly [en: string, ko: string]>> = {
  'an empty edition': [en, ''],
  'an edition of spaces': [en, ' \n\t\n'],
  'three languages in one edition': [
    `${en}\n\n${ko}\n\nNgày 4/8/2025, giá là 530 won.\n\n`.repeat(2000),
    `${ko}\n\n${en}\n\nNgày 4/8/2025, giá là 53 won.\n\n`.repeat(2000),
  ],
  '100,000 blocks': [`${en}\n\n`.repeat(100_000), `${ko}\n\n`.repeat(100_000)],
  '160,000 blocks': [`${en}\n\n`.repeat(160_000), `${ko}\n\n`.repeat(160_000)],
  'one block of 1 MB': [million(en), million(ko)],
  'a table of 10,000 rows': [table('| A 5 | costs 530 won |\n', 10_000), table('| 가 5 | 비용은 53원 |\n', 10_000)],
  '1 MB without spaces': [million('a1b2'), million('가나다1')],
  '1 MB of digits': [million('1'), million('1')],
  'one line of 9 MB': ['a'.repeat(9_000_000), ko],
  'quotes 10,000 deep': ['>'.repeat(10_000), ko],
}

const cell = (text: string | number, width: number) => String(text).padStart(width)
console.log(`${'input'.padEnd(32)}${cell('ms', 9)}${cell('blocks', 9)}${cell('found', 9)}  left out`)
for (const [what, [english, korean]] of Object.entries(cases)) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    mkdirSync(join(folder, 'w'))
    writeFileSync(join(folder, 'w/en.md'), english)
    writeFileSync(join(folder, 'w/ko.md'), korean)
    const start = performance.now()
    const {findings, stats, troubles} = await checkFolder(folder, {})
    const spent = (performance.now() - start).toFixed(0)
    const said = troubles.filter(({level}) => level === 'error').map(({id, file}) => `${file} ${id}`)
    const numbers = cell(spent, 9) + cell(stats.blocks, 9) + cell(findings.length, 9)
    console.log(`${what.padEnd(32)}${numbers}  ${said.join(', ')}`)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
