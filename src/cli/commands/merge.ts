import {basename, dirname} from 'node:path'
import {readText} from '../../project/disk.ts'
import {mergeReports} from '../../report/merge.ts'
import {exit} from '../exit.ts'
import {UsageError, type Arguments} from '../options.ts'
import {tellTroubles, write} from '../terminal.ts'

/** Make one JSON report of those of the shards. */
export async function merge({positionals}: Arguments): Promise<number> {
  if (positionals.length === 0) throw new UsageError('merge needs the JSON reports of the shards.')
  const reports: unknown[] = []
  for (const file of positionals) {
    const read = await readText(dirname(file), basename(file))
    if ('trouble' in read) {
      tellTroubles([{...read.trouble, file}], 'en')
      return exit.trouble
    }
    reports.push(parsed(read.text, file))
  }
  const merged = mergeReports(reports)
  if (typeof merged === 'number')
    throw new UsageError(`${positionals[merged]} is not a report of doichieu check --reporter json.`)
  await write(merged.text)
  return merged.errors > 0 ? exit.findings : exit.clean
}

/** @throws {UsageError} unless it is JSON */
function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${file} is not a report of doichieu check --reporter json: ${problem}`, {cause})
  }
}
