import {relative} from 'node:path'
import {kindOf} from '../../project/disk.ts'
import {writeFileOver} from '../../project/edition-file.ts'
import {findRoot, slashes} from '../../project/root.ts'
import {scaffold} from '../../project/scaffold.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {tellTroubles, write} from '../terminal.ts'
import {namedWorks, pathIn} from '../works.ts'

const schemaFile = 'schemas/facts.schema.json'

/** Begin works: their facts, and the source edition with its sections. */
export async function newWork({values, positionals}: Arguments): Promise<number> {
  if (positionals.length === 0) throw new UsageError('new needs a work, as in: new companies/rebellions')
  const reader = readerOf(values)
  const {project, root, troubles} = await namedWorks(undefined, values)
  tellTroubles(
    troubles.filter(({id}) => id !== 'no-works'),
    reader,
  )
  if (project.works.length > 0 && project.layout !== '{work}/{language}')
    throw new UsageError(`new knows the layout {work}/{language}; this folder has ${project.layout}.`)
  const content = await findRoot()
  let worst: number = exit.clean
  for (const written of positionals) {
    const id = idOf(written, content)
    const schema = (await kindOf(schemaFile)) === 'file' ? slashes(relative(`${root}/${id}`, schemaFile)) : undefined
    for (const {file, text} of scaffold(project, id, new Date().toISOString().slice(0, 10), schema)) {
      const path = pathIn(root, file)
      if ((await kindOf(`${root}/${file}`)) !== undefined) {
        await write(`${t(reader, 'new.exists', {file: path})}\n`)
        continue
      }
      const trouble = await writeFileOver(root, file, undefined, text)
      if (trouble) {
        tellTroubles([trouble], reader)
        worst = exit.trouble
      } else await write(`${t(reader, 'new.done', {file: path})}\n`)
    }
  }
  return worst
}

/** @throws {UsageError} unless it can be the path of a work */
function idOf(written: string, content: string): string {
  const id = slashes(written)
    .replace(/\/{1,9}$/, '')
    .replace(content === '.' ? /^\.\// : `${content}/`, '')
  if (/^[a-z0-9]+(?:-[a-z0-9]+){0,40}(?:\/[a-z0-9]+(?:-[a-z0-9]+){0,40}){0,9}$/.test(id)) return id
  throw new UsageError(
    `A work is called by small letters, digits and hyphens, as in companies/sk-telecom, not ${written}.`,
  )
}
