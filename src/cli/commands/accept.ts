import {checkWork} from '../../check/check.ts'
import type {Finding} from '../../check/finding.ts'
import type {Block, Edition, Section} from '../../document/edition.ts'
import {Memory} from '../../document/memory.ts'
import type {Trouble} from '../../document/trouble.ts'
import type {Project, Work} from '../../document/work.ts'
import type {Language} from '../../language.ts'
import {changeSync} from '../../project/sync.ts'
import {reason} from '../../report/sentence.ts'
import {accept as acceptBlocks} from '../../sync/accept.ts'
import {statesOf} from '../../sync/state.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {tellTroubles, write} from '../terminal.ts'
import {languageOf, namedWorks, pathIn, requireSection, type NamedWorks} from '../works.ts'

/** Record that translations follow their source. */
export async function accept({values, positionals}: Arguments): Promise<number> {
  const [written, ...names] = positionals
  const language = languageOf('accept', written)
  if (names.length === 0) throw new UsageError('accept needs a work, as in: accept ko companies/sk-telecom')
  const reader = readerOf(values)
  let worst: number = exit.clean
  const memory = new Memory()
  for (const name of names) {
    const named = await namedWorks(name, values, memory)
    worst = Math.max(worst, await acceptWorks(named, language, reader))
  }
  return worst
}

async function acceptWorks(named: NamedWorks, language: Language, reader: Language): Promise<number> {
  const {project, works, troubles, root, section} = named
  tellTroubles(troubles, reader)
  if (troubles.some(({level}) => level === 'error')) return exit.trouble
  if (project.layout !== '{work}/{language}')
    throw new UsageError(`accept knows the layout {work}/{language}; this folder has ${project.layout}.`)
  requireSection(named)
  if (language === project.source)
    throw new UsageError(`${language} is the source edition; translations are accepted against it.`)
  let worst: number = exit.clean
  for (const work of works) {
    const [source, target] = [work.editions[project.source], work.editions[language]]
    if (!source || !target) {
      await write(`${t(reader, 'accept.no-edition', {work: work.id, language: target ? project.source : language})}\n`)
      worst = Math.max(worst, exit.findings)
      continue
    }
    const errors = errorsOf(project, work, target, section)
    if (errors.length > 0) {
      await write(refusal(errors, target, root, reader))
      worst = Math.max(worst, exit.findings)
      continue
    }
    const {anew, trouble} = await record(root, work, source, language, takesOf(source, section))
    if (trouble) tellTroubles([trouble], reader)
    else await write(`${t(reader, 'accept.done', {work: work.id, language, count: anew})}\n`)
    worst = Math.max(worst, trouble ? exit.trouble : exit.clean)
  }
  return worst
}

/** The errors of a translation, or of one section of it; those of the whole file have no length and always count. */
function errorsOf(project: Project, work: Work, {file, sections}: Edition, section: string | undefined): Finding[] {
  const [start, end] = section === undefined ? [0, Number.POSITIVE_INFINITY] : extentOf(sections, section)
  const counts = (place: Finding['places'][number]): boolean =>
    place.file === file &&
    (place.end.offset === 0 || (place.start.offset >= start && place.start.offset < end) || start === end)
  return checkWork(project, work).findings.filter(({severity, places}) => severity === 'error' && places.some(counts))
}

/** From a section's heading to the next that is not below it; empty where there is no such section. */
function extentOf(sections: readonly Section[], id: string): [start: number, end: number] {
  const first = sections.findIndex((section) => section.id === id)
  const head = sections[first]
  if (!head) return [0, 0]
  const behind = sections.slice(first + 1).find(({depth}) => depth <= head.depth)
  return [head.span.start.offset, behind?.span.start.offset ?? Number.POSITIVE_INFINITY]
}

function refusal(errors: readonly Finding[], {file}: Edition, root: string, reader: Language): string {
  const path = pathIn(root, file)
  const lines = errors.map((finding) => {
    const place = finding.places.find((place) => place.file === file)
    return `  ${path}:${place?.start.line}:${place?.start.column} ${reason(finding, reader)}  ${finding.ruleId}`
  })
  return [t(reader, 'accept.refused', {file: path, count: errors.length}), ...lines, ''].join('\n')
}

/** Of a work that lacks the section, no block; another work of the folder has it. */
function takesOf({sections}: Edition, section: string | undefined): (block: Block) => boolean {
  if (section === undefined) return () => true
  const [start, end] = extentOf(sections, section)
  return ({span}) => span.start.offset >= start && span.start.offset < end
}

async function record(
  root: string,
  work: Work,
  source: Edition,
  language: Language,
  takes: (block: Block) => boolean,
): Promise<{anew: number; trouble?: Trouble}> {
  const states = statesOf(source, language, work.sync)
  const known = new Set(states?.filter(({now, was}) => was?.text === now).map(({block}) => block))
  const anew = source.blocks.filter((block) => takes(block) && !known.has(block)).length
  const trouble = await changeSync(root, work.id, (sync) => acceptBlocks(sync, source, language, takes))
  return {anew, ...(trouble && {trouble})}
}
