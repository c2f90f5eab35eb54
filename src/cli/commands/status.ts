import {isLanguage, type Language} from '../../language.ts'
import {statusOf, type BlockStatus, type TranslationStatus} from '../../project/status.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {painter} from '../../report/paint.ts'
import {statusJson} from '../status-json.ts'
import {openBlocks, statusTable} from '../status-text.ts'
import {showsColour, tellTroubles, write} from '../terminal.ts'
import {namedWorks, pathIn, requireSection, type NamedWorks} from '../works.ts'

/** Tell how far translations follow their source; for a work that is named, what is to be done. */
export async function status({values, positionals}: Arguments): Promise<number> {
  const reader = readerOf(values)
  const format = reporter(values.reporter)
  const wanted = positionals.filter(isLanguage)
  const names = positionals.filter((name) => !isLanguage(name))
  const found = await Promise.all((names.length > 0 ? names : [undefined]).map((name) => namedWorks(name, values)))
  const troubles = found.flatMap(({troubles}) => troubles)
  tellTroubles(troubles, reader)
  found.forEach(requireSection)
  const all = found.flatMap((named) => translationsIn(named, wanted))
  await write(format === 'json' ? statusJson(all) : statusText(all, reader, names.length > 0))
  return troubles.some(({level}) => level === 'error') ? exit.trouble : exit.clean
}

interface Found extends TranslationStatus {
  readonly root: string
}

function translationsIn({project, works, root, section}: NamedWorks, wanted: readonly Language[]): Found[] {
  const isAsked = ({source}: BlockStatus): boolean => section === undefined || source.section === section
  return works
    .flatMap((work) => statusOf(project, work))
    .filter(({language}) => wanted.length === 0 || wanted.includes(language))
    .map((translation) => ({...translation, root, blocks: translation.blocks.filter(isAsked)}))
}

/** @param isNamed whether works were named, of which all is told that is to be done */
function statusText(translations: readonly Found[], reader: Language, isNamed: boolean): string {
  if (translations.length === 0) return `${t(reader, 'status.none')}\n`
  const paint = painter(showsColour())
  const {columns} = process.stdout
  const open = translations.flatMap((translation) =>
    openBlocks(translation, reader, paint, (file) => pathIn(translation.root, file), columns),
  )
  return [...(isNamed ? open : []), statusTable(translations, reader, paint)].join('\n')
}

function reporter(given: readonly string[] = ['pretty']): string {
  const name = given.at(-1) ?? 'pretty'
  if (name === 'pretty' || name === 'json') return name
  throw new UsageError(`status reports as pretty or json, not ${name}.`)
}
