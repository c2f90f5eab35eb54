/** Ask translate-toolkit's `pofilter` for each pair: its test of numbers, the only one that looks at facts. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

interface Segment {
  readonly id: string
  readonly source: {readonly lang: string; readonly text: string}
  readonly target: {readonly lang: string; readonly text: string}
}

const segments = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Segment)

const quote = (text: string) => JSON.stringify(text).replaceAll(/\\u[0-9a-f]{4}/g, ' ')
const failed = new Set<string>()
for (const language of new Set(segments.map(({target}) => target.lang))) {
  const folder = mkdtempSync(join(tmpdir(), 'pofilter-'))
  const units = segments
    .filter(({target}) => target.lang === language)
    .map(
      ({id, source, target}) =>
        `#: ${id}\nmsgctxt "${id}"\nmsgid ${quote(source.text)}\nmsgstr ${quote(target.text)}\n`,
    )
  const head = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ${language}\\n"\n`
  writeFileSync(join(folder, 'in.po'), [head, ...units].join('\n'))
  const run = spawnSync('pofilter', [
    '--progress=none',
    '-t',
    'numbers',
    `--language=${language}`,
    join(folder, 'in.po'),
    join(folder, 'out.po'),
  ])
  if (run.error) throw new Error('pofilter is not installed: apt-get install translate-toolkit', {cause: run.error})
  try {
    for (const [, id] of readFileSync(join(folder, 'out.po'), 'utf8').matchAll(/^msgctxt "([^"]+)"/gm))
      failed.add(id ?? '')
  } catch {
    // No file is written when nothing fails.
  }
  rmSync(folder, {recursive: true})
}
for (const {id} of segments) {
  console.log(JSON.stringify({id, findings: failed.has(id) ? [{kind: 'numbers', message: 'numbers differ'}] : []}))
}
