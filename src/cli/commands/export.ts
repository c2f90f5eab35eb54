import {contextOf} from '../../check/rule.ts'
import type {Work} from '../../document/work.ts'
import {writeGlossaryCsv, writeTbx} from '../../exchange/glossary.ts'
import {unitsOf, type BlockProgress} from '../../exchange/units.ts'
import {writeXliff, type UnitFile} from '../../exchange/xliff-write.ts'
import type {Language} from '../../language.ts'
import {tryReplaceFile} from '../../project/replace.ts'
import {statusOf, type BlockStatus} from '../../project/status.ts'
import {wordDiff} from '../../sync/pieces.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {oneOf, readerOf, UsageError, type Arguments} from '../options.ts'
import {tellTroubles, write} from '../terminal.ts'
import {languageOf, namedWorks, wholeWork, type NamedWorks} from '../works.ts'

const formats = ['xliff', 'tbx', 'csv'] as const

/** Write works for a translator's program, or the term base as a glossary. */
export async function exportWorks({values, positionals}: Arguments): Promise<number> {
  const reader = readerOf(values)
  const format = oneOf('format', values.format, formats) ?? 'xliff'
  const glossary = format !== 'xliff'
  const [written, name, ...more] = glossary && positionals.length < 2 ? ['', ...positionals] : positionals
  if (more.length > 0) throw new UsageError('export takes one work or folder of works.')
  const language = glossary ? undefined : languageOf('export', written)
  if (!glossary && name === undefined)
    throw new UsageError('export needs a work, as in: export ko companies/sk-telecom')
  const named = await namedWorks(name === undefined ? undefined : wholeWork('export', name), values)
  tellTroubles(named.troubles, reader)
  if (named.troubles.some(({level}) => level === 'error')) return exit.trouble
  const {project} = named
  if (language === project.source)
    throw new UsageError(`${language} is the source edition; translations are exported beside it.`)
  if (format === 'tbx') return put(writeTbx(project), values.output, reader)
  if (format === 'csv') return put(writeGlossaryCsv(project.terms), values.output, reader)
  const to = languageOf('export', language)
  const files = named.works.flatMap((work) => unitFile(named, work, to))
  if (files.length === 0) {
    await write(`${t(reader, 'translate.no-source', {work: name ?? '', language: project.source})}\n`)
    return exit.findings
  }
  return put(writeXliff(files, project, project.source, to), values.output, reader)
}

function unitFile({project}: NamedWorks, work: Work, language: Language): UnitFile[] {
  const source = work.editions[project.source]
  if (!source) return []
  const status = statusOf(project, work).find((translation) => translation.language === language)
  const states = new Map(status?.blocks.map((block) => [block.source.id, block]))
  const pair = contextOf(project, work).collation?.pairs.find(({target}) => target.language === language)
  return [{work, original: source.file, units: unitsOf(source, pair, ({id}) => progressOf(states.get(id)))}]
}

function progressOf(block: BlockStatus | undefined): BlockProgress {
  if (!block || block.state === 'missing') return {state: 'initial'}
  if (block.state !== 'stale') return {state: block.state === 'fresh' ? 'final' : 'translated'}
  return {state: 'translated', note: wordDiff(block.before ?? '', block.after)}
}

async function put(text: string, output: string | undefined, reader: Language): Promise<number> {
  if (output === undefined) {
    await write(text)
    return exit.clean
  }
  const unwritten = await tryReplaceFile(output, text)
  if (unwritten) tellTroubles([unwritten], reader)
  return unwritten ? exit.trouble : exit.clean
}
