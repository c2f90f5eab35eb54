import {checkWork} from '../../src/check/check.ts'
import type {Finding} from '../../src/check/finding.ts'
import {readFacts} from '../../src/document/data-files.ts'
import type {Edition} from '../../src/document/edition.ts'
import {readEdition} from '../../src/document/read.ts'
import type {Project, Work} from '../../src/document/work.ts'
import type {Language} from '../../src/language.ts'
import {kinds, type Slip} from './kinds.ts'
import {randomFrom} from './random.ts'

/** A slip in a file of a work. */
export interface PlacedSlip extends Slip {
  readonly kind: string
  readonly work: Work
  readonly edition: Edition
  /** Lines of the file that changed, as they are afterwards. */
  readonly lines: readonly [number, number]
}

/** @returns `count` slips, spread evenly over the kinds and drawn from all editions; the same for the same seed */
export function drawSlips(project: Project, count: number, seed: number): PlacedSlip[] {
  const random = randomFrom(seed)
  const pools = kinds.map(({name, slips}) =>
    project.works.flatMap((work) =>
      Object.values(work.editions).flatMap((edition) =>
        slips(edition.source, edition.language, random).map((slip) => place(slip, name, work, edition)),
      ),
    ),
  )
  const drawn: PlacedSlip[] = []
  for (let i = 0; drawn.length < count && pools.some((pool) => pool.length > 0); i++) {
    const pool = pools[i % pools.length]
    if (pool && pool.length > 0) drawn.push(...pool.splice(random.below(pool.length), 1))
  }
  return drawn
}

function place(slip: Slip, kind: string, work: Work, edition: Edition): PlacedSlip {
  const line = edition.source.slice(0, slip.at).split('\n').length
  return {...slip, kind, work, edition, lines: [line, line + slip.after.replace(/\n$/, '').split('\n').length - 1]}
}

/** @returns the text of the edition with the slip in it */
export function slipped({edition, at, before, after}: PlacedSlip): string {
  return edition.source.slice(0, at) + after + edition.source.slice(at + before.length)
}

/** @returns what the check says of the work when the slip is in it */
export function findingsOf(project: Project, slip: PlacedSlip): readonly Finding[] {
  const {work, edition} = slip
  const {language, file} = edition
  const read = readEdition({work: work.id, language, file, source: slipped(slip)}, {strict: true})
  if (!read.edition) return []
  return checkChanged(project, {...work, editions: {...work.editions, [language]: read.edition}})
}

function checkChanged(project: Project, work: Work): readonly Finding[] {
  const works = project.works.map((other) => (other.id === work.id ? work : other))
  return checkWork({...project, works}, work).findings
}

/**
 * Whether a finding tells of a slip where it is: on a changed line or, for what is gone, on the lines around it, or at
 * what it was the counterpart of in another edition.
 */
export function tellsOf({edition, lines, before, after}: PlacedSlip, {severity, places}: Finding): boolean {
  if (severity === 'info') return false
  const gone = before.split('\n').length - 1
  return places.some(({language, start, end}) => {
    if (language === undefined) return false
    const [from, to] = language === edition.language ? lines : [lines[0], lines[1] + gone]
    const around = gone > 0 || after === '' ? 2 : 0
    return start.line <= to + around && end.line >= from - around
  })
}

/** @returns the work with another `facts.yaml` */
export function withFacts(work: Work, source: string): Work {
  const {value} = readFacts(source, `${work.id}/facts.yaml`, work.id)
  return {...work, ...value}
}

export type {Language}
