import {dirname, basename} from 'node:path'
import {contextOf, type RuleContext} from '../../check/rule.ts'
import type {Edition} from '../../document/edition.ts'
import {trouble, type Trouble} from '../../document/trouble.ts'
import type {Project, Work} from '../../document/work.ts'
import {applyUnits, type Applied, type Remark} from '../../exchange/apply.ts'
import {layOut} from '../../exchange/lay-out.ts'
import {counterparts} from '../../exchange/units.ts'
import {readXliff, type ReturnedFile, type Xliff} from '../../exchange/xliff-read.ts'
import type {Language} from '../../language.ts'
import {readText} from '../../project/disk.ts'
import {editionFile, writeFileOver} from '../../project/edition-file.ts'
import {editionReader} from '../../project/reread.ts'
import {t, type Key} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {tellTroubles, write} from '../terminal.ts'
import {namedWorks, pathIn, type NamedWorks} from '../works.ts'
import {check} from './check.ts'

const sentences = {
  unknown: 'import.unknown',
  'source-changed': 'import.source-changed',
  'translation-changed': 'import.translation-changed',
  unfit: 'import.unfit',
  unplaced: 'import.unplaced',
} as const satisfies Readonly<Record<Remark, Key>>

/** Write back what translators' programs made of works, and check those works. */
export async function importWorks({values, positionals}: Arguments): Promise<number> {
  if (positionals.length === 0) throw new UsageError('import needs a file, as in: import sk-telecom.ko.xlf')
  const reader = readerOf(values)
  const named = await namedWorks(undefined, values)
  tellTroubles(named.troubles, reader)
  if (named.troubles.some(({level}) => level === 'error')) return exit.trouble
  const touched = new Set<string>()
  let worst: number = exit.clean
  for (const path of positionals) {
    const text = await readText(dirname(path), basename(path))
    const read = 'trouble' in text ? text : readXliff(text.text, path)
    if ('trouble' in read) {
      tellTroubles([{...read.trouble, file: path}], reader)
      worst = exit.trouble
      continue
    }
    for (const file of read.xliff.files) {
      const found = await importFile(named, read.xliff, file, path, reader)
      worst = Math.max(worst, found.status)
      if (found.work !== undefined) touched.add(pathIn(named.root, found.work))
    }
  }
  if (touched.size === 0) return worst
  const {config, source, language} = values
  const given = {...(config && {config}), ...(source && {source}), ...(language && {language})}
  return Math.max(worst, await check({values: given, positionals: [...touched].sort()}))
}

interface Imported {
  readonly status: number
  /** The file that was written, below the folder of all works. */
  readonly work?: string
}

async function importFile(
  named: NamedWorks,
  {source, target}: Xliff,
  {original, units}: ReturnedFile,
  path: string,
  reader: Language,
): Promise<Imported> {
  const {project, root} = named
  const fail = (...troubles: readonly Trouble[]): Imported => {
    tellTroubles(troubles, reader)
    return {status: exit.trouble}
  }
  const work = project.works.find(({editions}) => editions[source]?.file === original)
  const edition = work?.editions[source]
  if (!work || !edition || source !== project.source || target === source)
    return fail(trouble('xliff-unknown', path, undefined, {file: original || '?'}))
  const old = work.editions[target]
  const file = old?.file ?? editionFile(project.layout, work.id, target, original)
  if (file === undefined) return fail(trouble('xliff-unknown', path, undefined, {file: original}))
  const read = await editionReader(file, work.id, target, project.declares)
  const translated = units.filter((unit) => unit.target)
  const base = laidOut({project, work, edition, target, old, names: new Set(translated.map(({name}) => name)), read})
  if (!base) return fail(trouble('xliff-unknown', path, undefined, {file: original}))
  const applied = applyUnits(translated, base.edition, base.context, read)
  const text = base.anew ? withoutDone(applied, base.context, edition, target, read, project) : applied.text
  const unwritten = await writeFileOver(root, file, old?.source, text)
  if (unwritten) return fail(unwritten)
  await write(`${t(reader, 'import.done', {file: pathIn(root, file), count: applied.changed})}\n`)
  for (const {unit, remark} of applied.remarks) await write(`  ${unit}: ${t(reader, sentences[remark])}\n`)
  const left = applied.remarks.some(({remark}) => remark !== 'source-changed')
  return {status: left ? exit.findings : exit.clean, work: file}
}

interface Begun {
  readonly project: Project
  readonly work: Work
  readonly edition: Edition
  readonly target: Language
  readonly old: Edition | undefined
  /** The units that are to be written. */
  readonly names: ReadonlySet<string>
  readonly read: (text: string) => Edition | undefined
}

interface Base {
  readonly edition: Edition
  readonly context: RuleContext
  /** Whether blocks were laid out to take what comes. */
  readonly anew: boolean
}

/** The translation as it is, with a block for each unit. */
function laidOut({project, work, edition, target, old, names, read}: Begun): Base | undefined {
  const context = contextOf(project, work)
  const known = counterparts(context.collation?.pairs.find((pair) => pair.target === old))
  const has = new Set([...known.keys()].map(({id}) => id))
  if (old && [...names].every((name) => has.has(name))) return {edition: old, context, anew: false}
  const begun = read(layOut(edition, target, old, context).text)
  return begun && {edition: begun, context: withEdition(project, work, begun), anew: true}
}

const withEdition = (project: Project, work: Work, edition: Edition): RuleContext =>
  contextOf(project, {...work, editions: {...work.editions, [edition.language]: edition}})

/** The comments that were laid out above blocks that are written now are taken away. */
function withoutDone(
  {text}: Applied,
  {work}: RuleContext,
  source: Edition,
  target: Language,
  read: (text: string) => Edition | undefined,
  project: Project,
): string {
  const written = read(text)
  return written ? layOut(source, target, written, withEdition(project, work, written)).text : text
}
