import {readFileSync} from 'node:fs'
import {mergeReports} from '../../report/merge.ts'
import {exit} from '../exit.ts'
import {UsageError, type Arguments} from '../options.ts'

/** Make one JSON report of those of the shards. */
export async function merge({positionals}: Arguments): Promise<number> {
  if (positionals.length === 0) throw new UsageError('merge needs the JSON reports of the shards.')
  const reports = positionals.map((file) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as unknown
    } catch (error) {
      throw new UsageError(`${file} is not a JSON report: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
  const merged = mergeReports(reports)
  if (typeof merged === 'number')
    throw new UsageError(`${positionals[merged]} is not a report of doichieu check --reporter json.`)
  await new Promise<void>((done) => process.stdout.write(merged.text, () => done()))
  return merged.errors > 0 ? exit.findings : exit.clean
}
