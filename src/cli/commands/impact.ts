import {usesIn, type FactUse} from '../../check/uses.ts'
import type {Project} from '../../document/work.ts'
import type {Language} from '../../language.ts'
import {t} from '../../wording/index.ts'
import {exit} from '../exit.ts'
import {readerOf, UsageError, type Arguments} from '../options.ts'
import {painter, type Paint} from '../../report/paint.ts'
import {showsColour, tellTroubles, write} from '../terminal.ts'
import {namedWorks, pathIn} from '../works.ts'

/**
 * Tell every place in every edition that a declared fact is told in: of the fact that is named, or else of those that
 * some edition does not tell as they are declared now.
 */
export async function impact({values, positionals}: Arguments): Promise<number> {
  const reader = readerOf(values)
  const paint = painter(showsColour())
  let status: number = exit.clean
  for (const name of positionals.length > 0 ? positionals : [undefined]) {
    const {project, works, troubles, root, section: fact} = await namedWorks(name, values)
    tellTroubles(troubles, reader)
    if (troubles.some(({level}) => level === 'error')) status = exit.trouble
    if (fact !== undefined && !works.some(({facts}) => facts.has(fact)))
      throw new UsageError(`${name?.split('#')[0]} declares no fact ${fact}.`)
    const owners = new Set(works.map(({id}) => id))
    const uses = usesByFact(project, (use) => owners.has(use.fact.work) && (fact === undefined || use.fact.id === fact))
    const told = fact === undefined ? uses.filter((list) => list.some(({says}) => !says)) : uses
    const pathOf = (file: string): string => pathIn(root, file)
    await write(told.map((list) => tellFact(list, reader, paint, pathOf)).join('\n'))
    await write(`${t(reader, 'impact.summary', counts(told))}\n`)
  }
  return status
}

/** A fact may be told by works other than its own. */
function usesByFact(project: Project, takes: (use: FactUse) => boolean): FactUse[][] {
  const byFact = new Map<string, FactUse[]>()
  for (const use of project.works.flatMap((work) => usesIn(project, work)).filter(takes)) {
    const key = `${use.fact.work}#${use.fact.id}`
    byFact.set(key, [...(byFact.get(key) ?? []), use])
  }
  return [...byFact].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uses]) => uses)
}

function counts(facts: readonly (readonly FactUse[])[]): {facts: number; places: number; wrong: number} {
  const places = facts.flat()
  return {facts: facts.length, places: places.length, wrong: places.filter(({says}) => !says).length}
}

function tellFact(uses: readonly FactUse[], reader: Language, paint: Paint, pathOf: (file: string) => string): string {
  const [first] = uses
  if (!first) return ''
  const {work, id, label} = first.fact
  const lines = uses.map(({edition, span, written, expected, says}) => {
    const address = `${pathOf(edition.file)}:${span.start.line}:${span.start.column}`
    if (written === '') return `  ${address}  ${paint(t(reader, 'impact.written'), 'dim')}`
    return `  ${address}  ${says ? written : `${paint(written, 'red')} → ${paint(expected, 'green')}`}`
  })
  return [`${paint(`${work}#${id}`, 'bold')}  ${label[reader]}`, ...lines, ''].join('\n')
}
