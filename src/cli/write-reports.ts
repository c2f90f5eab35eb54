import {appendFileSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Trouble} from '../document/trouble.ts'
import type {Language} from '../language.ts'
import {tryReplaceFile, unwritable} from '../project/replace.ts'
import {jobSummary, reports} from '../report/index.ts'
import type {ReportOptions, Results} from '../report/report.ts'
import type {ReportTarget} from './check-options.ts'
import {showsColour, write} from './terminal.ts'
import {pathIn} from './works.ts'

/**
 * Write each report where it is to go; for GitHub the summary of the job as well.
 *
 * @param base the folder to which the paths of the findings are relative
 * @returns the files that could not be written; the other reports are
 */
export async function writeReports(
  results: Results,
  targets: readonly ReportTarget[],
  reader: Language,
  base: string,
): Promise<Trouble[]> {
  const troubles: (Trouble | undefined)[] = []
  const places = {
    sourceOf: sourceReader(base),
    pathOf: (file: string): string => pathIn(base, file),
  }
  for (const {name, file} of targets) {
    const report = await reports[name]()
    const text = report(results, {...places, ...drawing(reader, file === undefined)})
    if (file === undefined) await write(text)
    else troubles.push(await tryReplaceFile(file, text))
    const summary = process.env.GITHUB_STEP_SUMMARY
    if (name === 'github' && summary) {
      const told = (await jobSummary())(results, {...places, ...drawing(reader, false)})
      troubles.push(appended(summary, told))
    }
  }
  return troubles.filter((trouble) => trouble !== undefined)
}

function drawing(language: Language, terminal: boolean): Pick<ReportOptions, 'language' | 'colour' | 'width'> {
  const {stdout} = process
  return {language, colour: terminal && showsColour(), width: terminal && stdout.isTTY ? stdout.columns : 100}
}

/** Other steps of the job write to the file too. */
function appended(file: string, text: string): Trouble | undefined {
  try {
    appendFileSync(file, text)
    return undefined
  } catch (error) {
    return unwritable(file, error)
  }
}

/** Each file is read once, and only if a report shows lines of it. */
function sourceReader(base: string): ReportOptions['sourceOf'] {
  const read = new Map<string, string | undefined>()
  return (file) => {
    if (!read.has(file)) read.set(file, textOf(join(base, file)))
    return read.get(file)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}
