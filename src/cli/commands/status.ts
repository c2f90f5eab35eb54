import {isLanguage} from '../../language.ts'
import {statusOf} from '../../project/status.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {painter} from '../paint.ts'
import {statusJson} from '../status-json.ts'
import {openBlocks, statusTable} from '../status-text.ts'
import {showsColour, tellTroubles, write} from '../terminal.ts'
import {namedWorks, pathIn} from '../works.ts'

/** Tell how far translations follow their source; for a work that is named, what is to be done. */
export async function status({values, positionals}: Arguments): Promise<number> {
  const reader = readerOf(values)
  const format = reporter(values.reporter)
  const wanted = positionals.filter(isLanguage)
  const names = positionals.filter((name) => !isLanguage(name))
  const found = await Promise.all((names.length > 0 ? names : [undefined]).map((name) => namedWorks(name, values)))
  const troubles = found.flatMap(({troubles}) => troubles)
  tellTroubles(troubles, reader)
  const all = found.flatMap(({project, works, root, section}) =>
    works
      .flatMap((work) => statusOf(project, work))
      .filter(({language}) => wanted.length === 0 || wanted.includes(language))
      .map((translation) => ({
        ...translation,
        root,
        blocks: translation.blocks.filter(({source}) => section === undefined || source.section === section),
      })),
  )
  const paint = painter(showsColour())
  const text =
    format === 'json'
      ? statusJson(all)
      : [
          ...(names.length === 0
            ? []
            : all.flatMap((translation) =>
                openBlocks(
                  translation,
                  reader,
                  paint,
                  (file) => pathIn(translation.root, file),
                  process.stdout.columns,
                ),
              )),
          all.length === 0 ? `${t(reader, 'status.none')}\n` : statusTable(all, reader, paint),
        ].join('\n')
  await write(text)
  return troubles.some(({level}) => level === 'error') ? exit.trouble : exit.clean
}

function reporter(given: readonly string[] = ['pretty']): string {
  const name = given.at(-1) ?? 'pretty'
  if (name === 'pretty' || name === 'json') return name
  throw new UsageError(`status reports as pretty or json, not ${name}.`)
}
