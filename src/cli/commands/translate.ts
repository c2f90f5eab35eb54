import {contextOf} from '../../check/rule.ts'
import {Memory} from '../../document/memory.ts'
import type {Work} from '../../document/work.ts'
import {layOut} from '../../exchange/lay-out.ts'
import type {Language} from '../../language.ts'
import {editionFile, writeFileOver} from '../../project/edition-file.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {tellTroubles, write} from '../terminal.ts'
import {languageOf, namedWorks, pathIn, wholeWork, type NamedWorks} from '../works.ts'

/** Lay out translations: what is known of them, below the source as comments. */
export async function translate({values, positionals}: Arguments): Promise<number> {
  const [written, ...names] = positionals
  const language = languageOf('translate', written)
  if (names.length === 0) throw new UsageError('translate needs a work, as in: translate ko companies/sk-telecom')
  const reader = readerOf(values)
  let worst: number = exit.clean
  const memory = new Memory()
  for (const name of names) {
    const named = await namedWorks(wholeWork('translate', name), values, memory)
    tellTroubles(named.troubles, reader)
    if (named.troubles.some(({level}) => level === 'error')) return exit.trouble
    if (language === named.project.source)
      throw new UsageError(`${language} is the source edition; translations are laid out from it.`)
    for (const work of named.works) worst = Math.max(worst, await layOutWork(named, work, language, reader))
  }
  return worst
}

async function layOutWork(named: NamedWorks, work: Work, language: Language, reader: Language): Promise<number> {
  const {project, root} = named
  const [source, target] = [work.editions[project.source], work.editions[language]]
  if (!source) {
    await write(`${t(reader, 'translate.no-source', {work: work.id, language: project.source})}\n`)
    return exit.findings
  }
  const file = target?.file ?? editionFile(project.layout, work.id, language, source.file)
  if (file === undefined)
    throw new UsageError(`Where the ${language} edition of ${work.id} belongs cannot be told; begin the file yourself.`)
  const context = contextOf(project, work)
  const isOther = context.collation?.pairs.some((pair) => pair.target === target && !pair.comparable)
  // Our own content has one shape: a translation that lacks most of it was only just begun.
  if (isOther && !project.declares) {
    await write(`${t(reader, 'translate.incomparable', {file: pathIn(root, file)})}\n`)
    return exit.findings
  }
  const {text, added, unplaced} = layOut(source, language, target, context)
  const trouble = await writeFileOver(root, file, target?.source, text)
  if (trouble) {
    tellTroubles([trouble], reader)
    return exit.trouble
  }
  await write(`${t(reader, 'translate.done', {file: pathIn(root, file), count: added})}\n`)
  if (unplaced > 0) await write(`${t(reader, 'translate.unplaced', {file: pathIn(root, file), count: unplaced})}\n`)
  return exit.clean
}
