import {readFile} from 'node:fs/promises'
import type {Finding} from '../check/finding.ts'
import {trouble, type Trouble} from '../document/trouble.ts'
import {problemOf} from './disk.ts'

/** A finding that was there when a repository began to be checked. */
export interface Known {
  readonly fingerprint: string
  readonly ruleId: string
  readonly file: string
}

/** What a baseline knows, by fingerprint: nothing where there is none yet. Or why nobody can tell. */
export type ReadBaseline = {readonly known: ReadonlyMap<string, Known> | undefined} | {readonly trouble: Trouble}

/** @throws never */
export async function readBaseline(path: string): Promise<ReadBaseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const problem = problemOf(error)
    return problem === 'ENOENT' ? {known: undefined} : {trouble: trouble('unreadable', path, undefined, {problem})}
  }
  const known = knownIn(text)
  return known ? {known} : {trouble: trouble('baseline-invalid', path)}
}

function knownIn(text: string): ReadonlyMap<string, Known> | undefined {
  try {
    const {version, findings} = JSON.parse(text) as {version?: unknown; findings?: unknown}
    if (version !== 1 || !Array.isArray(findings) || !findings.every(isKnown)) return undefined
    return new Map(findings.map((known) => [known.fingerprint, known]))
  } catch {
    return undefined
  }
}

const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' &&
  value !== null &&
  (['fingerprint', 'ruleId', 'file'] as const).every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  )

/** @returns a baseline of these findings, sorted so that changes to it read well */
export function writeBaseline(known: Iterable<Known>): string {
  const findings = Array.from(known, ({fingerprint, ruleId, file}) => ({fingerprint, ruleId, file})).sort((a, b) =>
    `${a.file} ${a.ruleId} ${a.fingerprint}` < `${b.file} ${b.ruleId} ${b.fingerprint}` ? -1 : 1,
  )
  return `${JSON.stringify({version: 1, findings}, null, 2)}\n`
}

/** @returns a finding as a baseline keeps it */
export function known({ruleId, places}: Finding, fingerprint: string): Known {
  return {fingerprint, ruleId, file: places[0]?.file ?? ''}
}
