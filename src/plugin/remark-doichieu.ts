import {relative, resolve, sep} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {Finding} from '../check/finding.ts'
import type {Language} from '../language.ts'
import {loadProject} from '../project/load.ts'
import {checkProject} from '../project/run.ts'
import {loadOptionsOf, loadSettings} from '../project/settings.ts'
import {saidTrouble} from '../wording/trouble.ts'
import {tell} from './message.ts'

export interface RemarkDoichieuOptions {
  /** Folder of the works, relative to the file's `cwd`. @default '.' */
  readonly root?: string
  /** The edition that the others are translations of. */
  readonly source?: Language
  /** How the files lie, as in `docs/{language}/{work}`; recognized when left out. */
  readonly layout?: string
  /** Language of the messages. @default 'en' */
  readonly language?: Language
}

/**
 * Set a file beside its other editions on disk and tell what disagrees as messages on it. The work is read as it lies on
 * disk, but for this file, which is taken as it is in the processor.
 *
 * @example unified().use(remarkParse).use(remarkDoichieu, {source: 'en'}).use(remarkStringify)
 */
export const remarkDoichieu: Plugin<[RemarkDoichieuOptions?], Root> = ({
  root = '.',
  language = 'en',
  ...given
} = {}) => {
  return async (_tree, file) => {
    if (file.path === undefined) {
      file.message('doichieu finds the other editions by the path of a file; this one has none', {source: 'doichieu'})
      return
    }
    const folder = resolve(file.cwd, root)
    const path = relative(folder, resolve(file.cwd, file.path)).split(sep).join('/')
    const {settings} = await loadSettings([folder, file.cwd])
    const {project, troubles} = await loadProject(folder, {
      ...loadOptionsOf(settings),
      ...given,
      changed: new Set([path]),
      contents: new Map([[path, String(file)]]),
    })
    for (const trouble of troubles)
      if (trouble.level === 'error' && trouble.file === path)
        file.fail(saidTrouble(trouble, language), {source: 'doichieu', ...(trouble.place && {place: trouble.place})})
    for (const finding of checkProject(project).findings) {
      const place = placeIn(finding, path)
      if (place) tell(file, finding, place, language)
    }
  }
}

const placeIn = ({places}: Finding, path: string) => places.find((place) => place.file === path)

export default remarkDoichieu
