import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import fc from 'fast-check'
import {expect, test} from 'vitest'

/** Works of several sizes, some of which disagree, with what cannot be read among them. */
const files: readonly (readonly [path: string, text: string | Uint8Array])[] = [
  ...['a', 'Ä', 'b/c', 'ㄱ', 'i', 'I2', 'z'].flatMap((work, index): [string, string][] => [
    [`${work}/en.md`, `# A\n\n${'It costs 530 won on 4 August 2025.\n\n'.repeat(index + 1)}`],
    [`${work}/ko.md`, `# 가\n\n${'2025년 8월 4일에 비용은 53원이다.\n\n'.repeat(index + 1)}`],
    [`${work}/vi.md`, `# A\n\n${'Ngày 4/8/2025, giá là 530 won.\n\n'.repeat(Math.max(1, index))}`],
  ]),
  ['empty/en.md', 'Text.\n'],
  ['empty/ko.md', ''],
  ['broken/en.md', 'Text.\n'],
  ['broken/ko.md', Buffer.from('글', 'utf16le')],
]

const checkFolder = new URL('check-folder.ts', import.meta.url).href
const json = new URL('../report/json.ts', import.meta.url).href

/** A run of its own, since Node takes its locale when it starts. */
const script = `
  import {checkFolder} from '${checkFolder}'
  import {json} from '${json}'
  const [folder, workers] = process.argv.slice(1)
  const {findings, stats, troubles} = await checkFolder(folder, {}, {workers: Number(workers), worthAThread: 1})
  const options = {language: 'en', colour: false, width: 80, pathOf: (file) => file, sourceOf: () => undefined}
  process.stdout.write(json({findings, stats}, options) + JSON.stringify(troubles))
`

interface Way {
  readonly order: readonly (readonly [string, string | Uint8Array])[]
  readonly TZ: string
  readonly LC_ALL: string
  readonly workers: number
}

async function told({order, TZ, LC_ALL, workers}: Way): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-same-'))
  try {
    for (const [file, text] of order) {
      mkdirSync(dirname(join(folder, file)), {recursive: true})
      writeFileSync(join(folder, file), text)
    }
    const env = {...process.env, TZ, LC_ALL, LANG: LC_ALL}
    const args = ['--input-type=module', '--eval', script, folder, String(workers)]
    return (await promisify(execFile)(process.execPath, args, {env})).stdout
  } finally {
    rmSync(folder, {recursive: true})
  }
}

test('the same files are told in the same bytes, in any order, time zone, locale and number of threads', async () => {
  const first = await told({order: files, TZ: 'UTC', LC_ALL: 'C', workers: 1})
  expect(first).toContain('"ruleId": "money-mismatch"')
  expect(first).toContain('"id":"encoding"')
  const way = fc.record({
    order: fc.shuffledSubarray([...files], {minLength: files.length}),
    TZ: fc.constantFrom('Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'),
    LC_ALL: fc.constantFrom('ko_KR.UTF-8', 'vi_VN.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'C'),
    workers: fc.integer({min: 1, max: 4}),
  })
  const same = fc.asyncProperty(way, async (way) => (await told(way)) === first)
  await fc.assert(same, {numRuns: 3, endOnFailure: true})
}, 120_000)
